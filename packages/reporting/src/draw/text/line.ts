import type { Atom, Look } from './atoms.ts';
import { copyable } from './copyable.ts';
import { hasRightToLeftLetter, withoutDirectionMarks } from './direction-marks.ts';
import { visualOrder } from './embedding-levels.ts';
import type { Fragment } from './fragment.ts';
import type { Glyph } from './glyph-run.ts';
import { EM } from './glyph-run.ts';
import type { Writing } from './writing.ts';

/** A line's fragments in the order they are read in. */
export interface Line {
  readonly fragments: readonly Fragment[];
  /** Without the space at its end, which stands beyond its edge so that copied text has it. */
  readonly width: number;
  readonly height: number;
}

/** The atoms of a line in their places. */
export const placeAtoms = (atoms: readonly Atom[], direction: Writing['direction'], height: number): Line => {
  const base = direction === 'rtl' ? 1 : 0;
  const visible = atoms.findLastIndex((atom) => !atom.isSpace) + 1;
  // Rule L1: the space at a line's end stands at the end of the line whatever it follows.
  const levels = atoms.map((atom, index) => (index < visible ? atom.level : base));
  const hanging = atoms.slice(visible).reduce((sum, { width }) => sum + width, 0);
  const total = atoms.reduce((sum, { width }) => sum + width, 0);
  const lefts = leftEdges(atoms, levels, direction === 'rtl' ? -hanging : 0);
  return {
    fragments: copyable(fragmentsOf(atoms, levels, lefts), direction),
    width: total - hanging,
    height,
  };
};

const leftEdges = (atoms: readonly Atom[], levels: readonly number[], start: number): readonly number[] => {
  const lefts: number[] = Array.from({ length: atoms.length }, () => 0);
  const isPlain = levels.every((level) => level === 0);
  const order = isPlain ? atoms.keys() : visualOrder(levels);
  let x = start;
  for (const index of order) {
    lefts[index] = x;
    x += atoms[index]?.width ?? 0;
  }
  return lefts;
};

/** A fragment while it grows. */
interface Growing {
  readonly first: Atom;
  readonly level: number;
  readonly members: Member[];
}

interface Member {
  readonly atom: Atom;
  readonly left: number;
}

const fragmentsOf = (
  atoms: readonly Atom[],
  levels: readonly number[],
  lefts: readonly number[],
): readonly Fragment[] => {
  const groups: Growing[] = [];
  atoms.forEach((atom, index) => {
    const [level, left] = [levels[index] ?? 0, lefts[index] ?? 0];
    const last = groups.at(-1);
    if (last !== undefined && isAlike(last, atom, level)) last.members.push({ atom, left });
    else groups.push({ first: atom, level, members: [{ atom, left }] });
  });
  return groups.flatMap(apart).map(toFragment);
};

const isAlike = ({ first, level }: Growing, atom: Atom, atomLevel: number): boolean =>
  level === atomLevel &&
  first.run.face === atom.run.face &&
  first.actual === null &&
  atom.actual === null &&
  isSameLook(first.look, atom.look);

const isSameLook = (one: Look, other: Look): boolean =>
  one === other ||
  (one.size === other.size &&
    one.tone === other.tone &&
    one.weight === other.weight &&
    one.href === other.href &&
    one.lang === other.lang &&
    one.isolate === other.isolate);

/**
 * A program that copies text turns a fragment round only if it holds a letter from right to left. The glyphs of others are
 * drawn one by one as they are read.
 */
const apart = (group: Growing): readonly Growing[] =>
  group.level % 2 === 0 || group.members.some(({ atom }) => hasRightToLeftLetter(atom.run.text))
    ? [group]
    : group.members
        .flatMap(glyphByGlyph)
        .map((member) => ({ ...group, first: member.atom, members: [member] }));

/** An invisible mark at the left of a glyph goes with it. */
const glyphByGlyph = ({ atom, left }: Member): readonly Member[] => {
  const members: Member[] = [];
  const actual = Array.from(atom.actual ?? '');
  let [x, glyphs]: [number, Glyph[]] = [left, []];
  for (const glyph of atom.run.glyphs) {
    glyphs.push(glyph);
    if (glyph.advance === 0) continue;
    const width = glyph.advance / EM;
    const run = { ...atom.run, text: glyph.text, glyphs, width };
    const own = atom.actual === null ? null : (actual.pop() ?? '');
    members.push({ atom: { ...atom, run, actual: own, width: width * atom.look.size }, left: x });
    x += width * atom.look.size;
    glyphs = [];
  }
  return members.toReversed();
};

const toFragment = ({ first, level, members }: Growing): Fragment => {
  const isRightToLeft = level % 2 === 1;
  const runs = members.map(({ atom }) => atom.run);
  return {
    face: first.run.face,
    look: first.look,
    runs: isRightToLeft ? runs.toReversed() : runs,
    text: withoutDirectionMarks(runs.map(({ text }) => text).join('')),
    actual: first.actual,
    isRightToLeft,
    x: Math.min(...members.map(({ left }) => left)),
    width: members.reduce((sum, { atom }) => sum + atom.width, 0),
  };
};
