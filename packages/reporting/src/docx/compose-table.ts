import type { FileChild, IParagraphOptions } from 'docx';
import { AlignmentType, Table, TableCell, TableLayoutType, TableRow, WidthType } from 'docx';
import { columnGap, columnWidths } from '../draw/table-columns.ts';
import type { TextStyle } from '../draw/text-style.ts';
import type { Cell, Table as TableBlock } from '../tree/block.ts';
import { afterTable, composeParagraph } from './compose-paragraph.ts';
import type { Composition } from './composition.ts';
import { inPoints, twips } from './measures.ts';
import type { ParagraphStyle } from './paragraph-looks.ts';
import { PARAGRAPH_LOOKS } from './paragraph-looks.ts';
import { staysWhole } from './stays-whole.ts';
import { CELL_SIDE, TABLE_STYLE } from './table-styles.ts';

interface Looks {
  readonly head: ParagraphStyle;
  readonly body: ParagraphStyle;
}

const LOOKS: Readonly<Record<'plain' | 'compact', Looks>> = {
  plain: { head: 'TableHead', body: 'TableText' },
  compact: { head: 'CompactHead', body: 'CompactText' },
};

/** A table under its caption. Its header is repeated on each page, and no row is split between two. */
export const composeTable = (table: TableBlock, composition: Composition): readonly FileChild[] => {
  const caption = table.caption.length === 0 ? [] : [composeParagraph(table.caption, 'Caption', composition)];
  const rows = [...table.head, ...table.body];
  const widths = widthsOf(table, composition);
  if (rows.every((row) => row.length === 0)) return caption;
  const looks = LOOKS[table.style === 'compact' ? 'compact' : 'plain'];
  const compose = (cells: readonly Cell[], isHead: boolean): TableRow => {
    const style = isHead ? looks.head : looks.body;
    const { size } = PARAGRAPH_LOOKS[style];
    const isWhole = cells.every(({ content }, index) =>
      staysWhole(content, inPoints(widths[index] ?? 0), size),
    );
    return new TableRow({
      ...(isWhole ? { cantSplit: true } : {}),
      ...(isHead ? { tableHeader: true } : {}),
      children: widths.map((width, index) => composeCell(cells[index], style, width, composition, isHead)),
    });
  };
  return [
    ...caption,
    new Table({
      style: TABLE_STYLE.data,
      width: { size: widths.reduce((sum, width) => sum + width, 0), type: WidthType.DXA },
      columnWidths: widths,
      layout: TableLayoutType.FIXED,
      visuallyRightToLeft: composition.direction === 'rtl',
      tableLook: {
        firstRow: table.head.length > 0,
        lastRow: false,
        firstColumn: table.body.some(([first]) => first?.scope === 'row'),
        lastColumn: false,
        noHBand: true,
        noVBand: true,
      },
      rows: [
        ...table.head.map((cells) => compose(cells, true)),
        ...table.body.map((cells) => compose(cells, false)),
      ],
    }),
    afterTable(composition),
  ];
};

const composeCell = (
  cell: Cell | undefined,
  style: ParagraphStyle,
  width: number,
  composition: Composition,
  isHead: boolean,
): TableCell => {
  const more: IParagraphOptions = {
    ...(cell?.style === 'num' ? { alignment: AlignmentType.END } : {}),
    ...(isHead ? { keepNext: true } : {}),
  };
  return new TableCell({
    width: { size: width, type: WidthType.DXA },
    children: [composeParagraph(cell?.content ?? [], style, composition, more)],
  });
};

/** Other machines set the same text a little wider. */
const SLACK = 1.02;

const measureOf = (style: ParagraphStyle): TextStyle => {
  const { size, tone, isBold } = PARAGRAPH_LOOKS[style];
  return { size: size * SLACK, lineHeight: size, tone, isBold };
};

/** As on the pages of the PDF: each column at least its widest word, the rest shared by how much there is to say. */
const widthsOf = (table: TableBlock, { width, direction, language }: Composition): readonly number[] => {
  const looks = LOOKS[table.style === 'compact' ? 'compact' : 'plain'];
  const count = Math.max(1, ...[...table.head, ...table.body].map((row) => row.length));
  // There, room stands between the columns; here, at both sides of each cell.
  const room = width - 2 * CELL_SIDE * count + columnGap(count) * (count - 1);
  const measured = columnWidths(table, { head: measureOf(looks.head), body: measureOf(looks.body) }, room, {
    direction,
    language,
  });
  return measured.map((column) => twips(column + 2 * CELL_SIDE));
};
