import type { Inline } from '../../tree/block.ts';
import type { TextStyle } from '../text-style.ts';
import type { Atom } from './atoms.ts';
import { atomsOf } from './atoms.ts';
import { cutToWidth } from './cut-to-width.ts';
import { leadingOf } from './faces.ts';
import type { Line } from './line.ts';
import { placeAtoms } from './line.ts';
import type { Writing } from './writing.ts';

/** What must not be broken, unless it is wider than a line, and the space after it. */
interface Word {
  readonly atoms: readonly Atom[];
  readonly width: number;
  readonly space: Atom | null;
}

interface Measured {
  readonly style: TextStyle;
  readonly writing: Writing;
  readonly words: readonly Word[];
  readonly height: number;
}

/** Tables measure a cell for its column's width before they break it. */
const lastMeasured = new WeakMap<readonly Inline[], Measured>();

const measure = (content: readonly Inline[], style: TextStyle, writing: Writing): Measured => {
  const last = lastMeasured.get(content);
  if (last !== undefined && last.style === style && last.writing === writing) return last;
  const atoms = atomsOf(content, style, writing);
  const measured = { style, writing, words: wordsOf(atoms), height: lineHeight(atoms, style, writing) };
  lastMeasured.set(content, measured);
  return measured;
};

const lineHeight = (atoms: readonly Atom[], style: TextStyle, { language }: Writing): number =>
  style.lineHeight * atoms.reduce((most, { run }) => Math.max(most, run.face.leading), leadingOf(language));

const widthOf = (atoms: readonly Atom[]): number => atoms.reduce((sum, { width }) => sum + width, 0);

const wordsOf = (atoms: readonly Atom[]): readonly Word[] => {
  const words: Word[] = [];
  let start = 0;
  for (let index = 1; index <= atoms.length; index += 1) {
    if (index < atoms.length && atoms[index]?.mayBegin !== true) continue;
    const last = atoms[index - 1];
    const space = last?.isSpace === true ? last : null;
    const own = atoms.slice(start, space === null ? index : index - 1);
    if (last !== undefined) words.push({ atoms: own, width: widthOf(own), space });
    start = index;
  }
  return words;
};

const SLACK = 0.01;

/** The content in lines no wider than `width`. A word that is wider than a line is broken where the line ends. */
export const breakLines = (
  content: readonly Inline[],
  style: TextStyle,
  width: number,
  writing: Writing,
): readonly Line[] => {
  const { words, height } = measure(content, style, writing);
  const lines: Atom[][] = [[]];
  let filled = 0;
  for (const word of words.flatMap((whole) => fitting(whole, width))) {
    if (filled > 0 && filled + word.width > width + SLACK) {
      lines.push([]);
      filled = 0;
    }
    lines.at(-1)?.push(...word.atoms, ...(word.space === null ? [] : [word.space]));
    filled += word.width + (word.space?.width ?? 0);
  }
  return lines.map((atoms) => placeAtoms(atoms, writing.direction, height));
};

/** How wide the content is on one line, and how wide its widest word. */
export const contentWidths = (
  content: readonly Inline[],
  style: TextStyle,
  writing: Writing,
): { readonly most: number; readonly least: number } => {
  const { words } = measure(content, style, writing);
  return {
    most: words.reduce((sum, { width, space }) => sum + width + (space?.width ?? 0), 0),
    least: Math.max(0, ...words.map(({ width }) => width)),
  };
};

/** The whole content on one line. */
export const onOneLine = (content: readonly Inline[], style: TextStyle, writing: Writing): Line => {
  const { words, height } = measure(content, style, writing);
  const atoms = words.flatMap((word) => (word.space === null ? word.atoms : [...word.atoms, word.space]));
  return placeAtoms(atoms, writing.direction, height);
};

const fitting = (word: Word, width: number): readonly Word[] => {
  if (word.width <= width) return [word];
  const parts = cutToWidth(word.atoms, width);
  return parts.map((atoms, index) => ({
    atoms,
    width: widthOf(atoms),
    space: index === parts.length - 1 ? word.space : null,
  }));
};
