import Handlebars from 'handlebars';
import { briefHelpers } from './brief-helpers.ts';
import { BLOCKS } from './known-helpers.ts';

type Engine = ReturnType<typeof Handlebars.create>;

/**
 * A Handlebars of our own: nothing registered in one template's engine is seen by another, every name that a template
 * reads must be there, and prototypes are out of reach.
 */
export const createEngine = (language: string): Engine => {
  const engine = Handlebars.create();
  for (const name of Object.keys(engine.helpers)) {
    if (!BLOCKS.has(name) && !NEEDED.has(name)) engine.unregisterHelper(name);
  }
  for (const [name, helper] of Object.entries(briefHelpers(language))) engine.registerHelper(name, helper);
  makeLookupsStrict(engine);
  return engine;
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
      // Every object inherits these names, and no field has one.
      const of = name in Object.prototype ? 'undefined' : ['Object(', parent, ')'];
      return ['container.strict(', of, ', ', JSON.stringify(name), ', ', place, ')'];
    }
    compiler = StrictCompiler;
  }
  holder.JavaScriptCompiler = StrictCompiler;
};
