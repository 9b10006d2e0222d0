import { breakLines } from './break-lines.ts';
import type { Document } from './pen.ts';
import { drawArtifact, drawPlainLine } from './pen.ts';
import { STYLES } from './text-style.ts';
import { TONE_VALUES } from '@forewarn/figures';

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
        line(doc, disclosure, box, box.head, 'left', true);
        line(doc, title, box, box.head, 'right');
        ruleAt(doc, box, box.head + 12.5);
        line(doc, `${disclosure} · ${origin}`, box, box.foot, 'left');
        line(doc, pageOf(page - start + 1, count), box, box.foot, 'right');
      },
      'Pagination',
    );
  }
};

const line = (
  doc: Document,
  text: string,
  { left, right }: PageBox,
  y: number,
  side: 'left' | 'right',
  isStrong = false,
): void => {
  const most = (right - left) * 0.72;
  const lines = breakLines([{ text, isStrong, isSmall: false, href: null }], STYLES.furniture, most);
  const [first] = lines;
  if (first === undefined) return;
  drawPlainLine(doc, first, STYLES.furniture, side === 'left' ? left : right - first.width, y);
};

const ruleAt = (doc: Document, { left, right }: PageBox, y: number): void => {
  doc.lineWidth(0.5).strokeColor(TONE_VALUES.rule).moveTo(left, y).lineTo(right, y).stroke();
};
