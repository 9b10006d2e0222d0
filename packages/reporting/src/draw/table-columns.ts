import type { Table } from '../tree/block.ts';
import { contentWidths } from './text/break-lines.ts';
import type { Writing } from './text/writing.ts';
import type { TextStyle } from './text-style.ts';

/** Between columns; narrow where there are more of them than `most`. */
const GAPS = { usual: 10, narrow: 6, most: 6 } as const;
/** A word wider than this share of the table is broken rather than given a column of its own width. */
const WIDEST_WORD = 0.4;
/** A column whose cells need no more than this is not broken into lines, where there is room; its head may be. */
const NARROW = 76;
/** Of the table, for what heads its rows, whatever else is wide. */
const ROW_HEADS = 0.22;

const PLAIN: Writing = { direction: 'ltr', language: '' };

interface Column {
  /** Of its widest word, and of dates as a whole. */
  readonly words: number;
  /** Of what stands below its head as a whole, where that is narrow, and of its widest word. */
  readonly cells: number;
  readonly most: number;
  /** How much there is to say in it, from row to row: one long cell does not make a column wide. */
  readonly usual: number;
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
  const count = Math.max(1, ...[...head, ...body].map((row) => row.length));
  const columns = Array.from({ length: count }, (_, index): Column => {
    const sizesOf = (rows: Table['body'], style: TextStyle) =>
      rows.flatMap((row) => {
        const cell = row[index];
        if (cell === undefined) return [];
        const { most, least } = contentWidths(cell.content, style, writing);
        return [{ most, least: cell.style === 'date' ? most : least }];
      });
    const [heads, cells] = [sizesOf(head, looks.head), sizesOf(body, looks.body)];
    const words = Math.min(width * WIDEST_WORD, widest([...heads, ...cells].map(({ least }) => least)));
    const whole = widest(cells.map(({ most }) => most));
    return {
      words,
      cells: whole <= NARROW ? Math.max(words, whole) : words,
      most: Math.max(whole, widest(heads.map(({ most }) => most))),
      usual: sum(cells.map(({ most }) => most)) / Math.max(1, cells.length),
      headsRows: body.some((row) => row[index]?.scope === 'row'),
    };
  });
  return share(columns, width - columnGap(count) * (count - 1));
};

const widest = (widths: readonly number[]): number => Math.max(0, ...widths);

const sum = (values: readonly number[]): number => values.reduce((total, value) => total + value, 0);

const share = (columns: readonly Column[], room: number): readonly number[] => {
  const most = columns.map((column) => column.most);
  const spare = room - sum(most);
  if (spare >= 0) return most.map((width) => width + spare / columns.length);
  const wanted = [
    columns.map((column) => Math.max(column.cells, rowHead(column, room))),
    columns.map((column) => Math.max(column.words, rowHead(column, room))),
    columns.map(({ words }) => words),
  ].find((widths) => sum(widths) <= room);
  return wanted === undefined ? squeezed(columns, room) : fillUp(wanted, columns, room);
};

const rowHead = ({ most, headsRows }: Column, room: number): number =>
  headsRows ? Math.min(most, room * ROW_HEADS) : 0;

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
const fillUp = (least: readonly number[], columns: readonly Column[], room: number): readonly number[] => {
  const widths = [...least];
  const wishes = columns.map(({ usual, most }, index) =>
    Math.max(1, (usual + most) / 2 - (least[index] ?? 0)),
  );
  for (let round = 0; round <= widths.length; round += 1) {
    const spare = room - sum(widths);
    const open = wishes.map((wish, index) => ((widths[index] ?? 0) < mostOf(columns[index]) ? wish : 0));
    const total = sum(open);
    if (spare < 0.1 || total === 0) break;
    open.forEach((wish, index) => {
      if (wish > 0)
        widths[index] = Math.min(mostOf(columns[index]), (widths[index] ?? 0) + (spare * wish) / total);
    });
  }
  return widths;
};

const mostOf = (column: Column | undefined): number => column?.most ?? 0;
