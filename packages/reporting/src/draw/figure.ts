import type { Scene, Shape } from '@forewarn/figures';
import { TONE_VALUES } from '@forewarn/figures';
import type { Figure } from '../tree/block.ts';
import { linePieces } from './line-pieces.ts';
import type { Document, StructureElement } from './pdf-document.ts';
import { drawFragment } from './pen.ts';
import type { Frame, Piece } from './piece.ts';
import { lazily, stacked } from './piece.ts';
import { within } from './place.ts';
import { breakLines, onOneLine } from './text/break-lines.ts';
import type { Writing } from './text/writing.ts';
import { STYLES } from './text-style.ts';
import { inlinesOfWords } from '../tree/program-tokens.ts';

/** A drawing is not made larger than this beside the text, whose letters its own are to match. */
const MOST_SCALE = 1.1;
const CAPTION_GAP = 5;

/**
 * A drawing at the width of the page, with its description as alternative text and its caption below: one whole, which may
 * stand at the head of the next page while the text goes on.
 */
export const layOutFigure = ({ scene: name, caption }: Figure, frame: Frame): readonly Piece[] => {
  const scene = sceneNamed(name, frame);
  const scale = Math.min(MOST_SCALE, frame.width / scene.width);
  const height = scene.height * scale;
  const box = within(frame, 0, scene.width * scale);
  let element: StructureElement | undefined;
  const place = (y: number): StructureElement => {
    if (element !== undefined) return element;
    element = frame.struct('Figure', {
      alt: `${scene.title}. ${scene.description}`,
      // pdfkit writes the box; its typings do not know it.
      ...({ bbox: [box.x, y, box.x + box.width, y + height] } as object),
    });
    frame.root().add(element);
    return element;
  };
  const captionElement = lazily(frame, 'P');
  const lines = linePieces({
    lines: breakLines(caption, STYLES.caption, frame.width, frame.writing),
    style: STYLES.caption,
    box: frame,
    before: CAPTION_GAP,
    element: captionElement,
  });
  const drawing: Piece = {
    height,
    before: 6,
    isBoundToNext: true,
    draw: (doc, y) => {
      place(y).add(() => {
        doc.save().translate(box.x, y).scale(scale);
        drawScene(doc, scene, frame.writing);
        doc.restore();
      });
    },
  };
  const whole = stacked([drawing, ...lines]);
  if (whole.height > frame.mostHeight) return [drawing, ...lines];
  const reserve = (y: number): void => {
    place(y);
    if (lines.length > 0) captionElement();
  };
  return [{ ...whole, reserve }];
};

export const sceneNamed = (name: string, { scenes }: Frame): Scene => {
  const scene = scenes[name];
  if (scene === undefined) throw new Error(`there is no figure ${name}: the template was not checked`);
  return scene;
};

const drawScene = (doc: Document, scene: Scene, writing: Writing): void =>
  scene.shapes.forEach((shape) => drawShape(doc, shape, writing));

const drawShape = (doc: Document, shape: Shape, writing: Writing): void => {
  switch (shape.kind) {
    case 'rect':
      if (shape.radius === undefined) doc.rect(shape.x, shape.y, shape.width, shape.height);
      else doc.roundedRect(shape.x, shape.y, shape.width, shape.height, shape.radius);
      paint(doc, shape);
      return;
    case 'path':
      doc.path(shape.d);
      paint(doc, shape);
      return;
    case 'line':
      doc.lineWidth(shape.strokeWidth).strokeColor(TONE_VALUES[shape.stroke]);
      if (shape.dash === undefined) doc.undash();
      else doc.dash(shape.dash[0], { space: shape.dash[1] });
      doc.moveTo(shape.x1, shape.y1).lineTo(shape.x2, shape.y2).stroke().undash();
      return;
    case 'text':
      drawText(doc, shape, writing);
  }
};

const paint = (
  doc: Document,
  { fill, stroke, strokeWidth }: Pick<Extract<Shape, { kind: 'rect' }>, 'fill' | 'stroke' | 'strokeWidth'>,
): void => {
  if (stroke !== undefined) doc.lineWidth(strokeWidth ?? 1).strokeColor(TONE_VALUES[stroke]);
  if (fill !== undefined) doc.fillColor(TONE_VALUES[fill]);
  if (fill !== undefined && stroke !== undefined) doc.fillAndStroke();
  else if (stroke === undefined) doc.fill();
  else doc.stroke();
};

const drawText = (
  doc: Document,
  { text, x, y, size, weight, anchor, tone }: Extract<Shape, { kind: 'text' }>,
  writing: Writing,
): void => {
  const style = { size, lineHeight: size, tone, isBold: weight === 'bold' };
  const line = onOneLine(inlinesOfWords(text, writing.direction), style, writing);
  const left = x - { start: 0, middle: line.width / 2, end: line.width }[anchor];
  for (const fragment of line.fragments) drawFragment(doc, fragment, left + fragment.x, y);
};
