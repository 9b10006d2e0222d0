import type { FileChild } from 'docx';
import type { Block, Paragraph } from '../tree/block.ts';
import { composeFacts } from './compose-facts.ts';
import { composeFigure } from './compose-figure.ts';
import { composeList } from './compose-list.ts';
import { composePanel } from './compose-panel.ts';
import { composeParagraph } from './compose-paragraph.ts';
import { composeTable } from './compose-table.ts';
import type { Composition } from './composition.ts';
import { inlinesOf } from '../tree/inlines-of.ts';
import type { ParagraphStyle } from './paragraph-looks.ts';

/** Blocks as paragraphs and tables, in reading order. `plain` is the style of paragraphs without one. */
export const composeBlocks = (
  blocks: readonly Block[],
  composition: Composition,
  plain: ParagraphStyle = 'Normal',
): readonly FileChild[] =>
  blocks.flatMap((block, index) => composeBlock(block, composition, plain, isLead(block, blocks[index + 1])));

/** In letters: what is longer may stand on the page before what it leads to. */
const LONGEST_LEAD = 400;

/** Whether a block leads to the list, table or figure after it, so that it stays with its beginning. */
const isLead = (block: Block, after: Block | undefined): boolean =>
  (after?.kind === 'table' || after?.kind === 'list' || after?.kind === 'figure') &&
  inlinesOf(block).reduce((sum, { text }) => sum + text.length, 0) <= LONGEST_LEAD;

const composeBlock = (
  block: Block,
  composition: Composition,
  plain: ParagraphStyle,
  isBoundToNext: boolean,
): readonly FileChild[] => {
  switch (block.kind) {
    case 'heading':
      return [composeParagraph(block.content, HEADINGS[block.level], composition)];
    case 'paragraph':
      if (block.content.length === 0) return [];
      return [
        composeParagraph(
          block.content,
          styleOf(block) ?? plain,
          composition,
          isBoundToNext ? { keepNext: true } : {},
        ),
      ];
    case 'list':
      return composeList(block, composition);
    case 'table':
      return composeTable(block, composition);
    case 'facts':
      return composeFacts(block, composition);
    case 'figure':
      return composeFigure(block, composition);
    case 'panel':
      return composePanel(block, composition, composeBlocks);
    case 'columns':
      // One after the other: Word leaves headings in the cells of a table out of its navigation.
      return composeBlocks(block.columns.flat(), composition, plain);
  }
};

const HEADINGS = { 1: 'Heading1', 2: 'Heading2', 3: 'Heading3' } as const;

const PARAGRAPHS: ReadonlyMap<string, ParagraphStyle> = new Map([
  ['eyebrow', 'Eyebrow'],
  ['meta', 'Meta'],
  ['small', 'SmallText'],
  ['omissions', 'Omissions'],
  ['kicker', 'Kicker'],
  ['state', 'State'],
]);

const styleOf = ({ style }: Paragraph): ParagraphStyle | undefined =>
  style === null ? undefined : PARAGRAPHS.get(style);
