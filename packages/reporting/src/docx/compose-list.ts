import type { INumberingOptions, Paragraph } from 'docx';
import { AlignmentType, BookmarkEnd, BookmarkStart, LevelFormat } from 'docx';
import type { List } from '../tree/block.ts';
import { composeParagraph, paragraphAround } from './compose-paragraph.ts';
import { composeRuns } from './compose-runs.ts';
import type { Composition } from './composition.ts';
import { twips } from './measures.ts';
import type { ParagraphStyle } from './paragraph-looks.ts';

const BULLETS = 'bullets';
const NUMBERS = 'numbers';

const level = (format: (typeof LevelFormat)[keyof typeof LevelFormat], text: string, indent: number) => ({
  level: 0,
  format,
  text,
  alignment: AlignmentType.START,
  style: { paragraph: { indent: { left: twips(indent), hanging: twips(indent) } } },
});

/** The two kinds of lists that a brief has. */
export const LIST_NUMBERING: INumberingOptions = {
  config: [
    { reference: BULLETS, levels: [level(LevelFormat.BULLET, '•', 12)] },
    { reference: NUMBERS, levels: [level(LevelFormat.DECIMAL, '%1.', 22)] },
  ],
};

/** A list as Word's own, so that who edits it can go on with it; an item that links can point to is a bookmark. */
export const composeList = (
  { items, isOrdered, style }: List,
  composition: Composition,
): readonly Paragraph[] => {
  const instance = composition.next('list');
  const numbering = {
    reference: isOrdered ? NUMBERS : BULLETS,
    level: 0,
    instance: isOrdered ? instance : 0,
  };
  const look = styleOf(isOrdered, style);
  return items.map(({ id, content }) => {
    const name = id === null ? undefined : composition.places.get(`#${id}`);
    if (name === undefined) return composeParagraph(content, look, composition, { numbering });
    const bookmark = composition.next('bookmark');
    const children = [
      new BookmarkStart(name, bookmark),
      ...composeRuns(content, composition),
      new BookmarkEnd(bookmark),
    ];
    return paragraphAround(children, look, composition, { numbering });
  });
};

const styleOf = (isOrdered: boolean, style: string | null): ParagraphStyle => {
  if (style === 'notes') return isOrdered ? 'NoteList' : 'SmallList';
  return isOrdered ? 'ListNumber' : 'ListBullet';
};
