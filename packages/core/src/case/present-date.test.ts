import { describe, expect, it } from 'vitest';
import { presentDate } from './present-date.ts';

describe('presentDate', () => {
  it('is today where nothing lies later', () => {
    expect(presentDate([], '2026-11-24T15:00:00.000Z')).toBe('2026-11-24');
    expect(presentDate([{ at: '2013-04-30' }], '2026-11-24')).toBe('2026-11-24');
    expect(presentDate([{ at: '2026-11-24T23:59:00Z' }], '2026-11-24')).toBe('2026-11-24');
  });

  it('is the date of the latest event where that lies later, in UTC', () => {
    const events = [{ at: '2027-01-02T01:00:00+03:00' }, { at: '2027-01-01' }, { at: '2013-04-30' }];
    expect(presentDate(events, '2026-11-24')).toBe('2027-01-01');
  });
});
