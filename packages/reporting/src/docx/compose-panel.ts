import type { FileChild, Paragraph } from 'docx';
import { Table, TableCell, TableLayoutType, TableRow, WidthType } from 'docx';
import type { Block, Panel } from '../tree/block.ts';
import { afterTable } from './compose-paragraph.ts';
import type { Composition } from './composition.ts';
import { twips } from './measures.ts';
import { inlinesOf } from '../tree/inlines-of.ts';
import type { ParagraphStyle } from './paragraph-looks.ts';
import { PARAGRAPH_LOOKS } from './paragraph-looks.ts';
import { staysWhole } from './stays-whole.ts';
import { PANEL_SIDE, TABLE_STYLE } from './table-styles.ts';

type Compose = (
  blocks: readonly Block[],
  composition: Composition,
  plain: ParagraphStyle,
) => readonly FileChild[];

/** A box that stays whole: a table of one cell, so that what stands in it is edited like any other text. */
export const composePanel = (
  { style, blocks }: Panel,
  composition: Composition,
  compose: Compose,
): readonly FileChild[] => {
  const kind = style === 'headline' ? 'headline' : 'notice';
  const within = { ...composition, width: composition.width - 2 * PANEL_SIDE[kind] };
  const plain = kind === 'headline' ? 'Headline' : 'Notice';
  const composed = compose(blocks, within, plain);
  if (composed.length === 0) return [];
  const isWhole = staysWhole(blocks.flatMap(inlinesOf), within.width, PARAGRAPH_LOOKS[plain].size);
  const width = twips(composition.width);
  return [
    afterTable(composition),
    new Table({
      style: TABLE_STYLE[kind],
      width: { size: width, type: WidthType.DXA },
      columnWidths: [width],
      layout: TableLayoutType.FIXED,
      visuallyRightToLeft: composition.direction === 'rtl',
      rows: [
        new TableRow({
          ...(isWhole ? { cantSplit: true } : {}),
          children: [
            new TableCell({
              width: { size: width, type: WidthType.DXA },
              // Blocks become paragraphs and tables, and a cell may hold both; the typings of `docx` call them one thing.
              children: composed as readonly (Paragraph | Table)[],
            }),
          ],
        }),
      ],
    }),
    afterTable(composition),
  ];
};
