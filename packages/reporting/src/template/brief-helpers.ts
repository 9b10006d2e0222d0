import { Moment } from '@forewarn/core';
import Handlebars from 'handlebars';
import { z } from 'zod';
import { fillPhrase, fillPlural, Plural } from '../model/brief-words.ts';

/** What Handlebars passes last: the named arguments, and where the call stands in the template. */
interface Call {
  readonly name: string;
  readonly hash: Readonly<Record<string, unknown>>;
  readonly loc: hbs.AST.SourceLocation;
}

type Helper = (...given: readonly unknown[]) => string;

const Texts = z.array(z.string());
const Forms = Plural.refine((forms) => Object.keys(forms).length > 0);
const Values = z.record(z.string(), z.union([z.string(), z.number(), z.null()]));

/** The helpers of a language. Each refuses arguments of another kind than it takes, with the place of the call. */
export const briefHelpers = (language: string): Readonly<Record<string, Helper>> => ({
  say: (phrase, call) => fillPhrase(read(z.string(), phrase, call), read(Values, callOf(call).hash, call)),
  count: (forms, n, call) => fillPlural(read(Forms, forms, call), read(z.number(), n, call), language),
  date: (moment, call) => dayIn(language, read(Moment, moment, call), 'long'),
  day: (moment, call) => dayIn(language, read(Moment, moment, call), 'medium'),
  join: (list, call) => read(Texts, list, call).join(', '),
  lower: (given, call) => {
    const word = read(z.string(), given, call);
    return word.slice(0, 1).toLocaleLowerCase(language) + word.slice(1);
  },
  sentence: (words, call) => read(z.string(), words, call).replace(/[.。]$/u, ''),
});

/** What was counted beforehand is that the call has all its arguments, so the last one is Handlebars' own. */
const callOf = (call: unknown): Call => call as Call;

const read = <Schema extends z.ZodType>(schema: Schema, given: unknown, call: unknown): z.infer<Schema> => {
  const parsed = schema.safeParse(plainly(given));
  if (parsed.success) return parsed.data;
  const { name, loc } = callOf(call);
  // Handlebars reads nothing of the node but its place.
  throw new Handlebars.Exception(`wrong argument for ${name}`, { type: 'SubExpression', loc });
};

/** The model has no prototypes in templates, and zod takes plain objects only. */
const plainly = (given: unknown): unknown =>
  typeof given === 'object' && given !== null && !Array.isArray(given) ? { ...given } : given;

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
