import type { Table } from '../tree/block.ts';
import { contentWidths } from './text/break-lines.ts';
import type { Writing } from './text/writing.ts';
import type { TextStyle } from './text-style.ts';

export const COLUMN_GAP = 10;
/** A word wider than this share of the table is broken rather than given a column of its own width. */
const WIDEST_WORD = 0.4;
/** A column that needs no more than this is not broken into lines. */
const NARROW = 62;

const PLAIN: Writing = { direction: 'ltr', language: '' };

/** Widths of a table's columns: each at least its widest word, the rest shared by how much there is to say. */
export const columnWidths = (
  { head, body }: Table,
  looks: { readonly head: TextStyle; readonly body: TextStyle },
  width: number,
  writing: Writing = PLAIN,
): readonly number[] => {
  const rows = [...head, ...body];
  const count = Math.max(1, ...rows.map((row) => row.length));
  const columns = Array.from({ length: count }, (_, index) => {
    const sizes = rows.flatMap((row, rowIndex) => {
      const cell = row[index];
      if (cell === undefined) return [];
      const sizes = contentWidths(cell.content, rowIndex < head.length ? looks.head : looks.body, writing);
      return [cell.style === 'date' ? { most: sizes.most, least: sizes.most } : sizes];
    });
    const most = Math.max(0, ...sizes.map((size) => size.most));
    const least = Math.min(width * WIDEST_WORD, Math.max(0, ...sizes.map((size) => size.least)));
    return most <= NARROW ? { least: most, most } : { least, most };
  });
  const room = width - COLUMN_GAP * (count - 1);
  return share(columns, room);
};

interface Column {
  readonly least: number;
  readonly most: number;
}

const sum = (values: readonly number[]): number => values.reduce((total, value) => total + value, 0);

const share = (columns: readonly Column[], room: number): readonly number[] => {
  const least = sum(columns.map((column) => column.least));
  const most = sum(columns.map((column) => column.most));
  if (least >= room) return columns.map((column) => (column.least / least) * room);
  if (most <= room) return columns.map((column) => column.most + (room - most) / columns.length);
  const wish = (column: Column): number => column.most - column.least;
  return fillUp(columns, room, wish);
};

/** Gives out the room in proportion to the wishes, and what a column cannot use to the others. */
const fillUp = (
  columns: readonly Column[],
  room: number,
  wish: (column: Column) => number,
): readonly number[] => {
  const widths = columns.map((column) => column.least);
  for (let round = 0; round < columns.length; round += 1) {
    const spare = room - sum(widths);
    const open = columns.map((column, index) =>
      (widths[index] ?? 0) < column.most - 0.01 ? wish(column) : 0,
    );
    const wishes = sum(open);
    if (spare < 0.1 || wishes === 0) break;
    columns.forEach((column, index) => {
      widths[index] = Math.min(column.most, (widths[index] ?? 0) + (spare * (open[index] ?? 0)) / wishes);
    });
  }
  return widths;
};
