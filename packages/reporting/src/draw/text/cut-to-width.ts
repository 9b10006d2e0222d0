import type { Atom } from './atoms.ts';
import { textRuns } from './drawable-text.ts';

/** A word in parts no wider than `width`, each of one character as its reader sees it at least. */
export const cutToWidth = (word: readonly Atom[], width: number): readonly (readonly Atom[])[] => {
  const parts: Atom[][] = [];
  let part: Atom[] = [];
  let filled = 0;
  const add = (atoms: readonly Atom[]): void => {
    part.push(...atoms);
    filled += widthOf(atoms);
  };
  const turn = (): void => {
    parts.push(part);
    part = [];
    filled = 0;
  };
  for (const atom of word) {
    if (filled + atom.width <= width) {
      add([atom]);
      continue;
    }
    let rest = charactersOf(atom);
    while (rest.length > 0) {
      const count = countThatFits(rest, atom, width - filled);
      if (count === 0 && part.length > 0) turn();
      else {
        add(reshaped(rest.slice(0, Math.max(1, count)), atom));
        rest = rest.slice(Math.max(1, count));
      }
    }
  }
  return [...parts, part];
};

const widthOf = (atoms: readonly Atom[]): number => atoms.reduce((sum, { width }) => sum + width, 0);

const graphemes = new Intl.Segmenter(undefined, { granularity: 'grapheme' });

const charactersOf = ({ run, actual }: Atom): readonly string[] =>
  Array.from(graphemes.segment(actual ?? run.text), ({ segment }) => segment);

/** The most that fit. Joined letters are mostly narrower than the same apart, whose widths are known at once. */
const countThatFits = (characters: readonly string[], atom: Atom, room: number): number => {
  let sure = 0;
  for (let filled = 0; sure < characters.length; sure += 1) {
    filled += widthOf(reshaped(characters.slice(sure, sure + 1), atom));
    if (filled > room) break;
  }
  const fits = (count: number): boolean => widthOf(reshaped(characters.slice(0, count), atom)) <= room;
  while (sure > 0 && !fits(sure)) sure -= 1;
  let tooMany = Math.min(characters.length, 3 * sure + 1) + 1;
  while (tooMany - sure > 1) {
    const middle = Math.floor((sure + tooMany) / 2);
    if (fits(middle)) sure = middle;
    else tooMany = middle;
  }
  return sure;
};

/** Characters of an atom as atoms of their own; only the first may begin a line where the whole might. */
const reshaped = (characters: readonly string[], atom: Atom): readonly Atom[] => {
  const { look, level, isChinese } = atom;
  const script = { weight: look.weight, isRightToLeft: level % 2 === 1, isChinese };
  return textRuns(characters.join(''), script).map(({ run, actual }) => ({
    ...atom,
    run,
    actual,
    width: run.width * look.size,
  }));
};
