import type { List } from '../tree/block.ts';
import { linePieces } from './line-pieces.ts';
import { drawLine } from './pen.ts';
import type { Frame, Piece } from './piece.ts';
import type { StructureElement } from './pdf-document.ts';
import { drawStack, heightOf, lazily } from './piece.ts';
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
  ['compact', STYLES.compact],
]);

/** Between the two columns of a compact list. */
const GUTTER = 18;
/** Entries of a compact list that is not worth two columns. */
const FEW = 3;
/** Taller pairs are set one under the other, so that they can flow from page to page. */
const MOST_OF_A_PAGE = 0.3;

/**
 * A list with its labels hanging; an item that links can point to is a destination. A compact one has two entries side by
 * side, read from one to the next.
 */
export const layOutList = (list: List, frame: Frame): readonly Piece[] => {
  const element = lazily(frame, 'L');
  const inOneColumn = (): readonly Piece[] =>
    list.items.flatMap((item, index) => layOutItem(list, item, index, frame, element));
  if (list.style !== 'compact' || list.items.length <= FEW) return inOneColumn();
  const width = (frame.width - GUTTER) / 2;
  const cells = list.items.map((item, index) =>
    layOutItem(list, item, index, within(frame, (index % 2) * (width + GUTTER), width), element),
  );
  const pairs = Array.from({ length: Math.ceil(cells.length / 2) }, (_, row) =>
    sideBySide(cells.slice(2 * row, 2 * row + 2)),
  );
  return pairs.some(({ height }) => height > frame.mostHeight * MOST_OF_A_PAGE) ? inOneColumn() : pairs;
};

const sideBySide = (cells: readonly (readonly Piece[])[]): Piece => ({
  height: Math.max(...cells.map(heightOf)),
  before: cells[0]?.[0]?.before ?? 0,
  isBoundToNext: false,
  draw: (doc, y) => {
    for (const pieces of cells) drawStack(doc, pieces, y);
  },
});

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
