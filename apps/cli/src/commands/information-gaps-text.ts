import type { Citation, Wording } from '@forewarn/core';
import { DISCLOSURE_LEVELS } from '@forewarn/core';
import type { InformationReport } from '@forewarn/core/information';
import { amount } from '../amount.ts';
import { citationText } from '../citation-text.ts';
import { wrapped } from '../wrapped.ts';

type Gaps = InformationReport['gaps'];
type NotShared = Gaps['notShared'];

/** The three gaps in words. An empty list reads as nothing on record, never as nothing there. */
export const gapLines = ({ gaps }: InformationReport, wording: Wording): readonly string[] => [
  ...notSharedLines(gaps.notShared, wording).flatMap(wrappedInPlace),
  '',
  ...notLookedAtLines(gaps.notLookedAt).flatMap(wrappedInPlace),
  '',
  ...cannotBeAssessedLines(gaps.cannotBeAssessed).flatMap(wrappedInPlace),
];

/** A line that goes on below, two columns further in. */
const wrappedInPlace = (line: string): readonly string[] => {
  const indent = /^ */.exec(line)?.[0] ?? '';
  return wrapped(line.trimStart(), indent, `${indent}  `);
};

const heading = (number: number, words: string, cites: readonly Citation[]): string =>
  `Gap ${number} of 3, ${words} [${cites.map(citationText).join('; ')}]`;

const listed = (ids: readonly string[]): string => ids.join(', ') || 'none on record';
const counted = (words: string, ids: readonly string[]): string =>
  `  ${words} (${ids.length}): ${listed(ids)}`;

const notSharedLines = (gap: NotShared, wording: Wording): readonly string[] => [
  heading(1, 'not shared', gap.cites),
  `  Evidence: ${levelText(gap.evidence.byLevel, wording)}`,
  `  Ratings: ${levelText(gap.ratings.byLevel, wording)}`,
  `  Judgements: ${levelText(gap.judgements.byLevel, wording)}`,
  ...(['partner', 'public'] as const).flatMap((audience) => [
    `  Kept from ${AUDIENCES[audience]}: ${amount(gap.evidence.keptFrom[audience].length, 'item of evidence', 'items of evidence')}, ${amount(gap.ratings.keptFrom[audience].length, 'rating')}, ${amount(gap.judgements.keptFrom[audience].length, 'judgement')}`,
    ...factorsKept(gap, audience),
    `    factors that rest only on evidence kept from them: ${listed(gap.onUnsharedEvidenceOnly[audience])}`,
  ]),
  counted('Protected sources', gap.protectedSources),
  counted(
    'Recommendations that nobody has followed up',
    gap.recommendationsNotFollowed.map(
      ({ recommendation, overdue, due }) => `${recommendation}${overdue ? ` (was due ${due})` : ''}`,
    ),
  ),
  `  Review: ${reviewText(gap.review)}`,
  `  Briefs: ${briefText(gap.briefs, wording)}`,
];

const AUDIENCES = { partner: 'partners', public: 'the public' } as const;

const levelText = (counts: NotShared['evidence']['byLevel'], wording: Wording): string =>
  DISCLOSURE_LEVELS.map(
    (level) => `${counts[level]} ${(wording.disclosures[level] ?? level).toLowerCase()}`,
  ).join(', ');

/** The levels above each audience's own. */
const ABOVE = {
  partner: ['internal', 'restricted'],
  public: ['partner', 'internal', 'restricted'],
} as const;

const factorsKept = ({ byFactor }: NotShared, audience: keyof typeof ABOVE): readonly string[] => {
  const kept = (counts: NotShared['evidence']['byLevel']): number =>
    ABOVE[audience].reduce((sum, level) => sum + counts[level], 0);
  const factors = byFactor
    .map(({ factor, evidence, ratings, judgements }) => ({
      factor,
      counts: [kept(evidence), kept(ratings), kept(judgements)],
    }))
    .filter(({ counts }) => counts.some((count) => count > 0));
  if (factors.length === 0) return [];
  return [
    `    by factor (evidence + ratings + judgements): ${factors.map(({ factor, counts }) => `${factor}: ${counts.join(' + ')}`).join('; ')}`,
  ];
};

const reviewText = ({ last, at, eventsSince, approved, scheduled }: NotShared['review']): string => {
  const next =
    scheduled === null
      ? 'none is scheduled'
      : `scheduled for ${scheduled.date}${scheduled.overdue ? ', which has passed without an approval' : ''}`;
  if (last === 'none') return `never requested, as far as this log tells; ${next}`;
  const standing = approved ? 'which stands' : addedSince(eventsSince);
  return `${last} on ${at}, ${standing}${last === 'approved' && !approved ? ', so that the approval has lapsed' : ''}; ${next}`;
};

const briefText = ({ issued, last, eventsSince }: NotShared['briefs'], wording: Wording): string =>
  last === null
    ? 'never issued, as far as this log tells'
    : `issued ${levelText(issued, wording)}; the last on ${last}, ${addedSince(eventsSince)}`;

const addedSince = (events: number): string => `${amount(events, 'event')} added since`;

const notLookedAtLines = (gap: Gaps['notLookedAt']): readonly string[] => [
  heading(2, 'not looked at through this lens', gap.cites),
  ...gap.factors.map(
    ({ factor, indicators, applicable, noneAssessed }) =>
      `  Factor ${factor}: ${indicators.length} of ${applicable} not assessed${noneAssessed ? ', none assessed' : ''}: ${indicators.join(', ')}`,
  ),
  ...gap.lens.map(({ part, rule, indicators, notAssessed }) =>
    indicators.length === 0
      ? `  ${LENS[part]}: the rule set names none (rule ${rule}), so this cannot be told`
      : `  ${LENS[part]}: ${notAssessed.length} of ${indicators.length} not assessed: ${listed(notAssessed)}`,
  ),
  counted('Evidence that no rating ever cited', gap.evidence.neverCited),
  counted('Evidence that only ratings since replaced cited', gap.evidence.noLongerCited),
  counted('Populations that no rating ever named', gap.populations.neverNamed),
  counted('Populations that only ratings since replaced named', gap.populations.noLongerNamed),
];

const LENS: Readonly<Record<Gaps['notLookedAt']['lens'][number]['part'], string>> = {
  incitement: 'Indicators of incitement',
  preparation: 'Indicators of preparation',
  commission: 'Indicators of possible commission',
};

const cannotBeAssessedLines = (gap: Gaps['cannotBeAssessed']): readonly string[] => [
  heading(3, 'what cannot be assessed', gap.cites),
  counted('Not assessable: looked for, no information to be had', gap.notAssessable),
  counted('Unsupported: rated above absent without evidence that stands', gap.unsupported),
  counted('Stale: rated too long ago', gap.stale),
  counted('Rated absent without evidence that stands', gap.absentWithoutEvidence),
  counted(
    'Factors of which nothing is rated',
    gap.unknownFactors.map(({ factor, judged }) =>
      judged === null ? factor : `${factor} (judged ${judged} nevertheless)`,
    ),
  ),
  counted('Factors of which every rating is stale', gap.staleFactors),
];
