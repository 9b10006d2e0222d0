import type { CaseEventOf } from '@forewarn/core';
import { isOnScale } from '@forewarn/core';
import type { IndicatorInformation, InformationReport } from '@forewarn/core/information';
import { z } from 'zod';
import type { BriefContext } from '../brief-context.ts';
import { fillPhrase, fillPlural } from '../brief-words.ts';
import { numberIn } from '../locale-of.ts';
import { QUALITY_QUESTIONS } from './full-words.ts';

export const QualityEntry = z
  .strictObject({
    id: z.enum(QUALITY_QUESTIONS),
    asks: z.string(),
    measure: z.string().meta({ description: 'what is counted' }),
    counts: z.array(z.string()).readonly().meta({ description: 'the count, or one for each factor' }),
  })
  .meta({ description: 'a question that the assessment asks of itself; a count, never a grade' });
export type QualityEntry = Readonly<z.infer<typeof QualityEntry>>;

type Answer = (facts: Facts) => readonly string[];

interface Facts {
  readonly context: BriefContext;
  readonly information: InformationReport;
  readonly indicators: readonly IndicatorInformation[];
}

/** What an assessment rests on, question by question, counted from the log and graded by nobody. */
export const describeQuality = (
  context: BriefContext,
  information: InformationReport,
): readonly QualityEntry[] => {
  const facts = {
    context,
    information,
    indicators: information.factors.flatMap(({ indicators }) => indicators),
  };
  return QUALITY_QUESTIONS.map((id) => ({
    id,
    ...context.words.full.quality[id],
    counts: ANSWERS[id](facts),
  }));
};

const outOf = ({ words }: BriefContext, n: number, of: number): readonly string[] => [
  fillPhrase(words.full.amounts.outOf, { n: numberIn(words.language, n), of: numberIn(words.language, of) }),
];

/** How many of some things something is true of. */
const shareOf = <Thing>(
  { context }: Facts,
  things: readonly Thing[],
  isSo: (thing: Thing) => boolean,
): readonly string[] => outOf(context, things.filter(isSo).length, things.length);

const rated = ({ indicators }: Facts) =>
  indicators.filter(({ rating }) => rating !== null && isOnScale(rating));
const aboveAbsent = (facts: Facts) => rated(facts).filter(({ rating }) => rating !== 'absent');
const ratings = ({ context }: Facts): readonly CaseEventOf<'indicator.rated'>[] => [
  ...context.records.ratings.values(),
];

const sources: Answer = ({ context: { words }, information }) => {
  const high = information.factors.filter(({ level }) => level === 'high' || level === 'severe');
  if (high.length === 0) return [words.full.amounts.noFactor];
  return high.map(({ factor, independentSources }) =>
    fillPhrase(words.full.amounts.ofFactor, {
      id: factor,
      n: numberIn(words.language, independentSources),
    }),
  );
};

const verified: Answer = (facts) => {
  const { evidence, withdrawn } = facts.context.records;
  const standing = [...evidence].filter(([id]) => !withdrawn.has(id));
  return shareOf(facts, standing, ([, { status }]) => status === 'verified');
};

const judgements: Answer = (facts) => {
  const { records, trace } = facts.context;
  const differing = [...records.judgements.values()].filter(
    ({ factor, level }) => level !== null && level !== trace.picture.factors[factor]?.suggested,
  );
  return shareOf(facts, differing, ({ rationale }) => rationale.trim() !== '');
};

const outlook: Answer = ({ context }) => {
  const { records, words } = context;
  if (records.outlook === null) return [words.full.amounts.noOutlook];
  const { best, likely, worst } = records.outlook;
  const courses = [best, likely, worst];
  return outOf(context, courses.filter((course) => course.trim() !== '').length, courses.length);
};

const review: Answer = ({ context: { words }, information }) => {
  const { last, eventsSince } = information.gaps.notShared.review;
  const since = words.counts['fullSinceReview'];
  if (last === 'none' || since === undefined) return [words.full.reviews[last]];
  return [words.full.reviews[last], fillPlural(since, eventsSince, words.language)];
};

const ANSWERS: Readonly<Record<QualityEntry['id'], Answer>> = {
  coverage: ({ context, information: { coverage } }) =>
    outOf(context, coverage.assessed, coverage.applicable),
  sources,
  evidence: (facts) => shareOf(facts, aboveAbsent(facts), ({ evidence }) => evidence.length > 0),
  corroboration: (facts) =>
    shareOf(facts, aboveAbsent(facts), ({ independentSources }) => independentSources > 1),
  verified,
  rationales: (facts) => shareOf(facts, ratings(facts), ({ rationale }) => rationale.trim() !== ''),
  recency: (facts) => shareOf(facts, rated(facts), ({ marks }) => !marks.includes('stale')),
  against: (facts) => shareOf(facts, rated(facts), ({ contradicting }) => contradicting.length > 0),
  judgements,
  outlook,
  dissent: ({ context: { records, words } }) => [numberIn(words.language, records.dissents.length)],
  review,
};
