import { parseArgs } from 'node:util';
import type { Result } from '@forewarn/core';
import { accepted, Moment, refused } from '@forewarn/core';
import type { Failure } from './failure.ts';
import { usageFailure } from './failure.ts';

/** `texts` may be given several times. */
type Option = 'text' | 'texts' | 'flag';
interface ValueOf {
  readonly text: string;
  readonly texts: readonly string[];
  readonly flag: boolean;
}
type Values<Options extends Record<string, Option>> = {
  readonly [Name in keyof Options]?: ValueOf[Options[Name]];
};

/** What stands on a command line: positional arguments and named options. */
export interface Arguments<Options extends Record<string, Option>> {
  readonly positionals: readonly string[];
  readonly values: Values<Options>;
}

/** The arguments, or how the command is used rightly. Refused: an option given twice that is taken once. */
export const readArguments = <const Options extends Record<string, Option>>(
  args: readonly string[],
  options: Options,
  usage: string,
): Result<Arguments<Options>, Failure> => {
  try {
    const { positionals, values, tokens } = parseArgs({
      args: [...args],
      allowPositionals: true,
      tokens: true,
      options: Object.fromEntries(
        Object.entries({ ...options, json: 'flag' }).map(([name, kind]) => [
          name,
          { type: kind === 'flag' ? 'boolean' : 'string', multiple: kind === 'texts' } as const,
        ]),
      ),
    });
    const given = tokens.flatMap((token) => (token.kind === 'option' ? [token.name] : []));
    const twice = given.find((name, place) => options[name] === 'text' && given.indexOf(name) < place);
    if (twice !== undefined)
      return refused(usageFailure(`--${twice}`, 'This option is given twice.', `Usage: ${usage}`));
    // parseArgs checked each value against the option's kind; its own type widens the names away.
    return accepted({ positionals, values: values as Values<Options> });
  } catch (error) {
    return refused(usageFailure('options', sentenceFor(error), `Usage: ${usage}`));
  }
};

/** parseArgs says what is wrong by a code, and names the option in its message. */
const sentenceFor = (error: unknown): string => {
  const code = error instanceof Error && 'code' in error ? error.code : undefined;
  const option = /'(-[^' ]*)/.exec(String(error))?.[1] ?? '';
  switch (code) {
    case 'ERR_PARSE_ARGS_UNKNOWN_OPTION':
      return `There is no option “${option}” here.`;
    case 'ERR_PARSE_ARGS_INVALID_OPTION_VALUE':
      return `The option “${option}” does not fit: some take a value, others none.`;
    default:
      throw error;
  }
};

/** The options of a command that takes nothing else. */
export const readOptions = <const Options extends Record<string, Option>>(
  args: readonly string[],
  options: Options,
  usage: string,
): Result<Values<Options>, Failure> => {
  const parsed = readArguments(args, options, usage);
  if (!parsed.ok) return parsed;
  const { positionals, values } = parsed.value;
  return positionals.length === 0
    ? accepted(values)
    : refused(usageFailure('arguments', 'This command takes options only.', `Usage: ${usage}`));
};

/** The one positional argument of a command, or how it is used. */
export const oneArgument = (
  positionals: readonly string[],
  what: string,
  usage: string,
): Result<string, Failure> => {
  const [only, ...others] = positionals;
  return only === undefined || others.length > 0
    ? refused(
        usageFailure(
          'arguments',
          `This command takes one ${what}, not ${positionals.length}.`,
          `Usage: ${usage}`,
        ),
      )
    : accepted(only);
};

/** A date given as an option, checked; nothing when it was not given. */
export const dateOption = (name: string, value: string | undefined): Result<Moment | undefined, Failure> => {
  if (value === undefined) return accepted(undefined);
  const parsed = Moment.safeParse(value);
  return parsed.success
    ? accepted(parsed.data)
    : refused(
        usageFailure(
          `--${name}`,
          `“${value}” is not a date.`,
          'Write YYYY-MM-DD, or a date-time with its offset.',
        ),
      );
};
