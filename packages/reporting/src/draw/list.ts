import type { List } from '../tree/block.ts';
import { breakLines } from './break-lines.ts';
import { linePieces } from './line-pieces.ts';
import { drawLine } from './pen.ts';
import type { Frame, Piece } from './piece.ts';
import { lazily } from './piece.ts';
import { STYLES } from './text-style.ts';
import { plainInline } from '../tree/read-inlines.ts';

const INDENT = { bullet: 11, number: 20 } as const;

/** A list with its labels hanging; an item that links can point to is a destination. */
export const layOutList = ({ items, isOrdered, style: name }: List, frame: Frame): readonly Piece[] => {
  const style = name === 'notes' ? STYLES.notes : STYLES.body;
  const indent = isOrdered ? INDENT.number : INDENT.bullet;
  const list = lazily(frame, 'L');
  return items.flatMap(({ id, content }, index) => {
    const item = lazily(frame, 'LI', list);
    const label = lazily(frame, 'Lbl', item);
    const body = lazily(frame, 'LBody', item);
    const mark = breakLines([plainInline(isOrdered ? `${index + 1}.` : '•')], style, indent)[0];
    const lines = breakLines(content, style, frame.width - indent);
    const pieces = linePieces({
      lines,
      style,
      x: frame.x + indent,
      before: index === 0 ? 4 : 2.2,
      element: body,
    });
    const [first, ...rest] = pieces;
    if (first === undefined || mark === undefined) return pieces;
    const withLabel: Piece = {
      ...first,
      draw: (doc, y) => {
        if (id !== null) doc.addNamedDestination(id, 'XYZ', frame.x, y, null);
        drawLine(doc, mark, style, isOrdered ? frame.x + indent - 5 - mark.width : frame.x + 1, y, label());
        first.draw(doc, y);
      },
    };
    return [withLabel, ...rest];
  });
};
