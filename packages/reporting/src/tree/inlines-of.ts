import type { Block, Cell, Inline } from './block.ts';

/** The text of a block and of all that stands in it, in the order in which it is read. */
export const inlinesOf = (block: Block): readonly Inline[] => {
  switch (block.kind) {
    case 'heading':
    case 'paragraph':
      return block.content;
    case 'list':
      return block.items.flatMap(({ content }) => content);
    case 'table':
      return [...block.caption, ...inlinesOfRows(block.head), ...inlinesOfRows(block.body)];
    case 'facts':
      return block.pairs.flatMap(({ term, value }) => [...value, ...term]);
    case 'figure':
      return block.caption;
    case 'panel':
      return block.blocks.flatMap(inlinesOf);
    case 'columns':
      return block.columns.flat().flatMap(inlinesOf);
  }
};

const inlinesOfRows = (rows: readonly (readonly Cell[])[]): readonly Inline[] =>
  rows.flat().flatMap(({ content }) => content);
