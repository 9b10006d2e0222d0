import { TONE_VALUES } from '@forewarn/figures';
import type { Facts } from '../tree/block.ts';
import type { Document, StructureElement } from './pdf-document.ts';
import { drawArtifact, drawLine, rule } from './pen.ts';
import type { Frame, Piece } from './piece.ts';
import { lazily } from './piece.ts';
import type { Box } from './place.ts';
import { within, xIn } from './place.ts';
import { breakLines } from './text/break-lines.ts';
import type { Line } from './text/line.ts';
import type { TextStyle } from './text-style.ts';
import { STYLES } from './text-style.ts';

const INSET = 9;

/** A strip of figures side by side, each value over its term. */
export const layOutFacts = ({ pairs }: Facts, frame: Frame): readonly Piece[] => {
  const list = lazily(frame, 'L');
  const width = frame.width / Math.max(1, pairs.length);
  const cells = pairs.map(({ term, value }, index) => {
    const item = lazily(frame, 'LI', list);
    const cell = within<Box>(frame, index * width, width);
    const text = within(cell, index === 0 ? 0 : INSET, width - 2 * INSET);
    return {
      cell,
      text,
      value: breakLines(value, STYLES.factValue, text.width, frame.writing),
      term: breakLines(term, STYLES.factTerm, text.width, frame.writing),
      label: lazily(frame, 'Lbl', item),
      body: lazily(frame, 'LBody', item),
    };
  });
  const values = Math.max(0, ...cells.map(({ value }) => heightOf(value)));
  const terms = Math.max(0, ...cells.map(({ term }) => heightOf(term)));
  const height = values + terms + 6;
  return [
    {
      height,
      before: 9,
      isBoundToNext: false,
      draw: (doc, y) => {
        rule(doc, frame.x, frame.x + frame.width, y + height);
        for (const [index, { cell, text, term, value, label, body }] of cells.entries()) {
          if (index > 0) drawDivider(doc, xIn(cell, 0), y, height);
          drawLines(doc, term, STYLES.factTerm, text, y + values, label());
          drawLines(doc, value, STYLES.factValue, text, y, body());
        }
      },
    },
  ];
};

const heightOf = (lines: readonly Line[]): number => lines.reduce((sum, { height }) => sum + height, 0);

const drawDivider = (doc: Document, x: number, y: number, height: number): void =>
  drawArtifact(doc, () =>
    doc
      .lineWidth(0.5)
      .strokeColor(TONE_VALUES.rule)
      .moveTo(x, y + 2)
      .lineTo(x, y + height - 4)
      .stroke(),
  );

const drawLines = (
  doc: Document,
  lines: readonly Line[],
  style: TextStyle,
  box: Box,
  y: number,
  element: StructureElement,
): void => {
  let top = y;
  for (const line of lines) {
    drawLine(doc, line, style, xIn(box, line.width), top, element);
    top += line.height;
  }
};
