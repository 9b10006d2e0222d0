import type { Cell, Table } from '../tree/block.ts';
import { linePieces } from './line-pieces.ts';
import type { Document, StructureElement } from './pdf-document.ts';
import { drawLine, drawPlainLine, rule } from './pen.ts';
import type { Frame, Piece } from './piece.ts';
import { lazily } from './piece.ts';
import type { Box } from './place.ts';
import { within, xIn } from './place.ts';
import { columnGap, columnWidths } from './table-columns.ts';
import { breakLines } from './text/break-lines.ts';
import type { Line } from './text/line.ts';
import type { TextStyle } from './text-style.ts';
import { STYLES } from './text-style.ts';

interface Padding {
  readonly above: number;
  readonly below: number;
}

interface Looks {
  readonly head: TextStyle;
  readonly body: TextStyle;
  readonly padding: Padding;
}

const LOOKS = {
  plain: { head: STYLES.tableHead, body: STYLES.table, padding: { above: 2.3, below: 2.6 } },
  compact: { head: STYLES.compactHead, body: STYLES.compact, padding: { above: 1.2, below: 1.6 } },
} as const satisfies Record<string, Looks>;

/** How the rows of a table look. */
const looksOf = ({ style }: Table): Looks => LOOKS[style === 'compact' ? 'compact' : 'plain'];

interface LaidCell {
  readonly box: Box;
  readonly isNumber: boolean;
  readonly lines: readonly Line[];
  readonly element: () => StructureElement;
}

interface Row {
  readonly cells: readonly LaidCell[];
  readonly style: TextStyle;
  readonly padding: Padding;
  readonly lineHeight: number;
  readonly ruleTone: 'rule' | 'ink';
  readonly frame: Frame;
}

/** Rows do not split, and none stands alone on a page, unless one is taller than a page; the header is drawn again on each page. */
export const layOutTable = (table: Table, frame: Frame): readonly Piece[] => {
  const element = lazily(frame, 'Table');
  const looks = looksOf(table);
  const widths = columnWidths(table, looks, frame.width, frame.writing);
  const caption = linePieces({
    lines:
      table.caption.length === 0 ? [] : breakLines(table.caption, STYLES.caption, frame.width, frame.writing),
    style: STYLES.caption,
    box: frame,
    before: 6,
    element: lazily(frame, 'Caption', element),
    isBoundToNext: true,
  });
  const layOut = (cells: readonly Cell[], style: TextStyle, ruleTone: Row['ruleTone']) =>
    layOutRow(cells, widths, { style, padding: looks.padding, ruleTone, frame }, element);
  const heads = table.head.map((cells) => layOut(cells, looks.head, 'ink'));
  const repeat = {
    height: heads.reduce((sum, row) => sum + heightOf(row), 0),
    draw: (doc: Document, y: number) => {
      let top = y;
      for (const row of heads) {
        drawRowAgain(doc, row, top);
        top += heightOf(row);
      }
    },
  };
  const rows = table.body.flatMap((cells) =>
    rowPieces(layOut(cells, looks.body, 'rule'), frame.mostHeight - repeat.height),
  );
  return [
    ...caption,
    ...heads
      .flatMap((row) => rowPieces(row, frame.mostHeight))
      .map((piece) => ({ ...piece, isBoundToNext: true })),
    ...rows.map((piece, index) => ({
      ...piece,
      repeat,
      isBoundToNext: index === 0 ? rows.length > 1 : index === rows.length - 2,
    })),
  ];
};

const layOutRow = (
  cells: readonly Cell[],
  widths: readonly number[],
  looks: Pick<Row, 'style' | 'padding' | 'ruleTone' | 'frame'>,
  table: () => StructureElement,
): Row => {
  const { style, frame } = looks;
  const row = lazily(frame, 'TR', table);
  let inset = 0;
  const laid = cells.map((cell, index): LaidCell => {
    const box = within<Box>(frame, inset, widths[index] ?? 0);
    inset += box.width + columnGap(widths.length);
    return {
      box,
      isNumber: cell.style === 'num',
      lines: breakLines(cell.content, style, box.width, frame.writing),
      element: cellElement(cell, row, frame),
    };
  });
  const heights = laid.flatMap(({ lines }) => lines.map(({ height }) => height));
  return { ...looks, lineHeight: Math.max(style.lineHeight, ...heights), cells: laid };
};

const cellElement = (
  { scope }: Cell,
  row: () => StructureElement,
  frame: Frame,
): (() => StructureElement) => {
  if (scope === null) return lazily(frame, 'TD', row);
  // `scope` is an option of pdfkit that its typings do not know.
  const options = { scope: scope === 'col' ? 'Column' : 'Row' } as object;
  return lazily(frame, 'TH', row, options);
};

const countLines = ({ cells }: Row): number => Math.max(1, ...cells.map(({ lines }) => lines.length));
const heightOf = (row: Row): number =>
  row.padding.above + countLines(row) * row.lineHeight + row.padding.below;

/** One piece, or several where the row is taller than a page. */
const rowPieces = (row: Row, mostHeight: number): readonly Piece[] => {
  const { above, below } = row.padding;
  const most = Math.max(1, Math.floor((mostHeight - above - below) / row.lineHeight));
  const total = countLines(row);
  return Array.from({ length: Math.ceil(total / most) }, (_, index) => {
    const part: Row = {
      ...row,
      cells: row.cells.map((cell) => ({
        ...cell,
        lines: cell.lines.slice(index * most, (index + 1) * most),
      })),
    };
    return {
      height: heightOf(part),
      before: 0,
      isBoundToNext: false,
      draw: (doc, y) => drawRow(doc, part, y),
    };
  });
};

/** The lines of a cell in their places; all rows of lines are as high as the highest, so that cells keep in step. */
const placedLines = (
  { box, isNumber, lines }: LaidCell,
  { lineHeight, padding }: Row,
  y: number,
): readonly { readonly line: Line; readonly x: number; readonly y: number }[] =>
  lines.map((line, index) => ({
    line: { ...line, height: lineHeight },
    x: xIn(box, line.width, isNumber ? 'end' : 'start'),
    y: y + padding.above + index * lineHeight,
  }));

const drawRow = (doc: Document, row: Row, y: number): void => {
  for (const cell of row.cells) {
    const element = cell.element();
    for (const place of placedLines(cell, row, y))
      drawLine(doc, place.line, row.style, place.x, place.y, element);
  }
  rule(doc, row.frame.x, row.frame.x + row.frame.width, y + heightOf(row) - 0.6, row.ruleTone);
};

const drawRowAgain = (doc: Document, row: Row, y: number): void => {
  for (const cell of row.cells) {
    for (const place of placedLines(cell, row, y))
      drawPlainLine(doc, place.line, row.style, place.x, place.y);
  }
  const { x, width } = row.frame;
  doc
    .lineWidth(0.5)
    .strokeColor('#1b2530')
    .moveTo(x, y + heightOf(row) - 0.6)
    .lineTo(x + width, y + heightOf(row) - 0.6)
    .stroke();
};
