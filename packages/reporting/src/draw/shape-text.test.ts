import { describe, expect, it } from 'vitest';
import { outlineOf } from './shape-text.ts';

const startsOf = (d: string): readonly number[] => [...d.matchAll(/M(-?[\d.]+) /g)].map(([, x]) => Number(x));

describe('the outline of a text', () => {
  it('is as wide as its letters, and stands on its baseline', () => {
    const one = outlineOf('H', 'regular');
    expect(outlineOf('HH', 'regular').width).toBeCloseTo(2 * one.width);
    expect(one.d).toMatch(/^M.*Z$/s);
    const heights = [...one.d.matchAll(/[ML]-?[\d.]+ (-?[\d.]+)/g)].map(([, y]) => Number(y));
    expect([Math.max(...heights), Math.min(...heights)]).toEqual([0, -714]);
  });

  it('goes in the order of the eye: the first Arabic letter is the last drawn from the left', () => {
    const [alif, word] = [outlineOf('ا', 'bold', 'rtl'), outlineOf('ا ب', 'bold', 'rtl')];
    const offset = word.width - alif.width;
    expect(Math.max(...startsOf(word.d))).toBeCloseTo(offset + Math.max(...startsOf(alif.d)), 1);
  });

  it('is empty for an empty text', () => {
    expect(outlineOf('', 'regular')).toEqual({ d: '', width: 0 });
  });
});
