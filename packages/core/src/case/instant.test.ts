import { describe, expect, it } from 'vitest';
import { compareMoments, dayOf, daysBetween, instantOf, isUpTo, lastInstantOf, Moment } from './instant.ts';

describe('instantOf', () => {
  it('takes a date as its first instant in UTC', () => {
    expect(instantOf('2007-12-30')).toBe(Date.UTC(2007, 11, 30));
    expect(instantOf('2007-12-30')).toBe(instantOf('2007-12-30T00:00:00Z'));
  });

  it('counts an offset back to UTC', () => {
    expect(instantOf('2007-12-30T18:30:00+03:00')).toBe(Date.UTC(2007, 11, 30, 15, 30));
    expect(instantOf('2007-12-30T22:00:00-04:00')).toBe(Date.UTC(2007, 11, 31, 2));
  });

  it('gives one instant for two spellings of it', () => {
    expect(instantOf('2007-12-30')).toBe(instantOf('2007-12-30T03:00:00.000000+03:00'));
    expect(instantOf('2007-12-30T10:00:00.123456Z')).toBe(instantOf('2007-12-30T13:00:00.123456+03:00'));
    expect(instantOf('2007-12-30T10:00:00.5Z')).toBe(instantOf('2007-12-30T10:00:00.500Z'));
  });
});

describe('compareMoments', () => {
  it('orders moments to the last digit that they give', () => {
    const fractions = ['.123Z', '.123000001Z', '.123001Z', '.1230019Z', '.123002Z', '.123999Z', '.124Z'];
    const moments = fractions.map((fraction) => `2007-12-30T10:00:00${fraction}`);
    expect(moments.toReversed().toSorted(compareMoments)).toEqual(moments);
  });

  it('takes the same instant written otherwise for a tie', () => {
    expect(compareMoments('2007-12-30', '2007-12-30T03:00:00.000000+03:00')).toBe(0);
    expect(compareMoments('2007-12-30T10:00:00.1234560Z', '2007-12-30T13:00:00.123456+03:00')).toBe(0);
    expect(compareMoments('2007-12-30T10:00Z', '2007-12-30T10:00:00Z')).toBe(0);
  });

  it('keeps the order before 1970', () => {
    expect(compareMoments('1969-12-31T23:59:59.999001Z', '1969-12-31T23:59:59.999002Z')).toBeLessThan(0);
    expect(compareMoments('1969-12-31T23:59:59.999002Z', '1970-01-01')).toBeLessThan(0);
  });
});

describe('isUpTo', () => {
  it('counts the whole day of a date, to its last digit', () => {
    expect(isUpTo('2008-01-01T23:59:59.9999999999Z', '2008-01-01')).toBe(true);
    expect(isUpTo('2008-01-02', '2008-01-01')).toBe(false);
    expect(isUpTo('2008-01-02T02:59:59+03:00', '2008-01-01')).toBe(true);
  });

  it('counts a date-time to its instant', () => {
    expect(isUpTo('2008-01-01T09:00:00Z', '2008-01-01T12:00:00+03:00')).toBe(true);
    expect(isUpTo('2008-01-01T09:00:00.0000001Z', '2008-01-01T09:00:00Z')).toBe(false);
  });
});

describe('daysBetween', () => {
  it.each([
    ['2007-12-30', '2008-01-22', 23],
    ['2007-12-30T23:59:59Z', '2007-12-31T00:00:00Z', 1],
    ['2007-12-30T00:00:00Z', '2007-12-30T23:59:59.999Z', 0],
    ['2007-12-31T01:00:00+03:00', '2007-12-31', 1],
    ['2008-02-28', '2008-03-01', 2],
    ['2007-02-28', '2007-03-01', 1],
    ['1969-12-31', '1970-01-02', 2],
  ])('counts UTC calendar days from %s to %s', (from, to, days) => {
    expect(daysBetween(from, to)).toBe(days);
  });

  it('numbers the days from 1970 on', () => {
    expect(dayOf(instantOf('1970-01-01T23:59:59Z'))).toBe(0);
    expect(dayOf(instantOf('1969-12-31T23:59:59Z'))).toBe(-1);
  });
});

describe('lastInstantOf', () => {
  it('is the instant itself for a date-time', () => {
    expect(lastInstantOf('2008-01-01T12:00:00+03:00')).toBe(instantOf('2008-01-01T09:00:00Z'));
  });

  it('covers the whole day for a date, to its last microsecond, and nothing of the next', () => {
    expect(lastInstantOf('2008-01-01')).toBeGreaterThanOrEqual(instantOf('2008-01-01T23:59:59.999999Z'));
    expect(lastInstantOf('2008-01-01')).toBeLessThan(instantOf('2008-01-02'));
  });

  it('covers the parts of the last microsecond too', () => {
    expect(lastInstantOf('2008-01-01')).toBeGreaterThanOrEqual(instantOf('2008-01-01T23:59:59.9999999Z'));
  });

  it('lies on the day that it ends', () => {
    expect(dayOf(lastInstantOf('2008-01-01'))).toBe(dayOf(instantOf('2008-01-01')));
  });
});

describe('Moment', () => {
  it.each([
    '2008-02-29',
    '2007-12-30T18:00:00Z',
    '2007-12-30T18:00:00+03:00',
    '2007-12-30T18:00:00.1-11:30',
    '2007-12-30T18:00:00.123456Z',
    '0001-01-01',
    '9999-12-31',
  ])('takes %s', (text) => {
    expect(Moment.safeParse(text).success).toBe(true);
  });

  it.each([
    ['30 February', '2008-02-30'],
    ['29 February of a common year', '2007-02-29'],
    ['31 April at some hour', '2008-04-31T00:00:00Z'],
    ['month 13', '2008-13-01'],
    ['day 0', '2008-01-00'],
    ['hour 25', '2008-01-01T25:00:00Z'],
    ['minute 60', '2008-01-01T10:60:00Z'],
    ['a date-time without its offset', '2008-01-01T10:00:00'],
    ['a month', '2008-01'],
    ['one-digit parts', '2008-1-1'],
    ['another order', '01/02/2008'],
    ['words', 'yesterday'],
    ['nothing', ''],
    ['a number', 20080101],
    ['null', null],
  ])('refuses %s', (_, value) => {
    expect(Moment.safeParse(value).success).toBe(false);
  });
});
