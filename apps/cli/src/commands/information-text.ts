import type { Wording } from '@forewarn/core';
import type { InformationReport, InformationState, RegisteredSource } from '@forewarn/core/information';
import type { AtHand } from '../at-hand.ts';
import { shownFramework } from '../at-hand.ts';
import { amount } from '../amount.ts';
import { padEndTo, textWidth } from '../text-width.ts';
import { WHOLE_CASE } from '../whole-case.ts';
import { wrapped } from '../wrapped.ts';
import { gapLines } from './information-gaps-text.ts';

/** An information report in words: the sources, the matrix of the states of information, the three gaps. */
export const informationText = (
  report: InformationReport,
  beyond: readonly string[],
  atHand: AtHand,
): string =>
  [
    ...wrapped(
      `${report.title}: what is known and what is not${report.at === null ? '' : `, at ${report.at}`} (${report.framework}, ${report.ruleset})`,
    ),
    ...beyond,
    ...wrapped(
      `${report.coverage.assessed} of ${report.coverage.applicable} indicators assessed. Absence of information is not absence of risk.`,
      '  ',
    ),
    ...WHOLE_CASE,
    '',
    ...sourceLines(report, atHand.wording),
    '',
    ...matrixLines(report, atHand),
    '',
    ...markLines(report),
    '',
    ...gapLines(report, atHand.wording),
    '',
    ...wrapped(atHand.wording.noDetermination),
    ...wrapped(atHand.wording.convention),
  ].join('\n');

const KINDS: Readonly<Record<RegisteredSource['kind'], string>> = {
  'un-field': 'United Nations in the field',
  'un-entity': 'United Nations entity',
  regional: 'regional organisation',
  state: 'State',
  ngo: 'non-governmental organisation',
  media: 'media',
  dataset: 'data set',
  person: 'person',
  other: 'other',
};

const sourceLines = ({ sources, independent }: InformationReport, wording: Wording): readonly string[] => [
  ...wrapped(
    `Sources (${sources.length}), of ${amount(independent.registered, 'independent origin')}; copies of one report count once`,
  ),
  ...wrapped(
    `The evidence that stands is of ${independent.giving}, the evidence for the ratings of ${independent.cited}.`,
    '  ',
  ),
  ...sources.flatMap((source) => [
    ...wrapped(
      `${source.name ?? 'protected, name not shown'}, ${KINDS[source.kind]}`,
      `  ${source.source}  ${source.reliability} (${gradeWords(source.reliability, wording)})  `,
      '      ',
    ),
    ...(source.countsAs === source.source ? [] : beneath(`counts as: ${source.countsAs}`)),
    ...(source.grades.length > 1 ? beneath(`grades: ${source.grades.map(gradeText).join('; ')}`) : []),
    ...beneath(`gave: ${source.evidence.map(givenText).join(', ') || 'nothing on record'}`),
  ]),
];

const beneath = (text: string): readonly string[] => wrapped(text, '      ', '        ');

const gradeWords = (reliability: RegisteredSource['reliability'], wording: Wording): string =>
  (wording.reliabilities[reliability] ?? '').toLowerCase();

const gradeText = ({ reliability, at, reason }: RegisteredSource['grades'][number]): string =>
  `${reliability} on ${at}${reason === null || reason.trim() === '' ? '' : ` (${reason})`}`;

const givenText = ({ evidence, withdrawn }: RegisteredSource['evidence'][number]): string =>
  `${evidence}${withdrawn ? ' (withdrawn)' : ''}`;

/** The columns of the matrix, from the most information to none, each head in two lines. */
const COLUMNS: readonly (readonly [state: InformationState, above: string, below: string])[] = [
  ['assessed', 'assessed', 'unmarked'],
  ['single-sourced', 'single-', 'sourced'],
  ['contested', '', 'contested'],
  ['stale', '', 'stale'],
  ['unsupported', 'un-', 'supported'],
  ['not-assessable', 'not', 'assessable'],
  ['not-assessed', 'not', 'assessed'],
  ['not-applicable', 'not', 'applicable'],
];
const ORIGINS = ['indep.', 'origins'] as const;

const matrixLines = (
  { framework, factors, matrix, independent }: InformationReport,
  atHand: AtHand,
): readonly string[] => {
  const titles = new Map(shownFramework(framework, atHand).factors.map(({ id, title }) => [id, title]));
  const counts = (cells: (state: InformationState) => number, origins: number): readonly string[] => [
    ...COLUMNS.map(([state]) => String(cells(state))),
    String(origins),
  ];
  const rows = [
    ['', ...COLUMNS.map(([, above]) => above), ORIGINS[0]],
    ['factor', ...COLUMNS.map(([, , below]) => below), ORIGINS[1]],
    ...matrix.rows.map(({ factor, cells }, row) => [
      factor,
      ...counts((state) => cells[state].count, factors[row]?.independentSources ?? 0),
    ]),
    ['all', ...counts((state) => matrix.totals.cells[state], independent.cited)],
  ];
  const names = matrix.rows.map(({ factor }) => `${factor} ${titles.get(factor) ?? ''}`.trimEnd());
  return [
    'State of information: indicators by factor, each in the state that wins',
    ...aligned(rows).map((line) => `  ${line}`),
    ...wrapped(
      `The first five columns hold the ${matrix.totals.coverage.assessed} indicators assessed. “unmarked” means that no other state holds; it says nothing of the risk.`,
      '  ',
      '    ',
    ),
    ...wrapped(`Factors: ${names.join('; ')}`, '  ', '    '),
  ];
};

/** The rows with every column as wide as its widest cell: the first to the left, the others to the right. */
const aligned = (rows: readonly (readonly string[])[]): readonly string[] => {
  const widthOf = (column: number): number => Math.max(...rows.map((row) => textWidth(row[column] ?? '')));
  return rows.map((row) =>
    row
      .map((cell, column) => (column === 0 ? padEndTo(cell, widthOf(0)) : cell.padStart(widthOf(column))))
      .join('  '),
  );
};

const MARKS: readonly (readonly [mark: InformationState, words: string])[] = [
  ['single-sourced', 'Rests on one independent origin'],
  ['contested', 'Contested, by evidence or by a dissent'],
  ['stale', 'Older than the framework allows'],
  ['unsupported', 'Rated above absent without evidence that stands'],
];

const markLines = ({ factors }: InformationReport): readonly string[] => {
  const indicators = factors.flatMap((factor) => factor.indicators);
  const dissented = factors.filter(({ dissents }) => dissents.length > 0).map(({ factor }) => factor);
  return [
    'Marks: an indicator can bear several',
    ...MARKS.flatMap(([mark, words]) => {
      const marked = indicators.filter(({ marks }) => marks.includes(mark));
      return wrapped(
        `${words} (${marked.length}): ${marked.map(({ indicator }) => indicator).join(', ') || 'none on record'}`,
        '  ',
        '    ',
      );
    }),
    ...(dissented.length > 0
      ? wrapped(`A dissent stands on the factor itself: ${dissented.join(', ')}`, '  ', '    ')
      : []),
  ];
};
