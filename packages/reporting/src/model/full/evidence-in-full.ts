import type { CaseEventOf } from '@forewarn/core';
import { z } from 'zod';
import { WITHHELD_SOURCE } from '../../release/release-event.ts';
import type { BriefContext } from '../brief-context.ts';
import { Note, noteOf } from '../notes.ts';

const Ids = z.array(z.string()).readonly();

export const FullEvidence = z
  .strictObject({
    ...Note.shape,
    isSourceNamed: z.boolean(),
    reliability: z
      .string()
      .nullable()
      .meta({ description: 'of the source, in words; null when it is withheld' }),
    credibility: z.string().meta({ description: 'of the item, in words' }),
    quote: z.string().nullable(),
    supports: Ids.meta({ description: 'the indicators whose ratings cite it' }),
    contradicts: Ids.meta({ description: 'the indicators against whose ratings it stands' }),
    withdrawnAt: z.string().nullable().meta({ description: 'null while it stands' }),
    withdrawnReason: z
      .string()
      .nullable()
      .meta({ description: 'null while it stands, and where the source is not named' }),
  })
  .meta({ description: 'an item of evidence; those that were withdrawn come last' });
export type FullEvidence = Readonly<z.infer<typeof FullEvidence>>;

/**
 * Every item of evidence. Those that were cited so far keep their numbers, then come those that nothing cites, then those
 * that were withdrawn: so it is read when everything else has cited what it cites.
 */
export const describeEvidence = (context: BriefContext): readonly FullEvidence[] => {
  const { records, notes, words, caseFile } = context;
  notes.cite([...records.evidence.keys()]);
  const standing = notes.list();
  const ids = new Map(
    [...records.evidence.keys()].flatMap((id) => notes.cite([id]).map((number) => [number, id])),
  );
  const withdrawals = new Map(
    caseFile.events
      .filter((event) => event.type === 'evidence.withdrawn')
      .map((event) => [event.evidence, event] as const),
  );
  const stances = stancesOf(context);
  const withdrawn = [...withdrawals.keys()].flatMap((id, index) =>
    noteOf(id, standing.length + index + 1, records, words).map((note) => ({ id, note })),
  );
  return [
    ...standing.flatMap((note) => {
      const id = ids.get(note.number);
      return id === undefined ? [] : [{ id, note }];
    }),
    ...withdrawn,
  ].flatMap(({ id, note }) => itemOf(id, note, withdrawals.get(id), stances, context));
};

interface Stances {
  readonly supports: ReadonlyMap<string, readonly string[]>;
  readonly contradicts: ReadonlyMap<string, readonly string[]>;
}

/** By item, the indicators that cite it: for a rating that stands, or against it. */
const stancesOf = ({ records }: BriefContext): Stances => {
  const [supports, contradicts] = [new Map<string, string[]>(), new Map<string, string[]>()];
  const add = (to: Map<string, string[]>, ids: readonly string[] | undefined, indicator: string): void => {
    for (const id of new Set(ids)) to.set(id, [...(to.get(id) ?? []), indicator]);
  };
  for (const { indicator, evidence, contradicting } of records.ratings.values()) {
    add(supports, evidence, indicator);
    add(contradicts, contradicting, indicator);
  }
  return { supports, contradicts };
};

const itemOf = (
  id: string,
  note: Note,
  withdrawal: CaseEventOf<'evidence.withdrawn'> | undefined,
  { supports, contradicts }: Stances,
  { records, wording }: BriefContext,
): readonly FullEvidence[] => {
  const item = records.evidence.get(id);
  if (item === undefined) return [];
  const source = records.sources.get(item.source);
  const isSourceNamed = source !== undefined && !source.isProtected && item.source !== WITHHELD_SOURCE;
  return [
    {
      ...note,
      isSourceNamed,
      reliability:
        source === undefined || item.source === WITHHELD_SOURCE
          ? null
          : (wording.reliabilities[source.reliability] ?? source.reliability),
      credibility: wording.credibilities[item.credibility] ?? item.credibility,
      quote: item.quote ?? null,
      supports: supports.get(id) ?? [],
      contradicts: contradicts.get(id) ?? [],
      withdrawnAt: withdrawal?.at ?? null,
      withdrawnReason: isSourceNamed ? (withdrawal?.reason ?? null) : null,
    },
  ];
};
