import type { NotePlan } from './plan-notes.ts';
import type { Picture } from './draw-picture.ts';

/** A part of the file, each of which keeps the addresses that it links to. */
type Part = 'document' | 'footnotes';

export interface ExternalLink {
  readonly id: string;
  readonly part: Part;
  readonly address: string;
}

/** What composing one document knows and counts. Every number comes from here, so that the same brief gets the same. */
export interface Composition {
  readonly part: Part;
  readonly direction: 'ltr' | 'rtl';
  readonly language: string;
  /** Of the text, in points. */
  readonly width: number;
  readonly pictures: ReadonlyMap<string, Picture>;
  readonly footnotes: NotePlan['footnotes'];
  /** Names of places in the document that links can lead to, by their address. */
  readonly places: ReadonlyMap<string, string>;
  /** Numbers of the notes that have their mark already. */
  readonly marked: Set<number>;
  readonly links: ExternalLink[];
  /** The next number of a kind, from one. */
  readonly next: (kind: 'bookmark' | 'drawing' | 'list') => number;
}

export const createComposition = (
  known: Omit<Composition, 'part' | 'marked' | 'links' | 'next'>,
): Composition => {
  const last = { bookmark: 0, drawing: 0, list: 0 };
  return {
    ...known,
    part: 'document',
    marked: new Set(),
    links: [],
    next: (kind) => {
      last[kind] += 1;
      return last[kind];
    },
  };
};
