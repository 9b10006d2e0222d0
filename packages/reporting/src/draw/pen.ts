import type { Tone } from '@forewarn/figures';
import { TONE_VALUES } from '@forewarn/figures';
import type PDFDocument from 'pdfkit';
import type { Fragment, Line } from './break-lines.ts';
import type { TextStyle } from './text-style.ts';

export type Document = InstanceType<typeof PDFDocument>;
export type StructureElement = PDFKit.PDFStructureElement;

/** Where on a line's height its letters stand. */
const BASELINE = 0.355;

/** Draws one fragment with its baseline at `y`. */
export const drawFragment = (doc: Document, fragment: Fragment, x: number, y: number): void => {
  // pdfkit takes a parsed font, and a family name under which it keeps it; its typings know paths and bytes only.
  const font = fragment.face.font as unknown as string;
  doc.font(font, fragment.face.key).fontSize(fragment.size).fillColor(TONE_VALUES[fragment.tone]);
  if (fragment.actual !== null) doc.markContent('Span', { actual: fragment.actual });
  doc.text(fragment.text, x, y, {
    lineBreak: false,
    baseline: 'alphabetic',
    textWidth: fragment.width,
    wordCount: 1,
  } as object);
  if (fragment.actual !== null) doc.endMarkedContent();
};

/** Draws a line's text into a structure element, and its links as elements of their own within it. */
export const drawLine = (
  doc: Document,
  line: Line,
  style: TextStyle,
  x: number,
  y: number,
  element: StructureElement,
): void => {
  const baseline = y + style.lineHeight / 2 + style.size * BASELINE;
  for (const { href, fragments } of stretchesByLink(line.fragments)) {
    const draw = () => fragments.forEach((fragment) => drawFragment(doc, fragment, x + fragment.x, baseline));
    if (href === null) element.add(draw);
    else drawLink(doc, { href, fragments, x, y, height: style.lineHeight }, element, draw);
  }
};

/** The same outside the structure, for what repeats or decorates. */
export const drawPlainLine = (doc: Document, line: Line, style: TextStyle, x: number, y: number): void => {
  const baseline = y + style.lineHeight / 2 + style.size * BASELINE;
  for (const fragment of line.fragments) drawFragment(doc, fragment, x + fragment.x, baseline);
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
  const left = x + (fragments[0]?.x ?? 0);
  const width = fragments.reduce((sum, fragment) => sum + fragment.width, 0);
  // The typings take no `Contents`, which is what a reader says of the link.
  const options = {
    structParent: link,
    Contents: new String(fragments.map(({ text }) => text).join('')),
  } as object;
  if (href.startsWith('#')) doc.goTo(left, y, width, height, href.slice(1), options);
  else doc.link(left, y, width, height, href, options);
  // Ended at once: pdfkit notes the page of the annotation when the element ends.
  link.end();
};

const stretchesByLink = (
  fragments: readonly Fragment[],
): readonly { href: string | null; fragments: Fragment[] }[] => {
  const stretches: { href: string | null; fragments: Fragment[] }[] = [];
  for (const fragment of fragments) {
    const last = stretches.at(-1);
    if (last !== undefined && last.href === fragment.href) last.fragments.push(fragment);
    else stretches.push({ href: fragment.href, fragments: [fragment] });
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
