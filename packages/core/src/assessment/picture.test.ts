import { describe, expect, it } from 'vitest';
import type { Events } from '../testing/a-case.ts';
import { aCase, day, on } from '../testing/a-case.ts';
import { judged, picture, rated } from '../testing/picture-events.ts';
import { note } from '../testing/recorded-events.ts';
import { after } from '../testing/scenario.ts';
import { replay } from '../escalation/replay.ts';
import type { FactorPicture } from './picture.ts';

/** The picture of one factor after these events. */
const factor = (id: string, ...events: Events): FactorPicture => {
  const found = after(...events).picture.factors[id];
  if (found === undefined) throw new Error(`no factor ${id}`);
  return found;
};
const levels = ({ suggested, judged: level, effective, review }: FactorPicture) => ({
  suggested,
  judged: level,
  effective,
  review,
});

describe('a factor without a judgement', () => {
  it('is unknown while nothing is rated on the scale', () => {
    const untouched = {
      suggested: 'unknown',
      judged: null,
      effective: 'unknown',
      trend: 'steady',
      coverage: { assessed: 0, applicable: 14 },
      stale: false,
      review: false,
    };
    expect(factor('7', day(1, note()))).toEqual(untouched);
    expect(factor('7', day(1, picture('7.1 not-assessable')))).toEqual(untouched);
  });

  it('has the suggested level', () => {
    expect(levels(factor('7', day(1, picture('7.1 acute, 7.2 present'))))).toEqual({
      suggested: 'high',
      judged: null,
      effective: 'high',
      review: false,
    });
  });

  it('counts the latest rating of an indicator only', () => {
    expect(
      factor('7', day(1, picture('7.1 acute, 7.2 present')), day(2, picture('7.1 absent'))).suggested,
    ).toBe('moderate');
    expect(
      factor('7', day(2, picture('7.1 absent')), day(1, picture('7.1 acute, 7.2 present'))).suggested,
    ).toBe('moderate');
  });

  it('loses an indicator that comes off the scale', () => {
    expect(factor('7', day(1, picture('7.1 acute')), day(2, picture('7.1 not-assessable'))).suggested).toBe(
      'unknown',
    );
  });

  it('has the smaller count of its applicable indicators', () => {
    // f9 has six: K = 3; without two of them K = 2.
    expect(factor('9', day(1, picture('9.1 present, 9.2 present'))).suggested).toBe('moderate');
    expect(
      factor('9', day(1, picture('9.1 present, 9.2 present, 9.5 not-applicable, 9.6 not-applicable')))
        .suggested,
    ).toBe('high');
  });
});

