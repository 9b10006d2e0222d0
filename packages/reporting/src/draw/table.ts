import type { Cell, Table } from '../tree/block.ts';
import type { Line } from './break-lines.ts';
import { breakLines } from './break-lines.ts';
import { linePieces } from './line-pieces.ts';
import type { Document, StructureElement } from './pen.ts';
import { drawLine, drawPlainLine, rule } from './pen.ts';
import type { Frame, Piece } from './piece.ts';
import { lazily } from './piece.ts';
import { COLUMN_GAP, columnWidths } from './table-columns.ts';
import type { TextStyle } from './text-style.ts';
import { STYLES } from './text-style.ts';

const PADDING = { above: 2.3, below: 2.6 } as const;

const LOOKS = {
  plain: { head: STYLES.tableHead, body: STYLES.table },
  compact: { head: STYLES.compactHead, body: STYLES.compact },
} as const;

/** How the text of a table looks. */
const looksOf = ({ style }: Table): (typeof LOOKS)['plain' | 'compact'] =>
  LOOKS[style === 'compact' ? 'compact' : 'plain'];

interface LaidCell {
  readonly x: number;
  readonly width: number;
  readonly isNumber: boolean;
  readonly lines: readonly Line[];
  readonly element: () => StructureElement;
}

interface Row {
  readonly cells: readonly LaidCell[];
  readonly style: TextStyle;
  readonly ruleTone: 'rule' | 'ink';
  readonly frame: Frame;
}

/** Rows do not split, and none stands alone on a page, unless one is taller than a page; the header is drawn again on each page. */
export const layOutTable = (table: Table, frame: Frame): readonly Piece[] => {
  const element = lazily(frame, 'Table');
  const looks = looksOf(table);
  const widths = columnWidths(table, looks, frame.width);
  const caption = linePieces({
    lines: table.caption.length === 0 ? [] : breakLines(table.caption, STYLES.caption, frame.width),
    style: STYLES.caption,
    x: frame.x,
    before: 7,
    element: lazily(frame, 'Caption', element),
    isBoundToNext: true,
  });
  const layOut = (cells: readonly Cell[], style: TextStyle, ruleTone: Row['ruleTone']) =>
    layOutRow(cells, widths, style, ruleTone, frame, element);
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
  style: TextStyle,
  ruleTone: Row['ruleTone'],
  frame: Frame,
  table: () => StructureElement,
): Row => {
  const row = lazily(frame, 'TR', table);
  let x = frame.x;
  return {
    style,
    ruleTone,
    frame,
    cells: cells.map((cell, index) => {
      const width = widths[index] ?? 0;
      const laid = {
        x,
        width,
        isNumber: cell.style === 'num',
        lines: breakLines(cell.content, style, width),
        element: cellElement(cell, row, frame),
      };
      x += width + COLUMN_GAP;
      return laid;
    }),
  };
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
const heightOf = (row: Row): number => PADDING.above + countLines(row) * row.style.lineHeight + PADDING.below;

/** One piece, or several where the row is taller than a page. */
const rowPieces = (row: Row, mostHeight: number): readonly Piece[] => {
  const most = Math.max(1, Math.floor((mostHeight - PADDING.above - PADDING.below) / row.style.lineHeight));
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

const xOfLine = (cell: LaidCell, line: Line): number =>
  cell.isNumber ? cell.x + cell.width - line.width : cell.x;

const drawRow = (doc: Document, row: Row, y: number): void => {
  for (const cell of row.cells) {
    const element = cell.element();
    for (const [index, line] of cell.lines.entries()) {
      drawLine(
        doc,
        line,
        row.style,
        xOfLine(cell, line),
        y + PADDING.above + index * row.style.lineHeight,
        element,
      );
    }
  }
  rule(doc, row.frame.x, row.frame.x + row.frame.width, y + heightOf(row) - 0.6, row.ruleTone);
};

const drawRowAgain = (doc: Document, row: Row, y: number): void => {
  for (const cell of row.cells) {
    for (const [index, line] of cell.lines.entries()) {
      drawPlainLine(
        doc,
        line,
        row.style,
        xOfLine(cell, line),
        y + PADDING.above + index * row.style.lineHeight,
      );
    }
  }
  const { x, width } = row.frame;
  doc
    .lineWidth(0.5)
    .strokeColor('#1b2530')
    .moveTo(x, y + heightOf(row) - 0.6)
    .lineTo(x + width, y + heightOf(row) - 0.6)
    .stroke();
};
