import type { Scene } from '@forewarn/figures';
import type { Document, StructureElement } from './pdf-document.ts';
import type { Box } from './place.ts';

/** What a page takes as a whole: a line, a row, a figure. */
export interface Piece {
  readonly height: number;
  /** Room above it, dropped at the head of a page. */
  readonly before: number;
  /** Never the last on a page: headings, the first of several lines. */
  readonly isBoundToNext: boolean;
  readonly draw: (doc: Document, y: number) => void;
  /** Drawn again, outside the structure, when a page begins with this piece: a table's header. */
  readonly repeat?: { readonly height: number; readonly draw: (doc: Document, y: number) => void };
  /** Of a figure, which may be drawn at the head of the next page: takes its place in the reading order beforehand. */
  readonly reserve?: (y: number) => void;
  /** A part of the text begins with it, before which what belongs to the last one is drawn. */
  readonly beginsPart?: boolean;
}

/** Pieces as one. */
export const stacked = (pieces: readonly Piece[]): Piece => ({
  height: heightOf(pieces),
  before: pieces[0]?.before ?? 0,
  isBoundToNext: false,
  draw: (doc, y) => drawStack(doc, pieces, y),
});

/** Stacks of pieces side by side as one, each drawn to its end before the next. */
export const sideBySide = (stacks: readonly (readonly Piece[])[]): Piece => ({
  height: Math.max(0, ...stacks.map(heightOf)),
  before: Math.max(0, ...stacks.map(([first]) => first?.before ?? 0)),
  isBoundToNext: false,
  draw: (doc, y) => {
    for (const pieces of stacks) drawStack(doc, pieces, y);
  },
});

/** The height of pieces one under the other, without the room above the first. */
export const heightOf = (pieces: readonly Piece[]): number =>
  pieces.reduce((sum, piece, index) => sum + piece.height + (index === 0 ? 0 : piece.before), 0);

export const drawStack = (doc: Document, pieces: readonly Piece[], y: number): void => {
  let top = y;
  for (const [index, piece] of pieces.entries()) {
    if (index > 0) top += piece.before;
    piece.draw(doc, top);
    top += piece.height;
  }
};

/** What blocks are laid out for. */
export interface Frame extends Box {
  /** No piece may be taller. */
  readonly mostHeight: number;
  readonly root: () => StructureElement;
  readonly struct: (type: string, options?: PDFKit.Mixins.StructureElementOptions) => StructureElement;
  readonly scenes: Readonly<Record<string, Scene>>;
  readonly bookmark: (title: string, level: 1 | 2 | 3, y: number) => void;
}

/** Makes a structure element under its parent when its first piece is drawn, so that the structure is in reading order. */
export const lazily = (
  frame: Frame,
  type: string,
  parent: () => StructureElement = frame.root,
  options: PDFKit.Mixins.StructureElementOptions = {},
): (() => StructureElement) => {
  let element: StructureElement | undefined;
  return () => {
    if (element === undefined) {
      element = frame.struct(type, options);
      parent().add(element);
    }
    return element;
  };
};
