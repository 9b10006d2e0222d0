import type { List } from '../tree/block.ts';
import { linePieces } from './line-pieces.ts';
import { drawLine } from './pen.ts';
import type { Frame, Piece } from './piece.ts';
import { lazily } from './piece.ts';
import { xIn, within } from './place.ts';
import { breakLines, onOneLine } from './text/break-lines.ts';
import { STYLES } from './text-style.ts';
import { plainInline } from '../tree/read-inlines.ts';

const INDENT = { bullet: 11, number: 20 } as const;
const LABEL_GAP = 5;
const BULLET_INSET = 1;

/** A list with its labels hanging; an item that links can point to is a destination. */
export const layOutList = ({ items, isOrdered, style: name }: List, frame: Frame): readonly Piece[] => {
  const style = name === 'notes' ? STYLES.notes : STYLES.body;
  const indent = isOrdered ? INDENT.number : INDENT.bullet;
  const list = lazily(frame, 'L');
  return items.flatMap(({ id, content }, index) => {
    const item = lazily(frame, 'LI', list);
    const label = lazily(frame, 'Lbl', item);
    const body = lazily(frame, 'LBody', item);
    const mark = onOneLine([plainInline(isOrdered ? `${index + 1}.` : '•')], style, frame.writing);
    const textBox = within(frame, indent, frame.width - indent);
    const labelBox = isOrdered ? within(frame, 0, indent - LABEL_GAP) : within(frame, BULLET_INSET, indent);
    const lines = breakLines(content, style, textBox.width, frame.writing);
    const pieces = linePieces({
      lines,
      style,
      box: textBox,
      before: index === 0 ? 4 : 2.2,
      element: body,
    });
    const [first, ...rest] = pieces;
    if (first === undefined) return pieces;
    const withLabel: Piece = {
      ...first,
      draw: (doc, y) => {
        if (id !== null) doc.addNamedDestination(id, 'XYZ', frame.x, y, null);
        const x = xIn(labelBox, mark.width, isOrdered ? 'end' : 'start');
        drawLine(doc, { ...mark, height: first.height }, style, x, y, label());
        first.draw(doc, y);
      },
    };
    return [withLabel, ...rest];
  });
};
