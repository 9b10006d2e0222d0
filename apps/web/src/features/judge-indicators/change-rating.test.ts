import { expect, test } from 'vitest';
import type { RatingEvent } from './change-rating.ts';
import { baseOf, changeRating } from './change-rating.ts';

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
