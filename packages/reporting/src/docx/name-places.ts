import type { Block } from '../tree/block.ts';

/** A name that Word takes, letters and digits only, for each place in the brief that a link can lead to, by its address. */
export const namePlaces = (blocks: readonly Block[]): ReadonlyMap<string, string> =>
  new Map(blocks.flatMap(idsIn).map((id, index) => [`#${id}`, `place_${index + 1}`]));

const idsIn = (block: Block): readonly string[] => {
  switch (block.kind) {
    case 'list':
      return block.items.flatMap(({ id }) => (id === null ? [] : [id]));
    case 'panel':
      return block.blocks.flatMap(idsIn);
    case 'columns':
      return block.columns.flat().flatMap(idsIn);
    case 'heading':
    case 'paragraph':
    case 'table':
    case 'facts':
    case 'figure':
      return [];
  }
};
