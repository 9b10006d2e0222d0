import type { Moment } from '@forewarn/core';
import { z } from 'zod';
import { WITHHELD_SOURCE } from '../release/release-case.ts';
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
    url: z.string().nullable().meta({ description: 'only http and https addresses' }),
  })
  .meta({ description: 'an item of evidence, numbered in the order in which the brief cites it' });
export type Note = Readonly<z.infer<typeof Note>>;

/** Numbers evidence as it is cited, each item once. */
export interface Notes {
  /** The numbers for items of evidence; withdrawn ones are left out. */
  readonly cite: (evidence: readonly string[] | undefined) => readonly number[];
  readonly list: () => readonly Note[];
}

export const takeNotes = (records: CaseRecords, words: BriefWords): Notes => {
  const numbers = new Map<string, number>();
  return {
    cite: (evidence) =>
      (evidence ?? [])
        .filter((id) => records.evidence.has(id) && !records.withdrawn.has(id))
        .map((id) => {
          const number = numbers.get(id) ?? numbers.size + 1;
          numbers.set(id, number);
          return number;
        }),
    list: () => [...numbers].flatMap(([id, number]) => noteOf(id, number, records, words)),
  };
};

const noteOf = (id: string, number: number, records: CaseRecords, words: BriefWords): readonly Note[] => {
  const item = records.evidence.get(id);
  if (item === undefined) return [];
  const source = records.sources.get(item.source);
  const isNameless = source === undefined || source.isProtected;
  const reliability = source === undefined || item.source === WITHHELD_SOURCE ? '–' : source.reliability;
  return [
    {
      number,
      grade: `${reliability}${item.credibility}`,
      source: isNameless ? words.terms.sourceWithheld : source.name,
      summary: item.summary,
      from: item.date,
      to: endOf(item.date, item.dateTo),
      status: words.terms.evidenceStatuses[item.status] ?? item.status,
      document: item.document ?? null,
      url: webAddress(item.url),
    },
  ];
};

const endOf = (from: Moment, to: Moment | undefined): Moment | null =>
  to === undefined || to === from ? null : to;

/** An address that may become a link: http or https and nothing else. */
const webAddress = (url: string | undefined): string | null => {
  if (url === undefined || !URL.canParse(url)) return null;
  return ['http:', 'https:'].includes(new URL(url).protocol) ? url : null;
};
