import { briefHelpers } from './brief-helpers.ts';
import { Handlebars } from './handlebars.ts';
import { BLOCKS } from './known-helpers.ts';
import type { Helper, Watch } from './watch.ts';
import { watchedBlock, watchedHelper } from './watch.ts';

type Engine = ReturnType<typeof Handlebars.create>;

/**
 * A Handlebars of our own: nothing registered in one template's engine is seen by another, every name that a template
 * reads must be there, and prototypes are out of reach. With a watch, a block or a helper that prints too much throws.
 */
export const createEngine = (language: string, watch?: Watch): Engine => {
  const engine = Handlebars.create();
  for (const name of Object.keys(engine.helpers)) {
    if (!BLOCKS.has(name) && !NEEDED.has(name)) engine.unregisterHelper(name);
  }
  for (const [name, helper] of Object.entries(briefHelpers(language))) engine.registerHelper(name, helper);
  makeLookupsStrict(engine);
  if (watch !== undefined) putUnderWatch(engine, watch);
  return engine;
};

const putUnderWatch = (engine: Engine, watch: Watch): void => {
  for (const [name, helper] of Object.entries(engine.helpers)) {
    if (NEEDED.has(name)) continue;
    // The typings count the arguments up to seven.
    const called = helper as Helper;
    engine.registerHelper(name, (BLOCKS.has(name) ? watchedBlock : watchedHelper)(name, called, watch));
  }
};

/** Handlebars calls these two by itself, for blocks and for names that it does not know. */
const NEEDED: ReadonlySet<string> = new Set(['helperMissing', 'blockHelperMissing']);

type Lookup = (parent: string, name: string, type?: string) => unknown;
interface Compiler {
  prototype: { nameLookup: Lookup; source?: { currentLocation?: unknown } };
}

/**
 * Handlebars' own strict mode lets helper arguments and inner parts of a path be missing. `nameLookup` is the documented
 * place to change how a name is read: every read goes through the strict one, with its place in the template.
 */
const makeLookupsStrict = (engine: Engine): void => {
  // The typings leave out the compiler classes, which Handlebars documents for this use.
  const holder = engine as unknown as { JavaScriptCompiler: new () => object };
  const Base = holder.JavaScriptCompiler as unknown as Compiler &
    (new () => { source: { currentLocation?: unknown } });
  class StrictCompiler extends Base {
    nameLookup(parent: string, name: string, type?: string): unknown {
      if (type === 'helper') return Base.prototype.nameLookup.call(this, parent, name, type);
      const place = JSON.stringify(this.source.currentLocation ?? null);
      // What a value inherits is no field of it, and read as a field of nothing.
      const own = ['(of=>Object.hasOwn(of,', JSON.stringify(name), ')?of:undefined)(Object(', parent, '))'];
      return ['container.strict(', own, ', ', JSON.stringify(name), ', ', place, ')'];
    }
    compiler = StrictCompiler;
  }
  holder.JavaScriptCompiler = StrictCompiler;
};
