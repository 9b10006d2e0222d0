import type { Facts } from '../tree/block.ts';
import { breakLines } from './break-lines.ts';
import { drawLine, rule, drawArtifact } from './pen.ts';
import type { Frame, Piece } from './piece.ts';
import { lazily } from './piece.ts';
import { STYLES } from './text-style.ts';
import { TONE_VALUES } from '@forewarn/figures';

const INSET = 9;

/** A strip of figures side by side, each value over its term. */
export const layOutFacts = ({ pairs }: Facts, frame: Frame): readonly Piece[] => {
  const list = lazily(frame, 'L');
  const width = frame.width / Math.max(1, pairs.length);
  const cells = pairs.map(({ term, value }, index) => {
    const item = lazily(frame, 'LI', list);
    return {
      x: frame.x + index * width,
      value: breakLines(value, STYLES.factValue, width - 2 * INSET),
      term: breakLines(term, STYLES.factTerm, width - 2 * INSET),
      label: lazily(frame, 'Lbl', item),
      body: lazily(frame, 'LBody', item),
    };
  });
  const values = Math.max(0, ...cells.map(({ value }) => value.length)) * STYLES.factValue.lineHeight;
  const terms = Math.max(0, ...cells.map(({ term }) => term.length)) * STYLES.factTerm.lineHeight;
  const height = values + terms + 8;
  return [
    {
      height,
      before: 9,
      isBoundToNext: false,
      draw: (doc, y) => {
        rule(doc, frame.x, frame.x + frame.width, y + height);
        for (const [index, cell] of cells.entries()) {
          if (index > 0) {
            drawArtifact(doc, () =>
              doc
                .lineWidth(0.5)
                .strokeColor(TONE_VALUES.rule)
                .moveTo(cell.x, y + 2)
                .lineTo(cell.x, y + height - 6)
                .stroke(),
            );
          }
          const x = cell.x + (index === 0 ? 0 : INSET);
          cell.term.forEach((line, row) =>
            drawLine(
              doc,
              line,
              STYLES.factTerm,
              x,
              y + values + row * STYLES.factTerm.lineHeight,
              cell.label(),
            ),
          );
          cell.value.forEach((line, row) =>
            drawLine(doc, line, STYLES.factValue, x, y + row * STYLES.factValue.lineHeight, cell.body()),
          );
        }
      },
    },
  ];
};
