import type { Block } from '../tree/block.ts';
import { layOutBlock } from './lay-out-block.ts';
import type { Frame, Piece } from './piece.ts';

/** A longer paragraph is more than what leads to the next block. */
const LEADING_LINES = 3;

/**
 * Blocks as pieces for pages. A short paragraph before a list or a table leads into it, and stays with its first lines; so do
 * those between a heading and the heading below it.
 */
export const layOutBlocks = (blocks: readonly Block[], frame: Frame): readonly Piece[] => {
  const laid = blocks.map((block) => layOutBlock(block, frame));
  const isShort = (index: number): boolean =>
    blocks[index]?.kind === 'paragraph' && (laid[index]?.length ?? 0) <= LEADING_LINES;
  const leads = (index: number): boolean => {
    if (!isShort(index)) return blocks[index]?.kind === 'paragraph' && isBetween(blocks, index);
    const next = blocks[index + 1];
    if (next?.kind === 'list' || next?.kind === 'table') return true;
    return next?.kind === 'heading' ? isBelowHigher(blocks, index, next.level) : leads(index + 1);
  };
  return laid.flatMap((pieces, index) => (leads(index) ? boundToNext(pieces) : pieces));
};

/** Whether a paragraph stands between a heading and a list or a table. */
const isBetween = (blocks: readonly Block[], index: number): boolean => {
  const next = blocks[index + 1]?.kind;
  return blocks[index - 1]?.kind === 'heading' && (next === 'list' || next === 'table');
};

/** More of them are a text of their own. */
const LEADING_PARAGRAPHS = 3;

/** Whether nothing but a few paragraphs up to this one stands below a heading above that level. */
const isBelowHigher = (blocks: readonly Block[], index: number, level: number): boolean => {
  const before = blocks.slice(Math.max(0, index - LEADING_PARAGRAPHS), index);
  const last = before.findLast(({ kind }) => kind !== 'paragraph');
  return last?.kind === 'heading' && last.level < level;
};

const boundToNext = (pieces: readonly Piece[]): readonly Piece[] =>
  pieces.map((piece, index) => (index === pieces.length - 1 ? { ...piece, isBoundToNext: true } : piece));
