import type { Framework, Wording } from '@forewarn/core';
import { indicatorsOf, ratingWords, stateWords } from '@forewarn/core';
import type { Comparison } from '@forewarn/core/explanation';
import type { AtHand } from '../at-hand.ts';
import { shownFramework } from '../at-hand.ts';
import { WHOLE_CASE } from '../whole-case.ts';
import { wrapped } from '../wrapped.ts';
import type { Row } from './side-by-side.ts';
import { sideBySide } from './side-by-side.ts';

/** Two sides in words: only what differs, and how much is the same. */
export const compareText = (comparison: Comparison, atHand: AtHand): string => {
  const { left, right, framework: id } = comparison;
  const { wording } = atHand;
  const framework = shownFramework(id, atHand);
  return [
    ...wrapped(
      left.title === right.title
        ? `${left.title}: side by side (${id})`
        : `${left.title}, beside ${right.title} (${id})`,
    ),
    ...WHOLE_CASE,
    '',
    ...sideBySide([['', left.label, right.label], ...sideRows(comparison)]),
    '',
    ...part('Regions', comparison.posture, ({ region, left: one, right: other }) => [
      wording.regions[region] ?? region,
      stateWords(wording, region, one),
      stateWords(wording, region, other),
    ]),
    ...setPart('Signs', 'shown', left.signs, right.signs, (sign) => wording.signs[sign] ?? sign),
    ...setPart(
      'Open questions',
      'open',
      questionsOf(left),
      questionsOf(right),
      (question) => wording.questions[question]?.title ?? question,
    ),
    ...part('Factors', comparison.factors, (factor) => factorRow(factor, framework, wording)),
    ...ratedPart(comparison, framework, wording),
    ...part('Rules', comparison.rules, ({ rule, left: one, right: other }) => [
      rule,
      truthWords(one),
      truthWords(other),
    ]),
    ...wrapped(wording.noDetermination),
    ...wrapped(wording.convention),
  ].join('\n');
};

type Side = Comparison['left'];

/** Dates, counts and rule sets always stand; what else differs follows below. */
const sideRows = ({ left, right }: Comparison): readonly Row[] => {
  const row = (about: string, of: (side: Side) => string): Row => [about, of(left), of(right)];
  return [
    row('at', ({ at }) => at ?? 'nothing has happened'),
    row('events', ({ events }) => String(events)),
    row('indicators assessed', ({ coverage }) => `${coverage.assessed} of ${coverage.applicable}`),
    ...(left.ruleset === right.ruleset ? [] : [row('rule set', ({ ruleset }) => ruleset)]),
  ];
};

const questionsOf = ({ open }: Side): readonly string[] => open.map(({ question }) => question);

/** The rows that differ, under how many do. */
const part = <Of extends { readonly same: boolean }>(
  heading: string,
  all: readonly Of[],
  rowOf: (one: Of) => Row,
): readonly string[] => {
  const different = all.filter(({ same }) => !same);
  return [headingOf(heading, different.length, all.length), ...sideBySide(different.map(rowOf)), ''];
};

/** What stands on one side only. */
const setPart = (
  heading: string,
  is: string,
  left: readonly string[],
  right: readonly string[],
  wordsOf: (id: string) => string,
): readonly string[] => {
  const all = [...new Set([...left, ...right])];
  const different = all.filter((id) => left.includes(id) !== right.includes(id));
  return [
    headingOf(heading, different.length, all.length),
    ...sideBySide(
      different.map((id): Row => [wordsOf(id), mark(is, left.includes(id)), mark(is, right.includes(id))]),
    ),
    '',
  ];
};

const mark = (is: string, has: boolean): string => (has ? is : `not ${is}`);

const headingOf = (heading: string, different: number, all: number): string => {
  if (all === 0) return `${heading}: none on either side`;
  return `${heading}: ${different} of ${all} ${different === 1 ? 'differs' : 'differ'}, ${all - different} the same`;
};

const factorRow = (
  { factor: id, left, right }: Comparison['factors'][number],
  { factors }: Framework,
  wording: Wording,
): Row => {
  const cell = ({ effective, judged, trend, coverage, stale, review }: typeof left) =>
    [
      `${wording.levels[effective] ?? effective}${judged === effective ? ' as judged' : ''}`,
      (wording.trends[trend] ?? trend).toLowerCase(),
      `${coverage.assessed} of ${coverage.applicable} assessed`,
      ...(stale ? ['stale'] : []),
      ...(review ? ['judgement to be looked at again'] : []),
    ].join(', ');
  return [`${id}. ${factors.find((factor) => factor.id === id)?.title ?? ''}`, cell(left), cell(right)];
};

const ratedPart = ({ ratings }: Comparison, framework: Framework, wording: Wording): readonly string[] => {
  const indicators = indicatorsOf(framework);
  const different = ratings.filter(({ same }) => !same);
  return [
    headingOf('Indicators that either side has rated', different.length, ratings.length),
    ...different.flatMap(({ indicator: id, left, right }) => {
      const indicator = indicators.get(id)?.indicator;
      const isShown = indicator !== undefined && indicator.certainty !== 'low';
      const words = (rating: string) => ratingWords(wording, rating, indicator?.statesAbsence === true);
      const cell = (rated: typeof left) => ratedWords(rated, words, wording);
      return [
        ...wrapped(isShown ? indicator.gist : wording.notVerified, `  ${id}  `, '    '),
        ...sideBySide([['', cell(left), cell(right)]]),
      ];
    }),
    '',
  ];
};

const ratedWords = (
  rated: Comparison['ratings'][number]['left'],
  words: (rating: string) => string,
  wording: Wording,
): string =>
  rated === null
    ? words('not-assessed')
    : [
        words(rated.rating),
        (wording.trends[rated.trend] ?? rated.trend).toLowerCase(),
        (wording.confidences[rated.confidence] ?? rated.confidence).toLowerCase(),
        rated.at,
      ].join(', ');

const truthWords = (truth: boolean | null): string => {
  if (truth === null) return 'not in its rule set';
  return truth ? 'holds' : 'does not hold';
};
