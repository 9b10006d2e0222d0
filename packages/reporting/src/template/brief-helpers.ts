import { Moment } from '@forewarn/core';
import { z } from 'zod';
import { fillPhrase, fillPlural, Plural } from '../model/brief-words.ts';
import { localeOf, numberIn } from '../model/locale-of.ts';
import { Handlebars } from './handlebars.ts';

/** What Handlebars passes last: the named arguments, and where the call stands in the template. */
interface Call {
  readonly name: string;
  readonly hash: Readonly<Record<string, unknown>>;
  readonly loc: hbs.AST.SourceLocation;
}

type Helper = (...given: readonly unknown[]) => unknown;

const { escapeExpression, SafeString } = Handlebars;
/** What `say` and `written` give: markup of this file, with all that it was made from escaped. */
const Marked = z.instanceof(SafeString);

const Texts = z.array(z.string());
const Entries = z.array(z.unknown());
const Count = z.int().nonnegative();
const Forms = Plural.refine((forms) => Object.keys(forms).length > 0);
const Values = z.record(z.string(), z.union([z.string(), z.number(), z.null(), Marked]));

/** The helpers of a language. Each refuses arguments of another kind than it takes, with the place of the call. */
export const briefHelpers = (language: string): Readonly<Record<string, Helper>> => ({
  say: (phrase, call) =>
    sayIn(language, read(z.string(), phrase, call), read(Values, callOf(call).hash, call)),
  written: (text, call) => new SafeString(`<bdi>${escapeExpression(read(z.string(), text, call))}</bdi>`),
  count: (forms, n, call) => fillPlural(read(Forms, forms, call), read(z.number(), n, call), language),
  number: (n, call) => numberIn(language, read(z.number(), n, call)),
  percent: (n, call) => numberIn(language, read(z.number(), n, call) / 100, 'percent'),
  date: (moment, call) => dayIn(language, read(Moment, moment, call), 'long'),
  day: (moment, call) => dayIn(language, read(Moment, moment, call), 'short'),
  join: (list, call) => listFormatOf(language).format(read(Texts, list, call)),
  pick: (list, field, call) => {
    const name = read(z.string(), field, call);
    return read(Entries, list, call).map((entry) => read(z.string(), fieldOf(entry, name), call));
  },
  where: (list, field, call) => {
    const name = read(z.string(), field, call);
    return read(Entries, list, call).filter((entry) => read(z.boolean(), fieldOf(entry, name), call));
  },
  first: (list, n, call) => read(Entries, list, call).slice(0, read(Count, n, call)),
  latest: (list, n, call) => {
    const entries = read(Entries, list, call);
    return entries.slice(Math.max(0, entries.length - read(Count, n, call)));
  },
  beyond: (list, n, call) => Math.max(0, read(Entries, list, call).length - read(Count, n, call)),
  lower: (given, call) => lowerIn(language, read(z.string(), given, call)),
  sentence: (words, call) => read(z.string(), words, call).replace(/[.。]\s*$/u, ''),
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
  typeof given === 'object' && given !== null && !Array.isArray(given) && !(given instanceof SafeString)
    ? { ...given }
    : given;

const fieldOf = (entry: unknown, name: string): unknown =>
  typeof entry === 'object' && entry !== null
    ? Object.entries(entry).find(([key]) => key === name)?.[1]
    : undefined;

/** The phrase with its places filled; what an analyst wrote, given by `written`, stays set apart in the middle of it. */
const sayIn = (language: string, phrase: string, values: z.infer<typeof Values>) => {
  const safe = Object.entries(values).map(([name, value]) => [name, valueIn(language, value)]);
  return new SafeString(fillPhrase(escapeExpression(phrase), Object.fromEntries(safe)));
};

const valueIn = (language: string, value: z.infer<typeof Values>[string]): string | null => {
  if (typeof value === 'number') return numberIn(language, value);
  // The typings leave out that it takes marked text as well, and gives it back as it is.
  return value === null ? null : escapeExpression(value as string);
};

/** Arabic and Chinese have no small letters, so a Latin word that stands first there keeps its own; so does an acronym. */
const lowerIn = (language: string, word: string): string => {
  const [first = '', second = ''] = Array.from(word);
  const isAcronym = second !== second.toLocaleLowerCase(language);
  if (WITHOUT_CASE.has(language) || isAcronym) return word;
  return first.toLocaleLowerCase(language) + word.slice(first.length);
};
const WITHOUT_CASE: ReadonlySet<string> = new Set(['ar', 'zh']);

const days = new Map<string, Intl.DateTimeFormat>();

/** The UTC day of a moment, as a language writes it: `30 January 2008`, or `30 Jan 2008` for tables. */
const dayIn = (language: string, moment: string, month: 'long' | 'short'): string => {
  const key = `${language} ${month}`;
  const options = { day: 'numeric', month, year: 'numeric', timeZone: 'UTC' } as const;
  const format = days.get(key) ?? new Intl.DateTimeFormat(localeOf(language), options);
  days.set(key, format);
  return inItsOwnWay(language, format.format(new Date(moment)));
};

/** What `Intl` leaves to the writer: the first of a month in French; a Russian date ends without the short word for year. */
const inItsOwnWay = (language: string, date: string): string => {
  if (language === 'fr') return date.replace(/^1(?= )/, '1er');
  return language === 'ru' ? date.replace(/\s*г\.$/u, '') : date;
};

const lists = new Map<string, Intl.ListFormat>();

/** “a, b and c”. The styles without “and” leave out the separators of Chinese and Russian altogether. */
const listFormatOf = (language: string): Intl.ListFormat => {
  const format =
    lists.get(language) ?? new Intl.ListFormat(localeOf(language), { style: 'long', type: 'conjunction' });
  lists.set(language, format);
  return format;
};
