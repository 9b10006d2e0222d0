import type { Document } from './pdf-document.ts';
import { drawArtifact } from './pen.ts';
import type { Piece } from './piece.ts';

/** Draws the pieces from page to page; those bound together go to the next page together. */
export const fillPages = (
  doc: Document,
  pieces: readonly Piece[],
  { top, bottom }: { readonly top: number; readonly bottom: number },
): void => {
  let y = top;
  const turn = (next: Piece): void => {
    doc.addPage();
    y = top;
    const { repeat } = next;
    if (repeat === undefined) return;
    drawArtifact(doc, () => repeat.draw(doc, y), 'Pagination');
    y += repeat.height;
  };
  for (const group of groupsOf(pieces)) {
    const isAtTop = y === top;
    const height = group.reduce(
      (sum, piece, index) => sum + piece.height + (index === 0 && isAtTop ? 0 : piece.before),
      0,
    );
    const [first] = group;
    if (!isAtTop && y + height > bottom && first !== undefined) turn(first);
    for (const piece of group) {
      const before = y === top ? 0 : piece.before;
      if (y > top && y + before + piece.height > bottom) turn(piece);
      y += y === top ? 0 : piece.before;
      piece.draw(doc, y);
      y += piece.height;
    }
  }
};

const groupsOf = (pieces: readonly Piece[]): readonly (readonly Piece[])[] => {
  const groups: Piece[][] = [];
  let isOpen = false;
  for (const piece of pieces) {
    if (isOpen) groups.at(-1)?.push(piece);
    else groups.push([piece]);
    isOpen = piece.isBoundToNext;
  }
  return groups;
};
