import type { Document } from './pdf-document.ts';
import { drawArtifact, drawPlainLine } from './pen.ts';
import type { Box } from './place.ts';
import { within, xIn } from './place.ts';
import { onOneLine } from './text/break-lines.ts';
import type { Line } from './text/line.ts';
import type { Writing } from './text/writing.ts';
import { STYLES } from './text-style.ts';
import { TONE_VALUES } from '@forewarn/figures';
import type { Inline } from '../tree/block.ts';
import { inlinesOfWords } from '../tree/program-tokens.ts';
import { plainInline } from '../tree/read-inlines.ts';

export interface Furniture {
  /** At the head of each page. */
  readonly disclosure: string;
  readonly title: string;
  /** At its foot. */
  readonly origin: string;
  readonly pageOf: (page: number, pages: number) => string;
}

export interface PageBox extends Box {
  readonly head: number;
  readonly foot: number;
}

/** Head and foot of every page, outside the structure: the disclosure level, and the page of how many. */
export const drawFurniture = (
  doc: Document,
  { disclosure, title, origin, pageOf }: Furniture,
  box: PageBox,
): void => {
  const { start, count } = doc.bufferedPageRange();
  for (let page = start; page < start + count; page += 1) {
    doc.switchToPage(page);
    drawArtifact(
      doc,
      () => {
        const level = line(doc, { ...plainInline(disclosure), isStrong: true }, box, box.head, 'start');
        const rest = box.width - level - GAP;
        line(doc, written(title), within(box, level + GAP, rest), box.head, 'end');
        ruleAt(doc, box, box.head + 12.5);
        const number = line(doc, plainInline(pageOf(page - start + 1, count)), box, box.foot, 'end');
        const beside = within(box, 0, box.width - number - GAP);
        line(doc, plainInline(`${disclosure} · ${origin}`), beside, box.foot, 'start');
      },
      'Pagination',
    );
  }
};

/** Draws a line at one side and gives its width. */
const line = (doc: Document, content: Inline, box: Box, y: number, side: 'start' | 'end'): number => {
  const fitting = cutToWidth(content, box);
  drawPlainLine(doc, fitting, STYLES.furniture, xIn(box, fitting.width, side), y);
  return fitting.width;
};

/** People write titles, in their own language and direction. */
const written = (text: string): Inline => ({
  ...plainInline(text),
  isolate: { id: 1, direction: 'auto' },
});

const asLine = (content: Inline, writing: Writing): Line => ({
  ...onOneLine(inlinesOf(content, writing), STYLES.furniture, writing),
  height: STYLES.furniture.lineHeight,
});

const inlinesOf = (content: Inline, { direction }: Writing): readonly Inline[] =>
  content.isolate === null
    ? inlinesOfWords(content.text, direction).map((inline) => ({ ...inline, isStrong: content.isStrong }))
    : [content];

/** The text on one line; what is too wide ends in an ellipsis. */
const cutToWidth = (content: Inline, { width, writing }: Box): Line => {
  const whole = asLine(content, writing);
  if (whole.width <= width) return whole;
  const characters = Array.from(content.text);
  let [fits, tooMany] = [0, characters.length];
  while (tooMany - fits > 1) {
    const middle = Math.floor((fits + tooMany) / 2);
    if (asLine({ ...content, text: ellipsis(characters, middle) }, writing).width <= width) fits = middle;
    else tooMany = middle;
  }
  return asLine({ ...content, text: ellipsis(characters, fits) }, writing);
};

const ellipsis = (characters: readonly string[], count: number): string =>
  `${characters.slice(0, count).join('').trimEnd()}…`;

/** Between what stands at the two sides. */
const GAP = 14;

const ruleAt = (doc: Document, { x, width }: Box, y: number): void => {
  doc
    .lineWidth(0.5)
    .strokeColor(TONE_VALUES.rule)
    .moveTo(x, y)
    .lineTo(x + width, y)
    .stroke();
};
