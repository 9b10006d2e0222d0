import type { InformationReport } from '@forewarn/core/information';
import { z } from 'zod';
import type { BriefContext } from '../brief-context.ts';
import type { FullWords } from './full-words.ts';

const Gap = z
  .strictObject({
    gap: z.string(),
    count: z.int(),
    isNone: z.boolean().meta({ description: 'whether there is nothing of it' }),
    which: z.array(z.string()).readonly().meta({ description: 'ids of indicators or factors' }),
    names: z.array(z.string()).readonly().meta({ description: 'of populations' }),
    notes: z.array(z.int()).readonly().meta({ description: 'numbers of evidence' }),
  })
  .meta({ description: 'something that is not known, with how much of it' });
type Gap = Readonly<z.infer<typeof Gap>>;
const Gaps = z.array(Gap).readonly();

export const GapsInFull = z.strictObject({
  notShared: Gaps.meta({ description: 'the first gap of A/64/864' }),
  notLookedAt: Gaps.meta({ description: 'the second' }),
  cannotBeAssessed: Gaps.meta({ description: 'the third' }),
});
type GapsInFull = Readonly<z.infer<typeof GapsInFull>>;

/** The three gaps of A/64/864, of what is released. Read after all evidence has its number. */
export const describeGapsInFull = ({ gaps }: InformationReport, context: BriefContext): GapsInFull => {
  const { words, notes, records } = context;
  const of = (gap: keyof FullWords['gaps'], which: readonly string[]): Gap => ({
    gap: words.full.gaps[gap],
    count: which.length,
    isNone: which.length === 0,
    which,
    names: [],
    notes: [],
  });
  const counted = (gap: keyof FullWords['gaps'], count: number): Gap => ({
    ...of(gap, []),
    count,
    isNone: count === 0,
  });
  const evidence = (gap: keyof FullWords['gaps'], ids: readonly string[]): Gap => ({
    ...counted(gap, ids.length),
    notes: notes.cite(ids),
  });
  const { notShared, notLookedAt, cannotBeAssessed } = gaps;
  return {
    notShared: [
      evidence('evidenceKept', notShared.evidence.keptFrom.public),
      of('ratingsKept', notShared.ratings.keptFrom.public),
      of('judgementsKept', notShared.judgements.keptFrom.public),
      counted('protectedSources', notShared.protectedSources.length),
      counted('notFollowed', notShared.recommendationsNotFollowed.length),
      ...(notShared.briefs.last === null ? [] : [counted('eventsSinceBrief', notShared.briefs.eventsSince)]),
    ],
    notLookedAt: [
      counted(
        'indicators',
        notLookedAt.factors.reduce((sum, { indicators }) => sum + indicators.length, 0),
      ),
      ...notLookedAt.lens.map(({ part, notAssessed }) => of(part, notAssessed)),
      evidence('evidenceNeverCited', notLookedAt.evidence.neverCited),
      evidence('evidenceNoLongerCited', notLookedAt.evidence.noLongerCited),
      {
        ...counted('populationsNeverNamed', notLookedAt.populations.neverNamed.length),
        names: notLookedAt.populations.neverNamed.map((id) => records.populations.get(id)?.name ?? id),
      },
    ],
    cannotBeAssessed: [
      of('notAssessable', cannotBeAssessed.notAssessable),
      of('unsupported', cannotBeAssessed.unsupported),
      of('stale', cannotBeAssessed.stale),
      of('absentWithoutEvidence', cannotBeAssessed.absentWithoutEvidence),
      of(
        'unknownFactors',
        cannotBeAssessed.unknownFactors.map(({ factor }) => factor),
      ),
      of('staleFactors', cannotBeAssessed.staleFactors),
    ],
  };
};
