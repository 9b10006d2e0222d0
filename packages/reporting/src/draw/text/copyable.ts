import { DIRECTION_MARK, FOREIGN_MARK, isForeign, isRightToLeftLetter } from './direction-marks.ts';
import type { Fragment } from './fragment.ts';
import type { GlyphRun } from './glyph-run.ts';
import { hardSpace, invisibleRun } from './glyph-run.ts';
import type { Writing } from './writing.ts';

/**
 * A line's fragments with what programs that copy text from pages need where the direction changes: a mark at the left of
 * numbers and foreign words that a space or a bracket follows, which they would take to be part of those; one at the right
 * of those that end in a bracket of their own; and spaces that are told, as they read a space from a gap to the right only.
 */
export const copyable = (
  fragments: readonly Fragment[],
  direction: Writing['direction'],
): readonly Fragment[] => {
  if (direction === 'ltr' && !fragments.some(({ isRightToLeft }) => isRightToLeft)) return fragments;
  const last = fragments.findLastIndex(({ text }) => text !== ' ');
  const seen = fragments.slice(0, last + 1);
  const told = seen.map((fragment, index) => {
    if (fragment.isRightToLeft) return withHardSpaces(fragment, index === 0, index === last);
    return direction === 'rtl' ? withMarks(fragment, seen[index - 1], seen.slice(index + 1)) : fragment;
  });
  return [...told, ...fragments.slice(last + 1)];
};

const withMarks = (
  fragment: Fragment,
  before: Fragment | undefined,
  after: readonly Fragment[],
): Fragment => {
  const next = after.find(({ isRightToLeft }) => isRightToLeft);
  const isFirst = before?.isRightToLeft !== false;
  const isLast = after[0]?.isRightToLeft !== false;
  const needsLeft = isFirst && next !== undefined && !isRightToLeftLetter(next.text[0]);
  const needsRight = isLast && !isForeign(fragment.text.at(-1));
  if (!needsLeft && !needsRight) return fragment;
  const { face, runs } = fragment;
  return {
    ...fragment,
    runs: [
      ...(needsLeft ? [invisibleRun(face, DIRECTION_MARK)] : []),
      ...runs,
      ...(needsRight ? [invisibleRun(face, FOREIGN_MARK)] : []),
    ],
  };
};

const withHardSpaces = (fragment: Fragment, isFirst: boolean, isLast: boolean): Fragment => {
  const { runs } = fragment;
  if (runs[0]?.text !== ' ' && runs.at(-1)?.text !== ' ') return fragment;
  const harden = (run: GlyphRun, index: number): GlyphRun => {
    const isAtEdge = (index === 0 && !isLast) || (index === runs.length - 1 && !isFirst);
    return isAtEdge && run.text === ' ' ? hardSpace(run) : run;
  };
  return { ...fragment, runs: runs.map(harden) };
};
