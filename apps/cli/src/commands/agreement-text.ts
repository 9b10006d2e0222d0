import type { Framework, Wording } from '@forewarn/core';
import { indicatorsOf, ratingWords } from '@forewarn/core';
import type { Agreement, AgreementReport, AnalystRating, DifferingItem } from '@forewarn/core/agreement';
import type { AtHand } from '../at-hand.ts';
import { shownFramework } from '../at-hand.ts';
import { WHOLE_CASE } from '../whole-case.ts';
import { wrapped } from '../wrapped.ts';
import { readingLines } from './agreement-reading-text.ts';

const SHOWN_ITEMS = 10;

/** An agreement report in words: the figures by factor, the levels, the items that differ or that some left out, and how to read it. */
export const agreementText = (report: AgreementReport, atHand: AtHand): string => {
  const named = namesOf(shownFramework(report.framework, atHand), atHand.wording);
  return [
    ...wrapped(
      `Agreement of ${report.analysts.length} analysts${report.at === null ? '; nothing has happened yet' : ` at ${report.at}`} (${report.framework})`,
    ),
    ...report.analysts.flatMap(({ analyst, title, coverage: { assessed, applicable } }) =>
      wrapped(`${analyst}: ${title}, ${assessed} of ${counted(applicable)} assessed`, '  ', '    '),
    ),
    ...WHOLE_CASE,
    '',
    ...figureLines(report, named),
    '',
    ...levelLines(report, named),
    '',
    ...differingLines(report, named),
    '',
    ...ratedBySomeLines(report, named),
    '',
    ...offScaleLines(report, named),
    '',
    ...readingLines(report),
    '',
    ...wrapped(atHand.wording.noDetermination),
    ...wrapped(atHand.wording.convention),
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

const counted = (indicators: number): string =>
  `${indicators} ${indicators === 1 ? 'indicator' : 'indicators'}`;

const figureLines = ({ overall, factors, resampling }: AgreementReport, named: Names): readonly string[] => [
  ` alpha  ${`${Math.round(resampling.confidence * 100)} % interval`.padEnd(16)}  units  ratings`,
  ...figureLine(overall, 'all factors'),
  ...factors.flatMap(({ factor, agreement }) => figureLine(agreement, named.factor(factor))),
];

const NO_ALPHA: Readonly<Record<NonNullable<Agreement['noAlpha']>, string>> = {
  'nothing-pairable': 'nothing to compare',
  'one-unit': 'one indicator only',
  'no-variation': 'one rating throughout',
};

const figureLine = (agreement: Agreement, what: string): readonly string[] => {
  const { alpha, interval, units, values } = agreement;
  const cells = [
    (alpha === null ? 'none' : figure(alpha)).padStart(6),
    (interval === null ? 'none' : `${figure(interval.lower)} to ${figure(interval.upper)}`).padEnd(16),
    String(units).padStart(5),
    String(values).padStart(7),
  ];
  const begin = `${cells.join('  ')}  `;
  return wrapped(`${what}${remark(agreement)}`, begin, ' '.repeat(begin.length + 2));
};

const remark = ({ noAlpha, degenerate }: Agreement): string => {
  if (noAlpha !== null) return ` (${NO_ALPHA[noAlpha]})`;
  return degenerate === 0 ? '' : ` (${degenerate} ${degenerate === 1 ? 'draw' : 'draws'} left out)`;
};

const figure = (number: number): string => number.toFixed(3);

const levelLines = ({ factors }: AgreementReport, named: Names): readonly string[] => {
  const known = factors.filter(({ levels }) => levels.some(({ effective }) => effective !== 'unknown'));
  const heading = 'Levels of the factors, as each analyst’s ratings suggest them or as judged';
  if (known.length === 0) return [`${heading}: none is known`];
  return [
    heading,
    ...known.flatMap(({ factor, levels }) => [
      ...wrapped(named.factor(factor), '  ', '    '),
      ...wrapped(
        levels
          .map(
            ({ analyst, effective, judged }) =>
              `${analyst}: ${named.wording.levels[effective]}${judged === null ? '' : ' (judged)'}`,
          )
          .join('; '),
        '      ',
        '        ',
      ),
    ]),
  ];
};

const differingLines = ({ mostDiffering }: AgreementReport, named: Names): readonly string[] => {
  const shown = mostDiffering.slice(0, SHOWN_ITEMS);
  return [
    `Indicators that are rated differently${countOf(mostDiffering, shown)}`,
    ...shown.flatMap((item) => [
      ...wrapped(named.gist(item.indicator), `  ${item.indicator}  `, '      '),
      `      ${apart(item)}`,
      ...item.ratings.flatMap((given) =>
        wrapped(givenLine(item.indicator, given, named), '      ', '        '),
      ),
    ]),
  ];
};

const countOf = (all: readonly unknown[], shown: readonly unknown[]): string =>
  ` (${all.length})${shown.length < all.length ? `; the first ${shown.length}, all with --json` : ''}`;

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

const ratedBySomeLines = ({ ratedBySome }: AgreementReport, named: Names): readonly string[] => {
  const shown = ratedBySome.slice(0, SHOWN_ITEMS);
  return [
    `Indicators that only some of the analysts rated${countOf(ratedBySome, shown)}`,
    ...shown.flatMap(({ indicator, ratedBy, notRatedBy }) =>
      wrapped(
        `${ratingsLine(indicator, ratedBy, named)}; not rated by ${notRatedBy.join(', ')}`,
        `  ${indicator}  `,
        '      ',
      ),
    ),
  ];
};

const offScaleLines = (
  { offScale: { compared, differing } }: AgreementReport,
  named: Names,
): readonly string[] => [
  ...wrapped(
    `Whether it applies and can be assessed: ${differing.length} of ${counted(compared)} that two or more looked at ${differing.length === 1 ? 'differs' : 'differ'}`,
    '',
    '  ',
  ),
  ...differing.flatMap(({ indicator, about, ratings }) =>
    wrapped(`${about.join(', ')}; ${ratingsLine(indicator, ratings, named)}`, `  ${indicator}  `, '      '),
  ),
];

const ratingsLine = (indicator: string, ratings: readonly AnalystRating[], named: Names): string =>
  ratings.map(({ analyst, rating }) => `${analyst}: ${named.rating(indicator, rating)}`).join('; ');
