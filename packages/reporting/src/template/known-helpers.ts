/** The helpers that templates may call, with how many arguments each takes; a field of the same name is `this.name`. */
export const HELPERS: ReadonlyMap<string, number> = new Map([
  ['say', 1],
  ['written', 1],
  ['count', 2],
  ['number', 1],
  ['percent', 1],
  ['date', 1],
  ['day', 1],
  ['join', 1],
  ['pick', 2],
  ['where', 2],
  ['first', 2],
  ['latest', 2],
  ['beyond', 2],
  ['lower', 1],
  ['sentence', 1],
]);

/** The blocks that templates may use; each takes one argument. */
export const BLOCKS: ReadonlySet<string> = new Set(['each', 'if', 'unless', 'with']);

/** What Handlebars counts as known whatever it is told, and templates are not given. */
export const OWN_TO_HANDLEBARS: ReadonlySet<string> = new Set([
  'helperMissing',
  'blockHelperMissing',
  'log',
  'lookup',
]);

/** In the form in which Handlebars takes them. */
export const KNOWN_HELPERS = Object.fromEntries(
  [...HELPERS.keys(), ...BLOCKS].map((name) => [name, true] as const),
);
