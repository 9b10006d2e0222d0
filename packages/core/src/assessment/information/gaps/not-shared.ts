import { z } from 'zod';
import { levelOfCase, levelOfEvent } from '../../../case/level-of-event.ts';
import { isReleasedAt } from '../../../case/disclosure.ts';
import { cite, Citation } from '../../../doctrine/citation.ts';
import type { OnRecord } from '../on-record.ts';
import { ofType, ratingsIn } from '../on-record.ts';
import { Briefing, briefing, Review, review, UnfollowedRecommendation, unfollowed } from './follow-up.ts';
import type { Levelled } from './shared-with.ts';
import { countByLevel, CountsByLevel, KeptFrom, keptFrom, perAudience } from './shared-with.ts';

const Shared = z.strictObject({ byLevel: CountsByLevel, keptFrom: KeptFrom });
type Shared = Readonly<z.infer<typeof Shared>>;

/**
 * The first gap of A/64/864: what is not shared. Of what stands at the date: the evidence, the ratings and the judgements
 * by their disclosure level, and what has gone to no one.
 */
export const NotShared = z.strictObject({
  cites: z.array(Citation).min(1).readonly(),
  evidence: Shared,
  ratings: Shared.meta({ description: 'by the id of the indicator' }),
  judgements: Shared.meta({ description: 'by the id of the factor' }),
  byFactor: z
    .array(
      z.strictObject({
        factor: z.string(),
        evidence: CountsByLevel.meta({ description: 'cited by its ratings, for or against' }),
        ratings: CountsByLevel,
        judgements: CountsByLevel,
      }),
    )
    .readonly(),
  onUnsharedEvidenceOnly: KeptFrom.meta({
    description: 'factors whose ratings rest on evidence none of which the audience may see',
  }),
  protectedSources: z.array(z.string()).readonly(),
  recommendationsNotFollowed: z.array(UnfollowedRecommendation).readonly(),
  review: Review,
  briefs: Briefing,
});
export type NotShared = Readonly<z.infer<typeof NotShared>>;

/** What a case does not share, at the date of the record. */
export const notShared = (record: OnRecord): NotShared => {
  const evidence = standingEvidence(record);
  const levels = new Map(evidence.map((item) => [item.id, item]));
  return {
    cites: [cite('A/64/864', '10 (a)', 'medium')],
    evidence: shared(evidence),
    ratings: shared(ratingsOf(record)),
    judgements: shared(judgementsOf(record)),
    byFactor: record.framework.factors.map(({ id }) => ({
      factor: id,
      evidence: countByLevel(citedIn(record, id, levels, 'for or against')),
      ratings: countByLevel(ratingsOf(record, id)),
      judgements: countByLevel(judgementsOf(record).filter((judged) => judged.id === id)),
    })),
    onUnsharedEvidenceOnly: perAudience((audience) =>
      record.framework.factors
        .map(({ id }) => ({ id, basis: citedIn(record, id, levels, 'for') }))
        .filter(({ basis }) => basis.length > 0 && !basis.some(({ level }) => isReleasedAt(level, audience)))
        .map(({ id }) => id),
    ),
    protectedSources: ofType(record.events, 'source.registered')
      .filter((source) => source.protected === true)
      .map(({ source }) => source),
    recommendationsNotFollowed: unfollowed(record),
    review: review(record),
    briefs: briefing(record),
  };
};

const shared = (things: readonly Levelled[]): Shared => ({
  byLevel: countByLevel(things),
  keptFrom: keptFrom(things),
});

/** What was withdrawn is no information that could be shared. */
const standingEvidence = ({ register, header }: OnRecord): readonly Levelled[] =>
  [...register.evidence.values()]
    .filter(({ withdrawn }) => !withdrawn)
    .map(({ evidence, level }) => ({ id: evidence, level: level ?? levelOfCase(header) }));

const ratingsOf = (record: OnRecord, factorId?: string): readonly Levelled[] =>
  record.framework.factors
    .filter(({ id }) => factorId === undefined || id === factorId)
    .flatMap(({ id }) => ratingsIn(record, id))
    .map((event) => ({ id: event.indicator, level: levelOfEvent(event, record.header) }));

const judgementsOf = ({ framework, judgements, header }: OnRecord): readonly Levelled[] =>
  framework.factors.flatMap(({ id }) => {
    const judged = judgements.get(id);
    return judged === undefined ? [] : [{ id, level: levelOfEvent(judged, header) }];
  });

const citedIn = (
  record: OnRecord,
  factorId: string,
  levels: ReadonlyMap<string, Levelled>,
  which: 'for' | 'for or against',
): readonly Levelled[] => {
  const cited = ratingsIn(record, factorId).flatMap(({ evidence = [], contradicting = [] }) =>
    which === 'for' ? evidence : [...evidence, ...contradicting],
  );
  return [...new Set(cited)].flatMap((id) => levels.get(id) ?? []);
};
