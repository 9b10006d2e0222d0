import { describe, expect, it } from 'vitest';
import { estimateWidth } from '../estimate-width.ts';
import { asWritten } from '../testing/small-case.ts';
import { timeAxis } from './time-axis.ts';

const axisOf = (from: string, to: string) => timeAxis({ from, to, left: 130, right: 500 }, asWritten);
const labelsOf = (from: string, to: string): readonly string[] =>
  axisOf(from, to).ticks.map(({ label }) => label);

describe('a time axis', () => {
  it('has weeks for two months, months for a year, years for a decade, and always its end', () => {
    expect(labelsOf('2007-12-01', '2008-01-28')).toEqual([
      '2007-12-03',
      '2007-12-10',
      '2007-12-17',
      '2007-12-24',
      '2007-12-31',
      '2008-01-07',
      '2008-01-14',
      '2008-01-28',
    ]);
    expect(labelsOf('2011-02-05', '2012-03-31')).toEqual([
      '2011-03',
      '2011-05',
      '2011-07',
      '2011-09',
      '2011-11',
      '2012-01',
      '2012-03-31',
    ]);
    expect(labelsOf('2012-05-01', '2020-01-31').slice(0, 3)).toEqual(['2013', '2014', '2015']);
  });

  it.each([
    ['2008-01-01', '2008-01-01'],
    ['2008-01-01', '2008-01-03'],
    ['1993-12-30', '1994-01-02'],
    ['1948-12-09', '2030-06-01'],
    ['1700-01-01', '2030-06-01'],
  ])('from %s to %s has labels that stand apart and within', (from, to) => {
    const { ticks, left, right } = axisOf(from, to);
    const boxes = ticks.map(({ x, label }) => {
      const width = estimateWidth(label, 6);
      return x === right ? [x - width, x] : [x - width / 2, x + width / 2];
    });
    for (const [place, [start = 0, end = 0]] of boxes.entries()) {
      expect(start).toBeGreaterThanOrEqual(left - 20);
      expect(end).toBeLessThanOrEqual(boxes[place + 1]?.[0] ?? right);
    }
    expect(ticks.at(-1)?.label).toBe(to);
  });

  it('puts what lies before its beginning at its beginning, and what lasts at its end', () => {
    const axis = axisOf('2008-01-01', '2008-01-10');
    expect(axis.xOf('2007-06-01')).toBe(130);
    expect(axis.xOfEnd(null)).toBe(500);
    expect(axis.xOf('2008-01-06')).toBeCloseTo(315, 0);
  });
});
