import { expect, test } from 'vitest';
import type { RatingEvent } from './change-rating.ts';
import { baseOf, changeRating, startOf, takeOver } from './change-rating.ts';

const base: RatingEvent = {
  type: 'indicator.rated',
  indicator: '8.8',
  rating: 'emerging',
  trend: 'rising',
  confidence: 'high',
  rationale: 'Campaigning has begun.',
  evidence: ['e1'],
  actors: ['state'],
};

test('gives a first rating moderate confidence and an empty reason', () => {
  expect(changeRating(undefined, '8.8', { rating: 'acute' })).toEqual({
    type: 'indicator.rated',
    indicator: '8.8',
    rating: 'acute',
    confidence: 'moderate',
    rationale: '',
  });
});

test('makes no event of a reason alone while no rating was chosen', () => {
  expect(changeRating(undefined, '8.8', { rationale: 'Seen.' })).toBeUndefined();
});

test('carries over all that a change does not name', () => {
  expect(changeRating(base, '8.8', { rationale: 'Two were hurt.' })).toEqual({
    ...base,
    rationale: 'Two were hurt.',
  });
});

test('leaves the trend of a changed rating to be worked out, unless it is given', () => {
  expect(changeRating(base, '8.8', { rating: 'acute' })).not.toHaveProperty('trend');
  expect(changeRating(base, '8.8', { rating: 'acute', trend: 'steady' })).toMatchObject({ trend: 'steady' });
});

test('takes a stored rating as a base without its date and its trend', () => {
  const { trend: _trend, ...rest } = base;
  expect(baseOf({ ...base, at: '2024-01-01' })).toEqual(rest);
  expect(baseOf(undefined)).toBeUndefined();
});

test('starts another rating anew, unless the one that is shown was made in this session', () => {
  expect(startOf(base, false, { rating: 'acute' })).toBeUndefined();
  expect(startOf(base, true, { rating: 'acute' })).toBe(base);
  expect(startOf(base, false, { rationale: 'Two were hurt.' })).toBe(base);
  expect(startOf(base, false, { rating: 'emerging' })).toBe(base);
});

test('takes over the earlier reason and evidence beside what was given, once', () => {
  const fresh: RatingEvent = {
    ...base,
    rating: 'acute',
    rationale: 'Two were hurt.',
    evidence: ['e1', 'e2'],
  };
  const taken = takeOver(fresh, base);
  expect(taken).toEqual({ rationale: 'Two were hurt.\n\nCampaigning has begun.', evidence: ['e1', 'e2'] });
});
