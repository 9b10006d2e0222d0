import type { CaseEventOf } from '@forewarn/core';
import { z } from 'zod';
import { WITHHELD_SOURCE } from '../../release/release-scope.ts';
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

/** By item, the indicators whose ratings cite it: for what they rate, or against it. */
type Stances = Readonly<Record<'evidence' | 'contradicting', ReadonlyMap<string, readonly string[]>>>;

const stancesOf = (context: BriefContext): Stances => ({
  evidence: citingBy('evidence', context),
  contradicting: citingBy('contradicting', context),
});

const citingBy = (
  stance: 'evidence' | 'contradicting',
  { records }: BriefContext,
): ReadonlyMap<string, readonly string[]> => {
  const citing = new Map<string, string[]>();
  for (const rating of records.ratings.values()) {
    for (const id of new Set(rating[stance])) {
      citing.set(id, [...(citing.get(id) ?? []), rating.indicator]);
    }
  }
  return citing;
};

const itemOf = (
  id: string,
  note: Note,
  withdrawal: CaseEventOf<'evidence.withdrawn'> | undefined,
  { evidence, contradicting }: Stances,
  context: BriefContext,
): readonly FullEvidence[] => {
  const item = context.records.evidence.get(id);
  if (item === undefined) return [];
  const source = sourceOf(item.source, context);
  return [
    {
      ...note,
      ...source,
      credibility: context.wording.credibilities[item.credibility] ?? item.credibility,
      quote: item.quote ?? null,
      supports: evidence.get(id) ?? [],
      contradicts: contradicting.get(id) ?? [],
      ...withdrawalOf(withdrawal, source.isSourceNamed),
    },
  ];
};

const sourceOf = (
  id: string,
  { records, wording }: BriefContext,
): Pick<FullEvidence, 'isSourceNamed' | 'reliability'> => {
  const source = id === WITHHELD_SOURCE ? undefined : records.sources.get(id);
  if (source === undefined) return { isSourceNamed: false, reliability: null };
  const { reliability } = source;
  return {
    isSourceNamed: !source.isProtected,
    reliability: wording.reliabilities[reliability] ?? reliability,
  };
};

/** Why an item was withdrawn may tell who gave it. */
const withdrawalOf = (
  withdrawal: CaseEventOf<'evidence.withdrawn'> | undefined,
  isSourceNamed: boolean,
): Pick<FullEvidence, 'withdrawnAt' | 'withdrawnReason'> => ({
  withdrawnAt: withdrawal?.at ?? null,
  withdrawnReason: isSourceNamed ? (withdrawal?.reason ?? null) : null,
});
