import type { Block } from '../tree/block.ts';
import { layOutBlock } from './lay-out-block.ts';
import type { Frame, Piece } from './piece.ts';

/** Blocks as pieces for pages. A paragraph between a heading and a list or a table leads into it, and stays with its first lines. */
export const layOutBlocks = (blocks: readonly Block[], frame: Frame): readonly Piece[] =>
  blocks.flatMap((block, index) => {
    const pieces = layOutBlock(block, frame);
    const [before, after] = [blocks[index - 1], blocks[index + 1]];
    const isLead =
      block.kind === 'paragraph' &&
      before?.kind === 'heading' &&
      (after?.kind === 'list' || after?.kind === 'table');
    return isLead ? boundToNext(pieces) : pieces;
  });

const boundToNext = (pieces: readonly Piece[]): readonly Piece[] =>
  pieces.map((piece, index) => (index === pieces.length - 1 ? { ...piece, isBoundToNext: true } : piece));
