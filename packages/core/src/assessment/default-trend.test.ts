import { expect, it } from 'vitest';
import type { Rating } from '../case/events/assessment.ts';
import { defaultTrend } from './default-trend.ts';

const COLUMNS = ['absent', 'emerging', 'present', 'acute', 'not-assessable', 'not-applicable'] as const;
/** Rows: the new rating; columns: the one it replaces, and last, none. `+` rising, `-` falling, `.` steady. */
const TABLE: Readonly<Record<Rating, string>> = {
  absent: '.---...',
  emerging: '+.--...',
  present: '++.-...',
  acute: '+++....',
  'not-assessable': '.......',
  'not-applicable': '.......',
};

it.each(Object.entries(TABLE))('of %s follows the rating that it replaces', (rating, row) => {
  const trends = [...COLUMNS, undefined].map((replaced) => defaultTrend(rating as Rating, replaced));
  expect(trends.map((trend) => ({ rising: '+', falling: '-', steady: '.' })[trend]).join('')).toBe(row);
});
