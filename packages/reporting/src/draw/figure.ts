import type { Scene, Shape } from '@forewarn/figures';
import { TONE_VALUES } from '@forewarn/figures';
import type { Figure } from '../tree/block.ts';
import { linePieces } from './line-pieces.ts';
import type { Document } from './pdf-document.ts';
import { drawFragment } from './pen.ts';
import type { Frame, Piece } from './piece.ts';
import { lazily } from './piece.ts';
import { breakLines, onOneLine } from './text/break-lines.ts';
import type { Writing } from './text/writing.ts';
import { STYLES } from './text-style.ts';
import { plainInline } from '../tree/read-inlines.ts';

/** A drawing at the width of the page, whole, with its description as alternative text and its caption below. */
export const layOutFigure = ({ scene: name, caption }: Figure, frame: Frame): readonly Piece[] => {
  const scene = frame.scenes[name];
  if (scene === undefined) throw new Error(`there is no figure ${name}: the template was not checked`);
  const scale = frame.width / scene.width;
  const height = scene.height * scale;
  return [
    {
      height,
      before: 8,
      isBoundToNext: true,
      draw: (doc, y) => {
        const element = frame.struct('Figure', {
          alt: `${scene.title}. ${scene.description}`,
          // pdfkit writes the box; its typings do not know it.
          ...({ bbox: [frame.x, y, frame.x + frame.width, y + height] } as object),
        });
        frame.root().add(element);
        element.add(() => {
          doc.save().translate(frame.x, y).scale(scale);
          drawScene(doc, scene, frame.writing);
          doc.restore();
        });
      },
    },
    ...linePieces({
      lines: breakLines(caption, STYLES.caption, frame.width, frame.writing),
      style: STYLES.caption,
      box: frame,
      before: 5,
      element: lazily(frame, 'P'),
    }),
  ];
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
  const line = onOneLine([plainInline(text)], style, writing);
  const left = x - { start: 0, middle: line.width / 2, end: line.width }[anchor];
  for (const fragment of line.fragments) drawFragment(doc, fragment, left + fragment.x, y);
};
