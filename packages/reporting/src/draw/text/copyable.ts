import { DIRECTION_MARK, isRightToLeftLetter } from './direction-marks.ts';
import type { Fragment } from './fragment.ts';
import type { GlyphRun } from './glyph-run.ts';
import { hardSpace, shape } from './glyph-run.ts';
import type { Writing } from './writing.ts';

/**
 * A line's fragments with what programs that copy text from pages need where the direction changes: a mark at the left of
 * numbers and foreign words that a space or a bracket follows, which they would take to be part of those; and spaces that
 * are told, as they read a space from a gap to the right only.
 */
export const copyable = (
  fragments: readonly Fragment[],
  direction: Writing['direction'],
): readonly Fragment[] => {
  if (!fragments.some(({ isRightToLeft }) => isRightToLeft)) return fragments;
  const last = fragments.findLastIndex(({ text }) => text !== ' ');
  const seen = fragments.slice(0, last + 1);
  const told = seen.map((fragment, index) => {
    if (fragment.isRightToLeft) return withHardSpaces(fragment, index === 0, index === last);
    return direction === 'rtl' && needsMark(seen, index) ? withMark(fragment) : fragment;
  });
  return [...told, ...fragments.slice(last + 1)];
};

const needsMark = (fragments: readonly Fragment[], index: number): boolean => {
  if (fragments[index - 1]?.isRightToLeft === false) return false;
  const next = fragments.slice(index).find(({ isRightToLeft }) => isRightToLeft);
  return next !== undefined && !isRightToLeftLetter(next.text[0]);
};

const withMark = (fragment: Fragment): Fragment => ({
  ...fragment,
  runs: [shape(fragment.face, DIRECTION_MARK, true), ...fragment.runs],
});

const withHardSpaces = (fragment: Fragment, isFirst: boolean, isLast: boolean): Fragment => {
  const { runs } = fragment;
  if (runs[0]?.text !== ' ' && runs.at(-1)?.text !== ' ') return fragment;
  const harden = (run: GlyphRun, index: number): GlyphRun => {
    const isAtEdge = (index === 0 && !isLast) || (index === runs.length - 1 && !isFirst);
    return isAtEdge && run.text === ' ' ? hardSpace(run) : run;
  };
  return { ...fragment, runs: runs.map(harden) };
};
