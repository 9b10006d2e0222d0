import { padEndTo } from '../text-width.ts';
import { wrapped } from '../wrapped.ts';

/** Three cells: what it is about, how it stands on one side, and on the other. */
export type Row = readonly [about: string, left: string, right: string];

const WIDTHS = [32, 34, 34] as const;

/** The rows in columns that fit 100 columns together; what is longer goes on below, within its column. */
export const sideBySide = (rows: readonly Row[]): readonly string[] =>
  rows.flatMap((row) => {
    const cells = row.map((cell, column) => inWidth(cell, (WIDTHS[column] ?? 0) - 2));
    const height = Math.max(...cells.map((lines) => lines.length));
    return Array.from({ length: height }, (_, line) =>
      `  ${cells.map((lines, column) => padEndTo(lines[line] ?? '', (WIDTHS[column] ?? 0) - (column === 0 ? 2 : 0))).join('')}`.trimEnd(),
    );
  });

const inWidth = (text: string, width: number): readonly string[] => wrapped(text, '', '', width - 2);
