import type { FileChild } from 'docx';
import { Table, TableCell, TableLayoutType, TableRow, WidthType } from 'docx';
import type { Facts } from '../tree/block.ts';
import { afterTable, composeParagraph } from './compose-paragraph.ts';
import type { Composition } from './composition.ts';
import { twips } from './measures.ts';
import { TABLE_STYLE } from './table-styles.ts';

/** A strip of figures side by side, each value over its term. */
export const composeFacts = ({ pairs }: Facts, composition: Composition): readonly FileChild[] => {
  if (pairs.length === 0) return [];
  const width = twips(composition.width / pairs.length);
  return [
    new Table({
      style: TABLE_STYLE.facts,
      width: { size: width * pairs.length, type: WidthType.DXA },
      columnWidths: pairs.map(() => width),
      layout: TableLayoutType.FIXED,
      visuallyRightToLeft: composition.direction === 'rtl',
      rows: [
        new TableRow({
          cantSplit: true,
          children: pairs.map(
            ({ term, value }) =>
              new TableCell({
                width: { size: width, type: WidthType.DXA },
                children: [
                  composeParagraph(value, 'FactValue', composition, { keepNext: true }),
                  composeParagraph(term, 'FactTerm', composition),
                ],
              }),
          ),
        }),
      ],
    }),
    afterTable(composition),
  ];
};
