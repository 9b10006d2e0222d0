import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Rating } from '../case/events/assessment.ts';
import { SCALE } from '../case/events/assessment.ts';
import {
  FACTOR_LEVELS,
  higherLevel,
  isLevelAtLeast,
  isOnScale,
  isRatedAtLeast,
  suggestLevel,
} from './factor-level.ts';

const SHORT: Readonly<Record<string, Rating>> = {
  A: 'acute',
  P: 'present',
  E: 'emerging',
  '0': 'absent',
  '?': 'not-assessable',
  '-': 'not-applicable',
};
/** `AP0-`: one acute, one present, one absent, one not applicable. */
const ratings = (text: string): Rating[] => Array.from(text, (letter) => SHORT[letter] ?? 'absent');

describe('suggestLevel', () => {
  it.each([
    // N = 14, K = 4
    ['', 14, 'unknown'],
    ['???', 14, 'unknown'],
    ['0', 14, 'none'],
    ['000?', 14, 'none'],
    ['E', 14, 'low'],
    ['EEEEEEEE', 14, 'low'],
    ['P', 14, 'moderate'],
    ['PPP', 14, 'moderate'],
    ['PPPEEEE', 14, 'moderate'],
    ['A', 14, 'moderate'],
    ['AEEE', 14, 'moderate'],
    ['PPPP', 14, 'high'],
    ['AP', 14, 'high'],
    ['AA', 14, 'high'],
    ['AAP', 14, 'high'],
    ['AAA', 14, 'high'],
    ['APPP', 14, 'high'],
    ['AAPP', 14, 'severe'],
    ['AAAA', 14, 'severe'],
    ['AAPPPP0?', 14, 'severe'],
    // N = 8, K = 4; N = 7, K = ⌈3.5⌉ = 4; N = 6, K = 3; N = 5, K = 3
    ['PPP', 8, 'moderate'],
    ['PPPP', 8, 'high'],
    ['PPP', 7, 'moderate'],
    ['AAP', 7, 'high'],
    ['PPP', 6, 'high'],
    ['PP', 6, 'moderate'],
    ['AAP', 6, 'severe'],
    ['PP', 5, 'moderate'],
    ['PPP', 5, 'high'],
    ['AAP', 5, 'severe'],
    // N = 4, K = 2; N = 3, K = 2; N = 2, K = 2; N = 1, K = 2
    ['PP', 4, 'high'],
    ['P', 4, 'moderate'],
    ['AA', 4, 'severe'],
    ['PP', 3, 'high'],
    ['AA', 3, 'severe'],
    ['PP', 2, 'high'],
    ['P', 1, 'moderate'],
    ['A', 1, 'moderate'],
    // N = 18, K = 4, not 9
    ['PPPP', 18, 'high'],
    // not applicable lowers N and with it K: 8 - 2 = 6, K = 3; 8 - 1 = 7, K = 4
    ['PPP--', 8, 'high'],
    ['PPP-', 8, 'moderate'],
    ['PPP??', 8, 'moderate'],
    ['AAP--', 8, 'severe'],
    ['PP----', 8, 'high'],
    ['P-------', 8, 'moderate'],
    ['--------', 8, 'unknown'],
    ['0-------', 8, 'none'],
  ])('of %s out of %i indicators is %s', (text, count, level) => {
    expect(suggestLevel(ratings(text), count)).toBe(level);
    expect(suggestLevel(ratings(text).toReversed(), count)).toBe(level);
  });

  it('never falls when one rating is raised', () => {
    const anyRating = fc.constantFrom(...SCALE, 'not-assessable' as const, 'not-applicable' as const);
    fc.assert(
      fc.property(
        fc.array(anyRating, { minLength: 1, maxLength: 18 }),
        fc.nat(),
        fc.nat(6),
        (all, pick, spare) => {
          const index = pick % all.length;
          const count = all.length + spare;
          fc.pre(isOnScale(all[index] ?? 'not-assessable'));
          const before = suggestLevel(all, count);
          for (const raised of SCALE.slice(SCALE.indexOf(all[index] as never) + 1)) {
            const level = suggestLevel(all.with(index, raised), count);
            expect(FACTOR_LEVELS.indexOf(level)).toBeGreaterThanOrEqual(FACTOR_LEVELS.indexOf(before));
          }
        },
      ),
    );
  });
});

describe('levels and ratings', () => {
  it('stand in the order of the specification, unknown below all', () => {
    expect(FACTOR_LEVELS).toEqual(['unknown', 'none', 'low', 'moderate', 'high', 'severe']);
    expect(SCALE).toEqual(['absent', 'emerging', 'present', 'acute']);
  });

  it('compare by that order', () => {
    expect(isLevelAtLeast('moderate', 'moderate')).toBe(true);
    expect(isLevelAtLeast('low', 'moderate')).toBe(false);
    expect(isLevelAtLeast('unknown', 'none')).toBe(false);
    expect(higherLevel('unknown', 'none')).toBe('none');
    expect(higherLevel('severe', 'high')).toBe('severe');
    expect(higherLevel('low', 'high')).toBe('high');
  });

  it('are at least nothing when they are off the scale or not there', () => {
    for (const rating of ['not-assessable', 'not-applicable', undefined] as const) {
      for (const atLeast of SCALE) expect(isRatedAtLeast(rating, atLeast)).toBe(false);
    }
    expect(isRatedAtLeast('absent', 'absent')).toBe(true);
    expect(isRatedAtLeast('present', 'acute')).toBe(false);
    expect(isRatedAtLeast('acute', 'emerging')).toBe(true);
  });

  it('are on the scale or beside it', () => {
    for (const rating of SCALE) expect(isOnScale(rating)).toBe(true);
    expect(isOnScale('not-assessable')).toBe(false);
    expect(isOnScale('not-applicable')).toBe(false);
  });
});
