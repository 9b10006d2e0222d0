import { readFileSync } from 'node:fs';
import type { Font } from 'fontkit';
import { create } from 'fontkit';

const FONTS = import.meta.resolve('@fontsource/noto-sans/package.json');

/** One font file: a script's part of Noto Sans in one weight. */
export interface Face {
  readonly key: string;
  readonly font: Font;
}

export type Weight = 'regular' | 'bold';

/** Asked in this order for each character; a file is read when the ones before it lack the character. */
const SUBSETS = [
  'latin',
  'latin-ext',
  'greek',
  'cyrillic',
  'vietnamese',
  'cyrillic-ext',
  'greek-ext',
  'devanagari',
] as const;
const FILE_WEIGHT: Readonly<Record<Weight, number>> = { regular: 400, bold: 700 };

/** Parsed once for the process, and shared by all documents. */
const faces = new Map<string, Face>();
const faceOfCharacter: Readonly<Record<Weight, Map<number, Face | null>>> = {
  regular: new Map(),
  bold: new Map(),
};

const loadFace = (subset: string, weight: Weight): Face => {
  const key = `${subset}-${FILE_WEIGHT[weight]}`;
  const known = faces.get(key);
  if (known !== undefined) return known;
  const file = new URL(`files/noto-sans-${key}-normal.woff`, FONTS);
  const font = create(readFileSync(file));
  if (!('layout' in font)) throw new Error(`${file.href} holds a collection of fonts, not one`);
  const face = { key, font };
  faces.set(key, face);
  return face;
};

/** The face that has a character, or null when none has. */
export const faceFor = (codePoint: number, weight: Weight): Face | null => {
  const known = faceOfCharacter[weight].get(codePoint);
  if (known !== undefined) return known;
  const subset = SUBSETS.find((name) => loadFace(name, weight).font.hasGlyphForCodePoint(codePoint));
  const face = subset === undefined ? null : loadFace(subset, weight);
  faceOfCharacter[weight].set(codePoint, face);
  return face;
};

const widths = new Map<string, number>();
const MOST_WIDTHS = 20_000;

/** How wide a text in one face is at size 1. Words come again and again, so each is measured once. */
export const widthIn = (face: Face, text: string): number => {
  const key = `${face.key} ${text}`;
  const known = widths.get(key);
  if (known !== undefined) return known;
  if (widths.size >= MOST_WIDTHS) widths.clear();
  const width = face.font.layout(text).advanceWidth / face.font.unitsPerEm;
  widths.set(key, width);
  return width;
};
