import type { Block, Inline, List } from '../tree/block.ts';
import { inlinesOf } from '../tree/inlines-of.ts';

interface Footnote {
  readonly number: number;
  readonly content: readonly Inline[];
}

export interface NotePlan {
  /** The brief without the list of notes, where each is a footnote; the whole brief where none is. */
  readonly blocks: readonly Block[];
  /** By the address that links to it, such as `#note-1`. */
  readonly footnotes: ReadonlyMap<string, Footnote>;
}

const NOTES = 'notes';

/**
 * Notes as footnotes of Word, which numbers them by itself in the order of their marks. So they are footnotes only where
 * that gives each the number that the brief prints: every note is cited, for the first time in the order of the list, by
 * its number. Otherwise the list stays, and its numbers with it.
 */
export const planNotes = (blocks: readonly Block[]): NotePlan => {
  const lists = blocks.flatMap(listsOf);
  const [list] = lists;
  if (list === undefined || lists.length > 1) return { blocks, footnotes: new Map() };
  const rest = withoutList(blocks, list);
  const footnotes = footnotesOf(list);
  const agrees = citesInOrder(rest.flatMap(inlinesOf), footnotes, list.items.length);
  return agrees ? { blocks: rest, footnotes } : { blocks, footnotes: new Map() };
};

/** The class makes any list small; notes are numbered, and links can lead to them. */
const isListOfNotes = ({ style, isOrdered, items }: List): boolean =>
  style === NOTES && isOrdered && items.some(({ id }) => id !== null);

const listsOf = (block: Block): readonly List[] => {
  switch (block.kind) {
    case 'list':
      return isListOfNotes(block) ? [block] : [];
    case 'panel':
      return block.blocks.flatMap(listsOf);
    case 'columns':
      return block.columns.flat().flatMap(listsOf);
    case 'heading':
    case 'paragraph':
    case 'table':
    case 'facts':
    case 'figure':
      return [];
  }
};

/** The heading goes too where nothing else stands under it. */
const withoutList = (blocks: readonly Block[], list: List): readonly Block[] =>
  blocks.flatMap((block, index): readonly Block[] => {
    if (block === list) return [];
    if (block.kind === 'panel') return [{ ...block, blocks: withoutList(block.blocks, list) }];
    if (block.kind === 'columns')
      return [{ ...block, columns: block.columns.map((column) => withoutList(column, list)) }];
    if (block.kind !== 'heading' || blocks[index + 1] !== list) return [block];
    const after = blocks[index + 2];
    return after === undefined || after.kind === 'heading' ? [] : [block];
  });

const footnotesOf = ({ items }: List): ReadonlyMap<string, Footnote> =>
  new Map(
    items.flatMap(({ id, content }, index) =>
      id === null ? [] : [[`#${id}`, { number: index + 1, content }] as const],
    ),
  );

const citesInOrder = (
  inlines: readonly Inline[],
  footnotes: ReadonlyMap<string, Footnote>,
  count: number,
): boolean => {
  let cited = 0;
  for (const { href, text } of inlines) {
    const note = href === null ? undefined : footnotes.get(href);
    if (note === undefined) continue;
    if (note.number > cited + 1 || text.replaceAll(/\D/g, '') !== String(note.number)) return false;
    cited = Math.max(cited, note.number);
  }
  return cited === count;
};
