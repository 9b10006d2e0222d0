import { fillPlural } from '../model/brief-words.ts';
import type { Plural } from '../model/brief-words.ts';
import type { Block } from '../tree/block.ts';
import { inlinesOf } from '../tree/inlines-of.ts';
import { isDrawable, withoutInvisible } from './text/drawable-text.ts';
import { plainInline } from '../tree/read-inlines.ts';

/** How many characters of the text no font has, nor a twin of them: what stands in the PDF as a question mark. */
export const countUndrawn = (blocks: readonly Block[]): number =>
  blocks
    .flatMap(inlinesOf)
    .flatMap(({ text }) => Array.from(withoutInvisible(text)))
    .filter((character) => !isDrawable(character)).length;

/** The paragraph after which the PDF says that characters are missing; without one it says so at its end. */
const OMISSIONS = 'omissions';

/** The blocks with a line on how much could not be drawn, or as they are where all of it could be. */
export const withUndrawnNote = (
  blocks: readonly Block[],
  count: number,
  words: Plural,
  language: string,
): readonly Block[] => {
  if (count === 0) return blocks;
  const text = fillPlural(words, count, language);
  const note: Block = {
    kind: 'paragraph',
    style: OMISSIONS,
    content: [plainInline(text)],
  };
  const index = blocks.findIndex((block) => block.kind === 'paragraph' && block.style === OMISSIONS);
  const place = index === -1 ? blocks.length : index + 1;
  return blocks.toSpliced(place, 0, note);
};
