import type { CaseEvent, CaseFile } from '@forewarn/core';
import { replay } from '@forewarn/core';
import { expect, test } from 'vitest';
import { isNothing, whatMoved } from './what-moved.ts';

const aCase = (events: readonly CaseEvent[]): CaseFile => ({
  format: 'forewarn.case/1',
  title: 'Example',
  framework: 'un-2014',
  ruleset: 'un-r2p/1',
  area: { country: 'KE' },
  events: [...events],
});

const rated = (at: string, indicator: string, rating: 'emerging' | 'present' | 'acute'): CaseEvent => ({
  at,
  type: 'indicator.rated',
  indicator,
  rating,
  confidence: 'moderate',
  rationale: '',
});

const before = [
  rated('2024-01-01', '4.1', 'present'),
  rated('2024-01-02', '7.5', 'present'),
  rated('2024-01-03', '8.8', 'emerging'),
];

test('names the factor, the regions with their rule and citations, and the questions that a rating moved', () => {
  const moved = whatMoved(
    replay(aCase(before), '2024-01-04'),
    replay(aCase([...before, rated('2024-01-04', '8.8', 'acute')]), '2024-01-04'),
  );
  expect(moved.factors.map(({ id, from, to }) => [id, from.effective, to.effective])).toEqual([
    ['8', 'low', 'moderate'],
  ]);
  expect(moved.regions.find(({ region }) => region === 'warning')).toMatchObject({
    from: 'monitoring',
    to: 'heightened',
    rule: 'risk.serious',
    cites: [{ document: expect.any(String), certainty: expect.any(String) }, expect.anything()],
  });
  expect(moved.opened).toContain('pillarThree.peacefulMeans');
});

test('finds nothing moved when a rating is said again', () => {
  const events = [...before, rated('2024-01-04', '8.8', 'emerging')];
  const again = [...events, rated('2024-01-04', '8.8', 'emerging')];
  expect(isNothing(whatMoved(replay(aCase(events), '2024-01-04'), replay(aCase(again), '2024-01-04')))).toBe(
    true,
  );
});

test('names a sign that is no longer shown, and a question that closed', () => {
  const risen = [...before, rated('2024-01-04', '8.8', 'acute')];
  const fallen = [...risen, rated('2024-01-05', '7.5', 'emerging')];
  const moved = whatMoved(replay(aCase(risen), '2024-01-05'), replay(aCase(fallen), '2024-01-05'));
  expect(moved.signsLowered).toEqual(['signs.preparation']);
  expect(moved.closed).toContain('pillarThree.peacefulMeans');
});
