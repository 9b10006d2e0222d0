import type { Framework, Wording } from '@forewarn/core';
import { indicatorsOf, ratingWords } from '@forewarn/core';
import type { Agreement, AgreementReport, AnalystRating, DifferingItem } from '@forewarn/core/agreement';
import type { AtHand } from '../at-hand.ts';
import { shownFramework } from '../at-hand.ts';

const SHOWN_ITEMS = 10;

/** An agreement report in words: the figures by factor, the levels, the items that differ most, and how to read it. */
export const agreementText = (report: AgreementReport, atHand: AtHand): string => {
  const named = namesOf(shownFramework(report.framework, atHand), atHand.wording);
  return [
    `Agreement of ${report.analysts.length} analysts at ${report.at}  (${report.framework})`,
    ...report.analysts.map(
      ({ analyst, title, coverage }) =>
        `  ${analyst}: ${title}, ${coverage.assessed} of ${coverage.applicable} indicators assessed`,
    ),
    '',
    ...figureLines(report, named),
    '',
    ...levelLines(report, named),
    '',
    ...differingLines(report, named),
    '',
    ...offScaleLines(report, named),
    '',
    ...readingLines(report),
    '',
    atHand.wording.noDetermination,
  ].join('\n');
};

interface Names {
  readonly factor: (id: string) => string;
  readonly gist: (indicator: string) => string;
  readonly rating: (indicator: string, rating: string) => string;
  readonly wording: Wording;
}

const namesOf = (framework: Framework, wording: Wording): Names => {
  const indicators = indicatorsOf(framework);
  return {
    factor: (factor) => `${factor}. ${framework.factors.find((known) => known.id === factor)?.title ?? ''}`,
    gist: (indicator) => {
      const known = indicators.get(indicator)?.indicator;
      return known === undefined || known.certainty === 'low' ? wording.notVerified : known.gist;
    },
    rating: (indicator, rating) =>
      ratingWords(wording, rating, indicators.get(indicator)?.indicator.statesAbsence === true),
    wording,
  };
};

const figureLines = ({ overall, factors }: AgreementReport, named: Names): readonly string[] => [
  ' alpha   95 % interval     units  ratings',
  figureLine(overall, 'all factors'),
  ...factors.map(({ factor, agreement }) => figureLine(agreement, named.factor(factor))),
];

const NO_ALPHA: Readonly<Record<NonNullable<Agreement['noAlpha']>, string>> = {
  'nothing-pairable': 'no indicator that two analysts rated on the scale',
  'one-unit': 'one indicator only, which shows nothing',
  'no-variation': 'one and the same rating throughout, which shows nothing',
};

const figureLine = ({ alpha, noAlpha, interval, units, values }: Agreement, what: string): string => {
  const cells = [
    (alpha === null ? 'none' : figure(alpha)).padStart(6),
    (interval === null ? '' : `${figure(interval.lower)} to ${figure(interval.upper)}`).padEnd(16),
    String(units).padStart(5),
    String(values).padStart(7),
  ];
  return `${cells.join('  ')}  ${what}${noAlpha === null ? '' : ` (${NO_ALPHA[noAlpha]})`}`;
};

const figure = (number: number): string => number.toFixed(3);

const levelLines = ({ factors }: AgreementReport, named: Names): readonly string[] => [
  'Levels of the factors, as each analyst’s ratings suggest them or as judged',
  ...factors.flatMap(({ factor, levels }) =>
    levels.every(({ effective }) => effective === 'unknown')
      ? []
      : [
          `  ${named.factor(factor)}`,
          `      ${levels
            .map(
              ({ analyst, effective, judged }) =>
                `${analyst}: ${named.wording.levels[effective]}${judged === null ? '' : ' (judged)'}`,
            )
            .join('; ')}`,
        ],
  ),
];

const differingLines = ({ mostDiffering }: AgreementReport, named: Names): readonly string[] => {
  const shown = mostDiffering.slice(0, SHOWN_ITEMS);
  return [
    `Indicators that are rated differently (${mostDiffering.length})${shown.length < mostDiffering.length ? `; the first ${shown.length}` : ''}`,
    ...shown.flatMap((item) => [
      `  ${item.indicator}  ${named.gist(item.indicator)}`,
      `      ${apart(item)}`,
      ...item.ratings.map((given) => `      ${givenLine(item.indicator, given, named)}`),
    ]),
  ];
};

const apart = ({ spread, share }: DifferingItem): string =>
  `${spread} ${spread === 1 ? 'place' : 'places'} apart on the scale; ${Math.round(share * 100)} % of all disagreement`;

const givenLine = (
  indicator: string,
  { analyst, rating, confidence, evidence }: AnalystRating,
  named: Names,
): string => {
  const said = `${analyst}: ${named.rating(indicator, rating)}`;
  if (confidence === null) return said;
  return `${said}; ${(named.wording.confidences[confidence] ?? confidence).toLowerCase()}; ${evidence.length === 0 ? 'no evidence' : `evidence ${evidence.join(', ')}`}`;
};

const offScaleLines = (
  { offScale: { compared, differing } }: AgreementReport,
  named: Names,
): readonly string[] => [
  `Whether it applies and can be assessed: ${differing.length} of ${compared} indicators that two or more looked at differ`,
  ...differing.map(
    ({ indicator, about, ratings }) =>
      `  ${indicator}  ${about.join(', ')}; ${ratings
        .map(({ analyst, rating }) => `${analyst}: ${named.rating(indicator, rating)}`)
        .join('; ')}`,
  ),
];

const BANDS: Readonly<Record<NonNullable<Agreement['band']>, string>> = {
  'at-least-0.800': 'at or above 0.800',
  'at-least-0.667': 'between 0.667 and 0.800',
  'below-0.667': 'below 0.667',
};

const readingLines = ({ overall, convention, resampling }: AgreementReport): readonly string[] => [
  'How to read it',
  '  Alpha is Krippendorff’s, for ordered ratings: 1 is full agreement, 0 is what chance would give, below 0 is less than that.',
  '  It compares the indicators that two or more rated on the scale; it says nothing of who is right.',
  `  By convention one relies on data from ${figure(convention.reliance)} on, and draws tentative conclusions only from ${figure(convention.tentative)} on`,
  `  (${convention.source}).${overall.band === null ? '' : ` All factors together lie ${BANDS[overall.band]}.`}`,
  '  The lower end of the interval is the more careful reading. Nothing passes or fails by it.',
  `  The interval draws the indicators anew ${resampling.resamples} times (seed ${resampling.seed}); with few of them it is rough and often too narrow.`,
  ...(overall.degenerate > 0
    ? [`  ${overall.degenerate} draws held one rating only and were left out.`]
    : []),
];
