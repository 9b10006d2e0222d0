import type { BookmarkEnd, BookmarkStart, ConcreteHyperlink, ParagraphChild } from 'docx';

/** What stands in a paragraph; the typings of `docx` leave some of it out. */
export type LinePart = ParagraphChild | BookmarkStart | BookmarkEnd | ConcreteHyperlink;
