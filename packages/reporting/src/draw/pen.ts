import type { Tone } from '@forewarn/figures';
import { TONE_VALUES } from '@forewarn/figures';
import { inkFragment } from './ink.ts';
import type { Document, StructureElement } from './pdf-document.ts';
import type { Fragment } from './text/fragment.ts';
import type { Line } from './text/line.ts';
import type { TextStyle } from './text-style.ts';

/** Where on a line's height its letters stand. */
const BASELINE = 0.355;

const baselineOf = (line: Line, style: TextStyle, y: number): number =>
  y + line.height / 2 + style.size * BASELINE;

/** Draws one fragment with its baseline at `y`. */
export const drawFragment = (doc: Document, fragment: Fragment, x: number, y: number): void => {
  doc.fillColor(TONE_VALUES[fragment.look.tone]);
  inkFragment(doc, fragment, x, y);
};

/**
 * Draws a line's text into a structure element in the order it is read, with elements of their own within it for what is
 * in another language and for links.
 */
export const drawLine = (
  doc: Document,
  line: Line,
  style: TextStyle,
  x: number,
  y: number,
  element: StructureElement,
): void => {
  const baseline = baselineOf(line, style, y);
  for (const { key, items } of stretchesBy(line.fragments, languageKey)) {
    const parent = key === null ? mainElement(element) : languageElement(doc, element, key, items[0]);
    for (const { key: href, items: fragments } of stretchesBy(items, ({ look }) => look.href)) {
      const draw = () =>
        fragments.forEach((fragment) => drawFragment(doc, fragment, x + fragment.x, baseline));
      if (href === null) parent.add(draw);
      else drawLink(doc, { href, fragments, x, y, height: line.height }, parent, draw);
    }
  }
};

/** The same outside the structure, for what repeats or decorates. */
export const drawPlainLine = (doc: Document, line: Line, style: TextStyle, x: number, y: number): void => {
  const baseline = baselineOf(line, style, y);
  for (const fragment of line.fragments) drawFragment(doc, fragment, x + fragment.x, baseline);
};

const languageKey = ({ look: { lang, isolate } }: Fragment): string | null =>
  lang === null ? null : `${lang} ${isolate}`;

/** The element that the last line of an element ended in: a text in another language goes on in it on the next line. */
const lastWithin = new WeakMap<StructureElement, { readonly key: string; readonly span: StructureElement }>();

const mainElement = (element: StructureElement): StructureElement => {
  lastWithin.delete(element);
  return element;
};

const languageElement = (
  doc: Document,
  element: StructureElement,
  key: string,
  fragment: Fragment | undefined,
): StructureElement => {
  const last = lastWithin.get(element);
  if (last?.key === key) return last.span;
  const span = doc.struct('Span', { lang: fragment?.look.lang ?? '' });
  element.add(span);
  lastWithin.set(element, { key, span });
  return span;
};

interface LinkBox {
  readonly href: string;
  readonly fragments: readonly Fragment[];
  readonly x: number;
  readonly y: number;
  readonly height: number;
}

const drawLink = (
  doc: Document,
  { href, fragments, x, y, height }: LinkBox,
  element: StructureElement,
  draw: () => void,
): void => {
  const link = doc.struct('Link');
  element.add(link);
  link.add(draw);
  const left = x + Math.min(...fragments.map((fragment) => fragment.x));
  const right = x + Math.max(...fragments.map((fragment) => fragment.x + fragment.width));
  // The typings take no `Contents`, which is what a reader says of the link.
  const options = {
    structParent: link,
    Contents: new String(fragments.map(({ text }) => text).join('')),
  } as object;
  if (href.startsWith('#')) doc.goTo(left, y, right - left, height, href.slice(1), options);
  else doc.link(left, y, right - left, height, href, options);
  // Ended at once: pdfkit notes the page of the annotation when the element ends.
  link.end();
};

const stretchesBy = <Key>(
  fragments: readonly Fragment[],
  keyOf: (fragment: Fragment) => Key,
): readonly { readonly key: Key; readonly items: Fragment[] }[] => {
  const stretches: { key: Key; items: Fragment[] }[] = [];
  for (const fragment of fragments) {
    const key = keyOf(fragment);
    const last = stretches.at(-1);
    if (last !== undefined && last.key === key) last.items.push(fragment);
    else stretches.push({ key, items: [fragment] });
  }
  return stretches;
};

/** Draws what carries no meaning of its own: rules, tints. */
export const drawArtifact = (
  doc: Document,
  draw: () => void,
  type: 'Layout' | 'Pagination' = 'Layout',
): void => {
  doc.markContent('Artifact', { type });
  draw();
  doc.endMarkedContent();
};

export const rule = (
  doc: Document,
  x1: number,
  x2: number,
  y: number,
  tone: Tone = 'rule',
  width = 0.5,
): void => {
  drawArtifact(doc, () =>
    doc.lineWidth(width).strokeColor(TONE_VALUES[tone]).moveTo(x1, y).lineTo(x2, y).stroke(),
  );
};

export const tint = (
  doc: Document,
  x: number,
  y: number,
  width: number,
  height: number,
  tone: Tone,
): void => {
  drawArtifact(doc, () => doc.rect(x, y, width, height).fill(TONE_VALUES[tone]));
};
