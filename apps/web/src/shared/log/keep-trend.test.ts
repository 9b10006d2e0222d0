import { expect, test } from 'vitest';
import type { CaseLog } from '../api/case-log.ts';
import type { NewEventOf } from '../api/new-event.ts';
import { keepTrend } from './keep-trend.ts';

const again: NewEventOf<'indicator.rated'> = {
  type: 'indicator.rated',
  indicator: '8.8',
  rating: 'present',
  confidence: 'moderate',
  rationale: '',
};
const stored = (at: string, rating: 'emerging' | 'present', seq: number) => ({
  seq,
  id: String(seq),
  recordedAt: at,
  actor: 'a',
  previous: '',
  hash: String(seq),
  event: { ...again, rating, at },
});
const log: CaseLog = {
  id: 'c',
  head: '2',
  header: {
    format: 'forewarn.case/1',
    title: 'Example',
    framework: 'un-2014',
    ruleset: 'un-r2p/1',
    area: { country: 'KE' },
  },
  events: [stored('2024-01-01', 'emerging', 1), stored('2024-01-02', 'present', 2)],
};

test('keeps the trend that stands when the same rating is saved again', () => {
  expect(keepTrend(again, log)).toEqual({ ...again, trend: 'rising' });
});

test('leaves the trend of another rating, and a trend that a person gave, as they are', () => {
  const other = { ...again, rating: 'acute' as const };
  expect(keepTrend(other, log)).toEqual(other);
  expect(keepTrend({ ...again, trend: 'steady' }, log)).toEqual({ ...again, trend: 'steady' });
});