describe('a judged factor', () => {
  const high = picture('7.1 acute, 7.2 present');

  it('has the judged level while the suggestion is as it was', () => {
    expect(levels(factor('7', day(1, high), day(2, judged('7', 'low'))))).toEqual({
      suggested: 'high',
      judged: 'low',
      effective: 'low',
      review: false,
    });
  });

  it('yields to a suggestion that rises above what it was, and is marked for review', () => {
    expect(
      levels(
        factor('7', day(1, high), day(2, judged('7', 'low')), day(3, picture('7.3 acute, 7.4 present'))),
      ),
    ).toEqual({ suggested: 'severe', judged: 'low', effective: 'severe', review: true });
  });

  it('stays where it was judged when it lies above the risen suggestion', () => {
    expect(
      levels(factor('7', day(1, picture('7.1 present')), day(2, judged('7', 'severe')), day(3, high))),
    ).toEqual({
      suggested: 'high',
      judged: 'severe',
      effective: 'severe',
      review: true,
    });
  });

  it('has the judged level again when the suggestion falls back', () => {
    const events = [day(1, high), day(2, judged('7', 'low')), day(3, picture('7.3 acute, 7.4 present'))];
    expect(levels(factor('7', ...events, day(4, picture('7.3 absent, 7.4 absent'))))).toEqual({
      suggested: 'high',
      judged: 'low',
      effective: 'low',
      review: false,
    });
  });

  it('keeps the judged level when the suggestion falls below what it was, marked for review', () => {
    expect(
      levels(factor('7', day(1, high), day(2, judged('7', 'severe')), day(3, picture('7.1 absent')))),
    ).toEqual({
      suggested: 'moderate',
      judged: 'severe',
      effective: 'severe',
      review: true,
    });
  });

  it('keeps a judged level that lies below the fallen suggestion too', () => {
    expect(
      levels(factor('7', day(1, high), day(2, judged('7', 'low')), day(3, picture('7.1 absent')))),
    ).toEqual({ suggested: 'moderate', judged: 'low', effective: 'low', review: true });
  });

  it('was judged against what stood before it, in its own sitting too', () => {
    expect(levels(factor('7', day(1, high, judged('7', 'low'))))).toMatchObject({
      effective: 'low',
      review: false,
    });
    expect(levels(factor('7', day(1, judged('7', 'low'), high)))).toMatchObject({
      effective: 'high',
      review: true,
    });
    expect(
      levels(factor('7', day(1, picture('7.1 present'), judged('7', 'low'), picture('7.2 acute')))),
    ).toEqual({
      suggested: 'high',
      judged: 'low',
      effective: 'high',
      review: true,
    });
  });

  it('yields to the first rating when it was judged while nothing was known', () => {
    expect(levels(factor('7', day(1, judged('7', 'low'))))).toEqual({
      suggested: 'unknown',
      judged: 'low',
      effective: 'low',
      review: false,
    });
    expect(levels(factor('7', day(1, judged('7', 'low')), day(2, picture('7.1 present'))))).toMatchObject({
      effective: 'moderate',
      review: true,
    });
    expect(levels(factor('7', day(1, judged('7', 'low')), day(2, picture('7.1 absent'))))).toMatchObject({
      suggested: 'none',
      effective: 'low',
      review: true,
    });
  });

  it('has the later of two judgements, made anew', () => {
    const events = [day(1, picture('7.1 present')), day(2, judged('7', 'none')), day(3, high)];
    expect(levels(factor('7', ...events))).toMatchObject({ effective: 'high', review: true });
    expect(levels(factor('7', ...events, day(4, judged('7', 'low'))))).toEqual({
      suggested: 'high',
      judged: 'low',
      effective: 'low',
      review: false,
    });
  });

  it('has the suggested level again once the judgement is withdrawn', () => {
    expect(
      levels(
        factor('7', day(1, high), day(2, judged('7', 'low')), day(3, judged('7', null)), day(4, note())),
      ),
    ).toEqual({ suggested: 'high', judged: null, effective: 'high', review: false });
  });

  it('may be judged none', () => {
    expect(levels(factor('7', day(1, high, judged('7', 'none'))))).toMatchObject({
      judged: 'none',
      effective: 'none',
    });
  });

  it('does not touch another factor', () => {
    expect(levels(factor('4', day(1, picture('4.1 present'), judged('7', 'severe'))))).toMatchObject({
      judged: null,
      effective: 'moderate',
    });
  });
});

const staleOn = (factorId: string, date: string, at = '2008-01-01') =>
  factor(factorId, on(at, picture(`${factorId}.1 present`)), on(date, note())).stale;

describe('a rating', () => {
  it.each([
    ['1', '2008-12-31', '2009-01-01'],
    ['6', '2008-12-31', '2009-01-01'],
    ['9', '2008-12-31', '2009-01-01'],
    ['7', '2008-03-31', '2008-04-01'],
    ['10', '2008-03-31', '2008-04-01'],
    ['14', '2008-03-31', '2008-04-01'],
    ['8', '2008-01-31', '2008-02-01'],
  ])('of factor %s is fresh on %s and stale the day after', (factorId, last, first) => {
    // From 1 January 2008: 365 days to 31 December, 90 to 31 March, 30 to 31 January.
    expect(staleOn(factorId, last)).toBe(false);
    expect(staleOn(factorId, first)).toBe(true);
  });

  it('grows old by calendar days in UTC, not by hours', () => {
    expect(staleOn('8', '2008-01-31T23:59:59Z', '2008-01-01T00:00:00Z')).toBe(false);
    expect(staleOn('8', '2008-02-01T00:00:00Z', '2008-01-01T23:59:59Z')).toBe(true);
    expect(staleOn('8', '2008-02-01T02:00:00+03:00', '2008-01-01T01:00:00Z')).toBe(false);
    expect(staleOn('8', '2008-01-31T21:00:00-04:00', '2008-01-01T01:00:00Z')).toBe(true);
  });

  it('is as stale at a date asked for as on that day', () => {
    const caseFile = aCase(day(1, picture('8.1 present')));
    expect(replay(caseFile, '2008-01-31').picture.factors['8']?.stale).toBe(false);
    expect(replay(caseFile, '2008-02-01').picture.factors['8']?.stale).toBe(true);
  });

  it('that is stale keeps its level', () => {
    expect(factor('8', day(1, picture('8.1 acute, 8.2 present')), on('2009-01-01', note()))).toMatchObject({
      suggested: 'high',
      effective: 'high',
      coverage: { assessed: 2, applicable: 12 },
      stale: true,
    });
  });

  it('that is fresh keeps its factor from being stale', () => {
    expect(factor('8', day(1, picture('8.1 acute')), day(40, picture('8.2 absent'))).stale).toBe(false);
    expect(factor('8', day(1, picture('8.1 acute')), day(40, picture('8.2 not-assessable'))).stale).toBe(
      true,
    );
  });
});

