import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { CaseFile } from '../case/case-file.ts';
import { aCase, day, on } from '../testing/a-case.ts';
import { anyCase } from '../testing/arbitrary-case.ts';
import { picture, rated } from '../testing/picture-events.ts';
import { BASIS } from '../testing/scenario.ts';
import { calm, imminent, serious } from '../testing/situations.ts';
import type { Comparison } from './compare.ts';
import { compare } from './compare.ts';

const CASE = aCase([...BASIS, ...day(1, serious()), ...day(10, imminent())]);

const side = (label: string, caseFile: CaseFile, at?: string) =>
  at === undefined ? { label, caseFile } : { label, caseFile, at };

const compared = (left: CaseFile, right: CaseFile, leftAt?: string, rightAt?: string): Comparison => {
  const result = compare(side('left', left, leftAt), side('right', right, rightAt));
  if (!result.ok) throw new Error(JSON.stringify(result.refusal));
  return result.value;
};

const of = (confidence: 'low' | 'high', at: string) => aCase(on(at, rated('1.1', 'present', { confidence })));

describe('compare', () => {
  it('sets two dates of one case side by side', () => {
    const { posture, factors, left, right } = compared(CASE, CASE, '2008-01-05', '2008-01-15');
    expect(posture[0]).toEqual({
      region: 'warning',
      left: 'heightened',
      right: 'alert.adviceDue',
      same: false,
    });
    expect([left.at, right.at]).toEqual(['2008-01-05', '2008-01-15']);
    const seven = factors.find(({ factor }) => factor === '7');
    expect([seven?.left.effective, seven?.right.effective, seven?.same]).toEqual(['high', 'none', false]);
  });

  it('lists what either analyst rated, and what one left out', () => {
    const one = aCase(on('2008-01-01', picture('1.1 present, 2.3 acute')));
    const other = aCase(on('2008-01-02', picture('1.1 present, 7.3 emerging')));
    expect(
      compared(one, other).ratings.map(({ indicator, left, right, same }) => [
        indicator,
        left?.rating ?? null,
        right?.rating ?? null,
        same,
      ]),
    ).toEqual([
      ['1.1', 'present', 'present', true],
      ['2.3', 'acute', null, false],
      ['7.3', null, 'emerging', false],
    ]);
  });

  it('tells a rating of another confidence apart, and one of another date not', () => {
    expect(compared(of('low', '2008-01-01'), of('high', '2008-01-01')).ratings[0]?.same).toBe(false);
    expect(compared(of('low', '2008-01-01'), of('low', '2008-02-01')).ratings[0]?.same).toBe(true);
  });

  it('shows no difference between a case and itself', () => {
    fc.assert(
      fc.property(anyCase(), (caseFile) => {
        const { posture, factors, ratings, rules } = compared(caseFile, caseFile);
        for (const { same } of [...posture, ...factors, ...ratings, ...rules]) expect(same).toBe(true);
      }),
      { numRuns: 50 },
    );
  });

  it('is the same the other way round', () => {
    const there = compared(CASE, aCase(on('2008-01-01', calm())));
    const back = compared(aCase(on('2008-01-01', calm())), CASE);
    expect(back.posture).toEqual(
      there.posture.map(({ left, right, ...rest }) => ({ ...rest, left: right, right: left })),
    );
  });

  it('refuses two frameworks', () => {
    const other = { ...aCase([]), framework: 'osapg-2009', ruleset: 'osapg-2009/1' };
    expect(compare({ label: 'a', caseFile: CASE }, { label: 'b', caseFile: other })).toEqual({
      ok: false,
      refusal: { code: 'different-frameworks', left: 'un-2014', right: 'osapg-2009' },
    });
  });
});
