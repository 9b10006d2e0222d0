import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Moment } from '../case/instant.ts';
import { compareMoments, lastInstantOf } from '../case/instant.ts';
import { replay } from '../escalation/replay.ts';
import { aCase, on } from '../testing/a-case.ts';
import { anyCase } from '../testing/arbitrary-case.ts';
import { picture } from '../testing/picture-events.ts';
import { picturesOver } from './pictures-over.ts';

/** Before, at, between and after the moments of a generated case; dates and date-times, two of them on one day. */
const MOMENTS = [
  '2006-01-01',
  '2007-12-01',
  '2008-01-01T00:00:00Z',
  '2008-01-01T00:00:00.000001Z',
  '2008-01-01',
  '2008-02-14T12:00:00Z',
  '2008-02-14T12:00:00-05:00',
  '2008-02-29',
  '2008-05-01',
  '2009-06-01',
  '2030-01-01',
] as const;

const anyMoments = (): fc.Arbitrary<Moment[]> =>
  fc
    .array(fc.constantFrom(...MOMENTS), { maxLength: 8 })
    .map((some) =>
      some.toSorted((one, other) => lastInstantOf(one) - lastInstantOf(other) || compareMoments(one, other)),
    );

describe('the pictures of a case over time', () => {
  it('are those that a replay up to each moment ends in', () => {
    fc.assert(
      fc.property(anyCase(), anyMoments(), (caseFile, moments) => {
        const expected = moments.map((moment) => {
          const { coverage, factors } = replay(caseFile, moment).picture;
          return { coverage, factors };
        });
        expect(picturesOver(caseFile, moments)).toEqual(expected);
      }),
      { numRuns: 200 },
    );
  });

  it('follow the ratings, and mark what has grown old', () => {
    const caseFile = aCase([
      ...on('2008-01-10', picture('8.1 present')),
      ...on('2008-03-01', picture('8.1 absent')),
    ]);
    const pictures = picturesOver(caseFile, ['2008-01-09', '2008-01-10', '2008-02-29', '2008-03-01']);
    expect(pictures.map(({ factors }) => [factors['8']?.effective, factors['8']?.stale])).toEqual([
      ['unknown', false],
      ['moderate', false],
      ['moderate', true],
      ['none', false],
    ]);
  });

  it('are none for no moments', () => {
    expect(picturesOver(aCase(on('2008-01-01', picture('8.1 present'))), [])).toEqual([]);
  });

  it('refuse to go back behind what was counted in', () => {
    const caseFile = aCase(on('2008-01-10', picture('8.1 present')));
    expect(() => picturesOver(caseFile, ['2008-02-01', '2008-01-01'])).toThrow('2008-01-01');
  });
});
