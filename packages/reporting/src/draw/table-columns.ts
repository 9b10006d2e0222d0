import type { Table } from '../tree/block.ts';
import { contentWidths } from './text/break-lines.ts';
import type { Writing } from './text/writing.ts';
import type { TextStyle } from './text-style.ts';

/** Between columns; narrow where there are more of them than `most`. */
const GAPS = { usual: 10, narrow: 6, most: 6 } as const;
/** A word wider than this share of the table is broken rather than given a column of its own width. */
const WIDEST_WORD = 0.4;
/** A column that needs no more than this is not broken into lines, where there is room. */
const NARROW = 62;
/** Of the table, for what heads its rows, whatever else is wide. */
const ROW_HEADS = 0.22;

const PLAIN: Writing = { direction: 'ltr', language: '' };

interface Column {
  /** Of the widest word, and of dates as a whole. */
  readonly words: number;
  readonly most: number;
  readonly headsRows: boolean;
}

/** How far so many columns stand from each other. */
export const columnGap = (count: number): number => (count > GAPS.most ? GAPS.narrow : GAPS.usual);

/** Widths of a table's columns: each at least its widest word, the rest shared by how much there is to say. */
export const columnWidths = (
  { head, body }: Table,
  looks: { readonly head: TextStyle; readonly body: TextStyle },
  width: number,
  writing: Writing = PLAIN,
): readonly number[] => {
  const rows = [...head, ...body];
  const count = Math.max(1, ...rows.map((row) => row.length));
  const columns = Array.from({ length: count }, (_, index): Column => {
    const sizes = rows.flatMap((row, rowIndex) => {
      const cell = row[index];
      if (cell === undefined) return [];
      const sizes = contentWidths(cell.content, rowIndex < head.length ? looks.head : looks.body, writing);
      return [cell.style === 'date' ? { most: sizes.most, least: sizes.most } : sizes];
    });
    return {
      most: Math.max(0, ...sizes.map((size) => size.most)),
      words: Math.min(width * WIDEST_WORD, Math.max(0, ...sizes.map((size) => size.least))),
      headsRows: body.some((row) => row[index]?.scope === 'row'),
    };
  });
  return share(columns, width - columnGap(count) * (count - 1));
};

const sum = (values: readonly number[]): number => values.reduce((total, value) => total + value, 0);

const share = (columns: readonly Column[], room: number): readonly number[] => {
  const most = columns.map((column) => column.most);
  const spare = room - sum(most);
  if (spare >= 0) return most.map((width) => width + spare / columns.length);
  const wanted = [wholeWhereNarrow, withRoomForRows(room), ({ words }: Column) => words]
    .map((wish) => columns.map(wish))
    .find((widths) => sum(widths) <= room);
  return wanted === undefined ? squeezed(columns, room) : fillUp(wanted, most, room);
};

const wholeWhereNarrow = ({ words, most }: Column): number => (most <= NARROW ? most : words);

const withRoomForRows =
  (room: number) =>
  ({ words, most, headsRows }: Column): number =>
    headsRows ? Math.max(words, Math.min(most, room * ROW_HEADS)) : words;

/** Too narrow for its words: what heads the rows keeps its share, and the others break their longest. */
const squeezed = (columns: readonly Column[], room: number): readonly number[] => {
  const kept = columns.map(({ words, headsRows }) => (headsRows ? Math.min(words, room * ROW_HEADS) : 0));
  const left = room - sum(kept);
  const others = sum(columns.map(({ words, headsRows }) => (headsRows ? 0 : words)));
  if (others === 0) return columns.map(({ words }) => (words / sum(columns.map((one) => one.words))) * room);
  return columns.map(({ words, headsRows }, index) =>
    headsRows ? (kept[index] ?? 0) : (words / others) * left,
  );
};

/** Gives out the room in proportion to what each has left to say, and what a column cannot use to the others. */
const fillUp = (least: readonly number[], most: readonly number[], room: number): readonly number[] => {
  const widths = [...least];
  const wishes = most.map((width, index) => width - (least[index] ?? 0));
  for (let round = 0; round < widths.length; round += 1) {
    const spare = room - sum(widths);
    const open = wishes.map((wish, index) => ((widths[index] ?? 0) < (most[index] ?? 0) - 0.01 ? wish : 0));
    const total = sum(open);
    if (spare < 0.1 || total === 0) break;
    open.forEach((wish, index) => {
      widths[index] = Math.min(most[index] ?? 0, (widths[index] ?? 0) + (spare * wish) / total);
    });
  }
  return widths;
};
