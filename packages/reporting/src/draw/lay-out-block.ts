import type { Block } from '../tree/block.ts';
import { layOutColumns } from './columns.ts';
import { layOutFacts } from './facts.ts';
import { layOutFigure } from './figure.ts';
import { layOutHeading } from './heading.ts';
import { layOutList } from './list.ts';
import { layOutPanel } from './panel.ts';
import { layOutParagraph } from './paragraph.ts';
import type { Frame, Piece } from './piece.ts';
import { layOutTable } from './table.ts';

/** A block as pieces for pages. `plain` is how a paragraph without a style of its own looks. */
export const layOutBlock = (
  block: Block,
  frame: Frame,
  plain?: Parameters<typeof layOutParagraph>[2],
): readonly Piece[] => {
  switch (block.kind) {
    case 'heading':
      return layOutHeading(block, frame);
    case 'paragraph':
      return layOutParagraph(block, frame, plain);
    case 'list':
      return layOutList(block, frame);
    case 'table':
      return layOutTable(block, frame);
    case 'facts':
      return layOutFacts(block, frame);
    case 'figure':
      return layOutFigure(block, frame);
    case 'columns':
      return layOutColumns(block, frame, layOutBlock);
    case 'panel':
      return layOutPanel(block, frame, layOutBlock);
  }
};
