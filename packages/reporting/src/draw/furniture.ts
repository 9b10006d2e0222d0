import type { Line } from './break-lines.ts';
import { breakLines } from './break-lines.ts';
import type { Document } from './pen.ts';
import { drawArtifact, drawPlainLine } from './pen.ts';
import { STYLES } from './text-style.ts';
import { TONE_VALUES } from '@forewarn/figures';
import { plainInline } from '../tree/read-inlines.ts';

export interface Furniture {
  /** At the head of each page. */
  readonly disclosure: string;
  readonly title: string;
  /** At its foot. */
  readonly origin: string;
  readonly pageOf: (page: number, pages: number) => string;
}

export interface PageBox {
  readonly left: number;
  readonly right: number;
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
        const level = line(doc, disclosure, box, box.head, 'left', true);
        line(doc, title, { ...box, left: box.left + level + GAP }, box.head, 'right');
        ruleAt(doc, box, box.head + 12.5);
        const number = line(doc, pageOf(page - start + 1, count), box, box.foot, 'right');
        line(doc, `${disclosure} · ${origin}`, { ...box, right: box.right - number - GAP }, box.foot, 'left');
      },
      'Pagination',
    );
  }
};

/** Draws a line at one side and gives its width. */
const line = (
  doc: Document,
  text: string,
  { left, right }: PageBox,
  y: number,
  side: 'left' | 'right',
  isStrong = false,
): number => {
  const fitting = cutToWidth(text, isStrong, right - left);
  drawPlainLine(doc, fitting, STYLES.furniture, side === 'left' ? left : right - fitting.width, y);
  return fitting.width;
};

const onOneLine = (text: string, isStrong: boolean): Line =>
  breakLines([{ ...plainInline(text), isStrong }], STYLES.furniture, Number.POSITIVE_INFINITY)[0] ?? {
    fragments: [],
    width: 0,
  };

/** The text on one line; what is too wide ends in an ellipsis. */
const cutToWidth = (text: string, isStrong: boolean, most: number): Line => {
  const whole = onOneLine(text, isStrong);
  if (whole.width <= most) return whole;
  const characters = Array.from(text);
  let [fits, tooMany] = [0, characters.length];
  while (tooMany - fits > 1) {
    const middle = Math.floor((fits + tooMany) / 2);
    if (onOneLine(ellipsis(characters, middle), isStrong).width <= most) fits = middle;
    else tooMany = middle;
  }
  return onOneLine(ellipsis(characters, fits), isStrong);
};

const ellipsis = (characters: readonly string[], count: number): string =>
  `${characters.slice(0, count).join('').trimEnd()}…`;

/** Between what stands left and what stands right. */
const GAP = 14;

const ruleAt = (doc: Document, { left, right }: PageBox, y: number): void => {
  doc.lineWidth(0.5).strokeColor(TONE_VALUES.rule).moveTo(left, y).lineTo(right, y).stroke();
};