describe('the trend of a factor', () => {
  it.each([
    ['', 'steady'],
    ['7.1 present rising', 'rising'],
    ['7.1 absent falling', 'falling'],
    ['7.1 present rising, 7.2 present falling', 'steady'],
    ['7.1 present rising, 7.2 present falling, 7.3 absent rising', 'rising'],
    ['7.1 present falling, 7.2 present falling, 7.3 acute rising', 'falling'],
    ['7.1 present rising, 7.2 acute, 7.3 acute, 7.4 acute', 'rising'],
    ['7.1 not-assessable rising', 'steady'],
    ['7.1 not-applicable falling', 'steady'],
    ['7.1 not-assessable rising, 7.2 present falling', 'falling'],
  ])('after “%s” is %s', (ratings, trend) => {
    expect(factor('7', day(1, note(), picture(ratings))).trend).toBe(trend);
  });

  it('leaves out ratings that are stale', () => {
    const events = [
      day(1, picture('8.1 present rising, 8.2 present rising')),
      day(31, picture('8.3 present falling')),
    ];
    expect(factor('8', ...events).trend).toBe('rising');
    expect(factor('8', ...events, day(32, note())).trend).toBe('falling');
    expect(factor('8', ...events, on('2009-01-01', note())).trend).toBe('steady');
  });

  it('takes a rating without a trend against the one that it replaces', () => {
    const first = day(1, rated('7.1', 'present'));
    expect(factor('7', first).trend).toBe('steady');
    expect(factor('7', first, day(2, rated('7.1', 'acute'))).trend).toBe('rising');
    expect(factor('7', first, day(2, rated('7.1', 'emerging'))).trend).toBe('falling');
    expect(factor('7', first, day(2, rated('7.1', 'acute')), day(3, rated('7.1', 'acute'))).trend).toBe(
      'steady',
    );
    expect(
      factor('7', first, day(2, rated('7.1', 'not-assessable')), day(3, rated('7.1', 'acute'))).trend,
    ).toBe('steady');
    expect(factor('7', first, day(1, rated('7.1', 'acute'))).trend, 'in one sitting').toBe('rising');
  });
});

describe('coverage', () => {
  it('counts what is rated on the scale of what applies', () => {
    const trace = after(
      day(
        1,
        picture(
          '7.1 absent, 7.2 acute, 7.3 not-assessable, 7.4 not-applicable, 9.1 emerging, 9.2 not-applicable',
        ),
      ),
    );
    expect(trace.picture.factors['7']?.coverage).toEqual({ assessed: 2, applicable: 13 });
    expect(trace.picture.factors['9']?.coverage).toEqual({ assessed: 1, applicable: 5 });
    expect(trace.picture.coverage).toEqual({ assessed: 3, applicable: 141 });
  });

  it('counts an indicator once, however often it was rated', () => {
    const trace = after(
      day(1, picture('7.1 absent')),
      day(2, picture('7.1 acute')),
      day(3, picture('7.1 absent')),
    );
    expect(trace.picture.coverage).toEqual({ assessed: 1, applicable: 143 });
  });
});
