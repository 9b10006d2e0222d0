import type { Moment } from '@forewarn/core';
import { z } from 'zod';
import { WITHHELD_SOURCE } from '../release/release-scope.ts';
import type { BriefWords } from './brief-words.ts';
import type { CaseRecords } from './read-records.ts';

export const Note = z
  .strictObject({
    number: z.int().positive(),
    grade: z
      .string()
      .meta({ description: 'Admiralty code, such as B2; `–` for the source when it is withheld' }),
    source: z.string().meta({ description: 'its name, or that it is withheld' }),
    summary: z.string(),
    from: z.string(),
    to: z.string().nullable(),
    status: z.string().meta({ description: 'alleged or verified, in words' }),
    document: z.string().nullable(),
    url: z
      .string()
      .nullable()
      .meta({ description: 'only http and https addresses, without user and password' }),
    address: z
      .string()
      .nullable()
      .meta({ description: 'any other address, such as doi: or mailto:; printed, never a link' }),
  })
  .meta({ description: 'an item of evidence, numbered in the order in which the brief cites it' });
export type Note = Readonly<z.infer<typeof Note>>;

/** Numbers evidence as it is cited, each item once. */
export interface Notes {
  /** The numbers for items of evidence; withdrawn ones are left out. */
  readonly cite: (evidence: readonly string[] | undefined) => readonly number[];
  /** Those of items of evidence that stand. */
  readonly standing: (evidence: readonly string[] | undefined) => readonly string[];
  /** Their grades, each once, without citing them. */
  readonly grades: (evidence: readonly string[] | undefined) => readonly string[];
  readonly list: () => readonly Note[];
}

export const takeNotes = (records: CaseRecords, words: BriefWords): Notes => {
  const numbers = new Map<string, number>();
  const standing = (evidence: readonly string[] | undefined): readonly string[] =>
    (evidence ?? []).filter((id) => records.evidence.has(id) && !records.withdrawn.has(id));
  return {
    standing,
    cite: (evidence) =>
      standing(evidence).map((id) => {
        const number = numbers.get(id) ?? numbers.size + 1;
        numbers.set(id, number);
        return number;
      }),
    grades: (evidence) => [...new Set(standing(evidence).flatMap((id) => gradeOf(id, records)))],
    list: () => [...numbers].flatMap(([id, number]) => noteOf(id, number, records, words)),
  };
};

export const noteOf = (
  id: string,
  number: number,
  records: CaseRecords,
  words: BriefWords,
): readonly Note[] => {
  const item = records.evidence.get(id);
  if (item === undefined) return [];
  const source = records.sources.get(item.source);
  const isNameless = source === undefined || source.isProtected;
  return [
    {
      number,
      grade: gradeOf(id, records).join(''),
      source: isNameless ? words.terms.sourceWithheld : source.name,
      summary: item.summary,
      from: item.date,
      to: endOf(item.date, item.dateTo),
      status: words.terms.evidenceStatuses[item.status] ?? item.status,
      document: item.document ?? null,
      ...addressOf(item.url),
    },
  ];
};

const gradeOf = (id: string, { evidence, sources }: CaseRecords): readonly string[] => {
  const item = evidence.get(id);
  if (item === undefined) return [];
  const source = sources.get(item.source);
  const reliability = source === undefined || item.source === WITHHELD_SOURCE ? '–' : source.reliability;
  return [`${reliability}${item.credibility}`];
};

const endOf = (from: Moment, to: Moment | undefined): Moment | null =>
  to === undefined || to === from ? null : to;

/** What may become a link, http or https and nothing else, or else the address as text. Neither carries a password. */
const addressOf = (url: string | undefined): Pick<Note, 'url' | 'address'> => {
  if (url === undefined) return { url: null, address: null };
  const parsed = URL.canParse(url) ? new URL(url) : null;
  if (parsed === null || !WEB.has(parsed.protocol)) {
    return { url: null, address: url.replace(CREDENTIALS, '$1') };
  }
  const isPlain = /^https?:\/\//i.test(url) && parsed.username === '' && parsed.password === '';
  parsed.username = '';
  parsed.password = '';
  return { url: isPlain ? url : parsed.href, address: null };
};

const WEB: ReadonlySet<string> = new Set(['http:', 'https:']);
const CREDENTIALS = /^([^/?#]*\/\/)[^/?#]*@/;
