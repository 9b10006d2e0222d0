import type { IParagraphOptions, ParagraphChild } from 'docx';
import { Paragraph } from 'docx';
import type { Inline } from '../tree/block.ts';
import type { Composition } from './composition.ts';
import { composeRuns } from './compose-runs.ts';
import type { LinePart } from './line-part.ts';
import type { ParagraphStyle } from './paragraph-looks.ts';

/** A paragraph in one of the document's styles. */
export const composeParagraph = (
  content: readonly Inline[],
  style: ParagraphStyle,
  composition: Composition,
  more: Omit<IParagraphOptions, 'children' | 'style'> = {},
): Paragraph => paragraphAround(composeRuns(content, composition), style, composition, more);

/** A paragraph around what is composed already. */
export const paragraphAround = (
  children: readonly LinePart[],
  style: ParagraphStyle,
  { direction }: Composition,
  more: Omit<IParagraphOptions, 'children' | 'style'> = {},
): Paragraph =>
  new Paragraph({
    style,
    ...(direction === 'rtl' ? { bidirectional: true } : {}),
    ...more,
    // The typings of `docx` know a bookmark as one thing, whose number would depend on what else the process drew.
    children: children as readonly ParagraphChild[],
  });

/** What keeps a table from the next, and a cell from ending in one, which Word refuses. */
export const afterTable = (composition: Composition): Paragraph =>
  paragraphAround([], 'AfterTable', composition);
