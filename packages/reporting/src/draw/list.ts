import type { List } from '../tree/block.ts';
import { linePieces } from './line-pieces.ts';
import { drawLine } from './pen.ts';
import type { Frame, Piece } from './piece.ts';
import type { StructureElement } from './pdf-document.ts';
import { lazily, sideBySide } from './piece.ts';
import { xIn, within } from './place.ts';
import { breakLines, onOneLine } from './text/break-lines.ts';
import type { TextStyle } from './text-style.ts';
import { STYLES } from './text-style.ts';
import { plainInline } from '../tree/read-inlines.ts';

const INDENT = { bullet: 11, number: 20 } as const;
const LABEL_GAP = 5;
const BULLET_INSET = 1;

const LOOKS: ReadonlyMap<string | null, TextStyle> = new Map([
  ['notes', STYLES.notes],
  ['ratings', STYLES.ratings],
  ['compact', STYLES.compact],
]);

/** Between the two columns of a compact list. */
const GUTTER = 18;
/** Entries of a compact list that is not worth two columns. */
const FEW = 3;
/** So many stand side by side at a time, half of them in each column, so that the list can flow from page to page. */
const TOGETHER = 4;
/** Taller ones are set one under the other. */
const MOST_OF_A_PAGE = 0.3;

/**
 * A list with its labels hanging; an item that links can point to is a destination. A compact one is set in two columns, a
 * few entries at a time.
 */
export const layOutList = (list: List, frame: Frame): readonly Piece[] => {
  const element = lazily(frame, 'L');
  const itemsIn = (box: Frame, from: number, to: number): readonly Piece[] =>
    list.items.slice(from, to).flatMap((item, index) => layOutItem(list, item, from + index, box, element));
  const count = list.items.length;
  if (list.style !== 'compact' || count <= FEW) return itemsIn(frame, 0, count);
  const width = (frame.width - GUTTER) / 2;
  const parts = Array.from({ length: Math.ceil(count / TOGETHER) }, (_, part) => {
    const from = part * TOGETHER;
    const to = Math.min(count, from + TOGETHER);
    const middle = Math.ceil((from + to) / 2);
    return sideBySide([
      itemsIn(within(frame, 0, width), from, middle),
      itemsIn(within(frame, width + GUTTER, width), middle, to),
    ]);
  });
  const isTall = parts.some(({ height }) => height > frame.mostHeight * MOST_OF_A_PAGE);
  return isTall ? itemsIn(frame, 0, count) : parts;
};

const layOutItem = (
  { isOrdered, style: name }: List,
  { id, content }: List['items'][number],
  index: number,
  frame: Frame,
  list: () => StructureElement,
): readonly Piece[] => {
  const style = LOOKS.get(name) ?? STYLES.body;
  const indent = isOrdered ? INDENT.number : INDENT.bullet;
  const item = lazily(frame, 'LI', list);
  const label = lazily(frame, 'Lbl', item);
  const body = lazily(frame, 'LBody', item);
  const mark = onOneLine([plainInline(isOrdered ? `${index + 1}.` : '•')], style, frame.writing);
  const textBox = within(frame, indent, frame.width - indent);
  const labelBox = isOrdered ? within(frame, 0, indent - LABEL_GAP) : within(frame, BULLET_INSET, indent);
  const pieces = linePieces({
    lines: breakLines(content, style, textBox.width, frame.writing),
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
};
