import { Handlebars } from './handlebars.ts';

/** Looks on while a template runs that nobody vouches for. */
export interface Watch {
  /** The most characters that one block or helper may print. */
  readonly mostOutput: number;
  /** Told of each block that is entered. */
  readonly enter: (block: string, at: hbs.AST.Position) => void;
  /** Told when the template has run, and its output is read. */
  readonly finish: () => void;
}

/** As Handlebars calls them, with any number of arguments and one of its own. */
export type Helper = (this: unknown, ...given: readonly unknown[]) => unknown;
type Print = (context: unknown, options?: unknown) => string;
/** What Handlebars passes last: where the call stands in the template and, to a block, what prints its two halves. */
interface Call {
  readonly loc: hbs.AST.SourceLocation | undefined;
}
interface BlockCall extends Call {
  readonly fn: Print;
  readonly inverse: Print;
}

/** The helper, which throws when what it gives is more than the watch allows. */
export const watchedHelper = (name: string, helper: Helper, { mostOutput }: Watch): Helper =>
  function (...given) {
    const printed: unknown = helper.apply(this, [...given]);
    const isText = typeof printed === 'string' || printed instanceof Handlebars.SafeString;
    if (isText && String(printed).length > mostOutput) throw tooMuch(name, given);
    return printed;
  };

/** The block, which tells the watch that it is entered, and throws when it prints more than the watch allows. */
export const watchedBlock = (name: string, block: Helper, { mostOutput, enter }: Watch): Helper =>
  function (...given) {
    let printed = 0;
    const counted =
      (print: Print): Print =>
      (...args) => {
        const text = print(...args);
        printed += text.length;
        if (printed > mostOutput) throw tooMuch(name, given);
        return text;
      };
    const call = lastOf(given);
    // `unless` calls `if` by itself.
    if (call.loc === undefined) return block.apply(this, [...given]);
    enter(name, call.loc.start);
    const watched = { ...call, fn: counted(call.fn), inverse: counted(call.inverse) };
    return block.apply(this, [...given.slice(0, -1), watched]);
  };

/** The number of arguments was checked, so the last one is Handlebars' own. */
const lastOf = (given: readonly unknown[]): BlockCall => given.at(-1) as BlockCall;

const tooMuch = (name: string, given: readonly unknown[]): InstanceType<typeof Handlebars.Exception> => {
  const { loc } = lastOf(given);
  const message = `too much output from ${name}`;
  // Handlebars reads nothing of the node but its place.
  return loc === undefined
    ? new Handlebars.Exception(message)
    : new Handlebars.Exception(message, { type: 'SubExpression', loc });
};
