import type { Framework } from '@forewarn/core';
import type { InformationReport, InformationState } from '@forewarn/core/information';
import { ENGLISH_FIGURE_LABELS } from '../labels/english.ts';
import type { FigureLabels } from '../labels/figure-labels.ts';
import { fill } from '../labels/fill.ts';
import type { LegendEntry } from '../legend.ts';
import { flowLegend } from '../legend.ts';
import type { Scene } from '../scene.ts';
import { line, texts } from '../shapes.ts';
import { wrapText } from '../wrap-text.ts';
import { drawHead, HEAD_HEIGHT, matrixLayout, WIDTH } from './matrix-head.ts';
import type { MatrixRow } from './matrix-row.ts';
import { drawRow, drawTotal, keptMark, ROW } from './matrix-row.ts';
import { STATES } from './states.ts';

type Report = Pick<InformationReport, 'matrix' | 'gaps' | 'coverage'>;
type Words = FigureLabels['informationMatrix'];

const NOTE = { size: 6.4, line: 8.5 } as const;

/** Factors by the state of information on their indicators, with numbers, and what is not shared. */
export const informationMatrix = (
  report: Report,
  framework: Framework,
  { labels = ENGLISH_FIGURE_LABELS }: { readonly labels?: FigureLabels | undefined } = {},
): Scene => {
  const words = labels.informationMatrix;
  const rows = rowsOf(report, framework);
  const { cells: counts, coverage } = report.matrix.totals;
  const total: MatrixRow = { id: null, title: words.total, keptFrom: null, counts, coverage };
  const layout = matrixLayout(rows.some((row) => row.keptFrom !== null));
  const foot = HEAD_HEIGHT + (rows.length + 1) * ROW;
  const note = wrapText(words.legendCounts, NOTE.size, WIDTH, 3);
  const legendTop = foot + 4 + note.length * NOTE.line + 2;
  const legend = flowLegend(legendEntries(rows, words), legendTop, WIDTH);
  return {
    width: WIDTH,
    height: legendTop + legend.height + 1,
    title: words.title,
    description: describe(report, rows, words, labels.separator),
    shapes: [
      ...drawHead(words, layout),
      ...rows.flatMap((row, place) => drawRow(row, HEAD_HEIGHT + place * ROW, layout)),
      line(0, foot - ROW, WIDTH, foot - ROW, 'muted', 0.7),
      ...drawTotal(total, foot - ROW, layout),
      ...texts(note, 0, foot + 11, { size: NOTE.size, tone: 'muted', lineHeight: NOTE.line }),
      ...legend.shapes,
    ],
    table: {
      columns: [
        words.factor,
        ...STATES.map((state) => stateWords(state, words)),
        words.coverage,
        words.notShared,
      ],
      rows: [...rows, total].map((row) => tableRow(row, words)),
    },
  };
};

const stateWords = (state: InformationState, words: Words): string => words.states[state] ?? state;

const rowsOf = ({ matrix, gaps }: Report, framework: Framework): readonly MatrixRow[] =>
  matrix.rows.map(({ factor, coverage, cells }) => ({
    id: factor,
    title: framework.factors.find(({ id }) => id === factor)?.title ?? factor,
    // `fromEntries` widens the keys, which are all the states there are.
    counts: Object.fromEntries(STATES.map((state) => [state, cells[state].count])) as MatrixRow['counts'],
    coverage,
    keptFrom: keptFrom(factor, gaps.notShared.onUnsharedEvidenceOnly),
  }));

const keptFrom = (
  factor: string,
  { partner, public: inPublic }: Report['gaps']['notShared']['onUnsharedEvidenceOnly'],
): MatrixRow['keptFrom'] => {
  if (partner.includes(factor)) return 'partner';
  return inPublic.includes(factor) ? 'public' : null;
};

const legendEntries = (rows: readonly MatrixRow[], words: Words): readonly LegendEntry[] =>
  (['partner', 'public'] as const)
    .filter((audience) => rows.some((row) => row.keptFrom === audience))
    .map((audience) => ({
      mark: (x, y) => [keptMark(audience, x, y)],
      label: audience === 'partner' ? words.legendPartner : words.legendPublic,
    }));

const describe = (
  { matrix, gaps, coverage }: Report,
  rows: readonly MatrixRow[],
  words: Words,
  separator: string,
): string => {
  const unknown = gaps.cannotBeAssessed.unknownFactors.map(({ factor }) => factor);
  const unshared = rows.filter((row) => row.keptFrom !== null).map(({ id }) => id ?? '');
  return fill(words.says, {
    ...coverage,
    states: STATES.map((state) =>
      fill(words.stateSays, { state: stateWords(state, words), count: matrix.totals.cells[state] }),
    ).join(' '),
    unknown: unknown.length === 0 ? '' : fill(words.unknownSays, { factors: unknown.join(separator) }),
    unshared: unshared.length === 0 ? '' : fill(words.unsharedSays, { factors: unshared.join(separator) }),
  }).trim();
};

const tableRow = (row: MatrixRow, words: Words): readonly string[] => [
  row.id === null ? row.title : `${row.id}. ${row.title}`,
  ...STATES.map((state) => String(row.counts[state])),
  `${row.coverage.assessed}/${row.coverage.applicable}`,
  row.keptFrom === null ? words.shared : words.keptFrom[row.keptFrom],
];
