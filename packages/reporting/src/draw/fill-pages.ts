import type { Document } from './pdf-document.ts';
import { drawArtifact } from './pen.ts';
import type { Piece } from './piece.ts';
import { heightOf } from './piece.ts';

interface Edges {
  readonly top: number;
  readonly bottom: number;
}

/**
 * Draws the pieces from page to page; those bound together go to the next page together. A figure that does not fit waits
 * for the next page while the text of its part goes on.
 */
export const fillPages = (doc: Document, pieces: readonly Piece[], edges: Edges): void => {
  const pages = new Pages(doc, edges);
  const groups = [...groupsOf(pieces)];
  for (let group = groups.shift(); group !== undefined; group = groups.shift()) {
    if (group[0]?.beginsPart === true) pages.drawWaiting();
    const [next] = groups;
    const going = pages.fits(group) ? undefined : pages.textGoingOn(group, next);
    if (going === undefined) pages.add(group);
    else {
      groups.shift();
      pages.add(going);
    }
  }
  pages.drawWaiting();
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

/** Below a figure at the head of a page. */
const BELOW_FIGURE = 10;

/** Owns the place on the page to which pieces are drawn, and the figure that waits for the next one. */
class Pages {
  private readonly doc: Document;
  private readonly edges: Edges;
  private y: number;
  private waiting: Piece | undefined;

  constructor(doc: Document, edges: Edges) {
    this.doc = doc;
    this.edges = edges;
    this.y = edges.top;
  }

  /** Whether pieces fit on what is left of the page. */
  fits(group: readonly Piece[]): boolean {
    const before = this.isAtTop() ? 0 : (group[0]?.before ?? 0);
    return this.isAtTop() || this.y + before + heightOf(group) <= this.edges.bottom;
  }

  /**
   * What is drawn now where a group ends in a figure that is to wait: what leads to the figure, with the text after it.
   * None where that text does not fit either, is no text, or belongs to another part.
   */
  textGoingOn(group: readonly Piece[], next: readonly Piece[] | undefined): readonly Piece[] | undefined {
    const figure = group.at(-1);
    const isFree = this.waiting === undefined && figure?.reserve !== undefined;
    if (!isFree || next === undefined || next[0]?.beginsPart === true) return undefined;
    if (next.some(({ reserve }) => reserve !== undefined)) return undefined;
    const going = [...group.slice(0, -1), this.placeFor(figure), ...next];
    return this.fits(going) ? going : undefined;
  }

  add(group: readonly Piece[]): void {
    const [first] = group;
    if (first !== undefined && !this.fits(group)) this.turn(first);
    for (const piece of group) {
      const before = this.isAtTop() ? 0 : piece.before;
      if (!this.isAtTop() && this.y + before + piece.height > this.edges.bottom) this.turn(piece);
      this.y += this.isAtTop() ? 0 : piece.before;
      piece.draw(this.doc, this.y);
      this.y += piece.height;
    }
  }

  /** Ends the page where a figure waits. */
  drawWaiting(): void {
    if (this.waiting !== undefined) this.turn();
  }

  private isAtTop(): boolean {
    return this.y === this.edges.top;
  }

  /** Takes the figure's place in the order of reading, and leaves it waiting. */
  private placeFor(figure: Piece): Piece {
    const { top } = this.edges;
    const draw = (): void => {
      figure.reserve?.(top);
      this.waiting = figure;
    };
    return { height: 0, before: 0, isBoundToNext: true, draw };
  }

  private turn(next?: Piece): void {
    this.doc.addPage();
    this.y = this.edges.top;
    const { waiting } = this;
    this.waiting = undefined;
    if (waiting !== undefined) {
      waiting.draw(this.doc, this.y);
      this.y += waiting.height + BELOW_FIGURE;
    }
    const repeat = next?.repeat;
    if (repeat === undefined) return;
    drawArtifact(this.doc, () => repeat.draw(this.doc, this.y), 'Pagination');
    this.y += repeat.height;
  }
}
