import type { Agreement, AgreementReport } from '@forewarn/core/agreement';
import { wrapped } from '../wrapped.ts';

const BANDS: Readonly<Record<NonNullable<Agreement['band']>, string>> = {
  'at-least-0.800': 'at or above 0.800',
  'at-least-0.667': 'between 0.667 and 0.800',
  'below-0.667': 'below 0.667',
};

/** How to read an agreement report: what alpha is and is not, by which convention it is read, how rough the interval is. */
export const readingLines = (report: AgreementReport): readonly string[] => [
  'How to read it',
  ...[
    'Alpha is Krippendorff’s, for ordered ratings: 1 is full agreement, 0 is what chance would give, below 0 is less than that.',
    'It compares the indicators that two or more rated on the scale; it says nothing of who is right. One indicator, or one and the same rating throughout, shows nothing, so that there is no alpha.',
    bandSentence(report),
    ...intervalSentences(report),
  ].flatMap((text) => wrapped(text, '  ', '    ')),
];

const bandSentence = ({ overall, convention: { reliance, tentative, source } }: AgreementReport): string =>
  [
    `By convention one relies on data from ${reliance.toFixed(3)} on, and draws tentative conclusions only from ${tentative.toFixed(3)} on`,
    `(${source}).`,
    ...(overall.band === null ? [] : [`All factors together lie ${BANDS[overall.band]}.`]),
    'Nothing passes or fails by it.',
  ].join(' ');

const intervalSentences = ({ overall, factors, resampling }: AgreementReport): readonly string[] => {
  const { resamples, seed, fewestUnits } = resampling;
  const all = [overall, ...factors.map(({ agreement }) => agreement)];
  return [
    `The interval draws the indicators anew ${resamples} times (seed ${seed}). With few of them it is rough, too narrow on the whole, and apt to lie too high; where all ratings agree it has no width. Its lower end is the more careful reading.`,
    `Of fewer than ${fewestUnits} indicators no interval is given: a convention of this toolkit.`,
    ...(all.some(({ alpha, degenerate }) => alpha !== null && degenerate > 0)
      ? [`Of the ${resamples} draws, those that held one rating only have no alpha and were left out.`]
      : []),
  ];
};
