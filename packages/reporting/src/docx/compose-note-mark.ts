import { BookmarkEnd, BookmarkStart, FootnoteReferenceRun, SimpleField, TextRun } from 'docx';
import type { Composition } from './composition.ts';
import type { LinePart } from './line-part.ts';
import { CHARACTER_STYLES } from './style-sheet.ts';

const placeOf = (number: number): string => `note_${number}`;

const raised = (text: string): TextRun => new TextRun({ text, style: CHARACTER_STYLES.noteMark });

/**
 * The mark of a footnote where it is first cited, and after that a field that shows the number of that mark, so that a
 * note inserted before it counts both on. A space keeps two marks from reading as one number.
 */
export const composeNoteMark = (
  number: number,
  { marked, next }: Composition,
  isAfterMark: boolean,
): readonly LinePart[] => {
  const space = isAfterMark ? [raised('\u00a0')] : [];
  if (marked.has(number)) {
    const field = new SimpleField(` NOTEREF ${placeOf(number)} \\f \\h `);
    field.addChildElement(raised(String(number)));
    return [...space, field];
  }
  marked.add(number);
  const id = next('bookmark');
  return [
    ...space,
    new BookmarkStart(placeOf(number), id),
    new FootnoteReferenceRun(number),
    new BookmarkEnd(id),
  ];
};
