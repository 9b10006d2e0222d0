import Handlebars from 'handlebars';
import { fillPhrase, fillPlural, type Plural } from '../model/brief-words.ts';

/** The helpers that templates may call; a field of the same name is reached as `this.name`. */
const HELPERS = ['say', 'count', 'date', 'day', 'join', 'lower', 'sentence'] as const;
const BLOCKS = ['each', 'if', 'unless', 'with'] as const;
export const KNOWN_HELPERS = Object.fromEntries([...HELPERS, ...BLOCKS].map((name) => [name, true] as const));

type Engine = ReturnType<typeof Handlebars.create>;
type Hash = { readonly hash: Readonly<Record<string, unknown>> };

/**
 * A Handlebars of our own: nothing registered in one template's engine is seen by another, every name that a template
 * reads must be there, and prototypes are out of reach.
 */
export const createEngine = (language: string): Engine => {
  const engine = Handlebars.create();
  for (const name of Object.keys(engine.helpers)) {
    if (!(BLOCKS as readonly string[]).includes(name) && !NEEDED.has(name)) engine.unregisterHelper(name);
  }
  engine.registerHelper('say', (phrase: string, { hash }: Hash) => fillPhrase(phrase, hash));
  engine.registerHelper('count', (forms: Plural, n: number) => fillPlural(forms, n, language));
  engine.registerHelper('date', (moment: string) => dayIn(language, moment, 'long'));
  engine.registerHelper('day', (moment: string) => dayIn(language, moment, 'medium'));
  engine.registerHelper('join', (list: readonly string[]) => list.join(', '));
  engine.registerHelper(
    'lower',
    (word: string) => word.slice(0, 1).toLocaleLowerCase(language) + word.slice(1),
  );
  engine.registerHelper('sentence', (words: string) => words.replace(/[.。]$/u, ''));
  makeLookupsStrict(engine);
  return engine;
};

/** Handlebars calls these two by itself, for blocks and for names that it does not know. */
const NEEDED: ReadonlySet<string> = new Set(['helperMissing', 'blockHelperMissing']);

const formats = new Map<string, Intl.DateTimeFormat>();

/** The UTC day of a moment, as a language writes it: `30 January 2008`, or shorter for tables. */
const dayIn = (language: string, moment: string, style: 'long' | 'medium'): string => {
  const key = `${language} ${style}`;
  const format =
    formats.get(key) ??
    new Intl.DateTimeFormat(language === 'en' ? 'en-GB' : language, { dateStyle: style, timeZone: 'UTC' });
  formats.set(key, format);
  return format.format(new Date(moment));
};

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
