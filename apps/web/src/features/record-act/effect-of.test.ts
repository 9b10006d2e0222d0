import type { CaseEvent, CaseFile } from '@forewarn/core';
import { expect, test } from 'vitest';
import { effectOf, isBackdated } from './effect-of.ts';

const rated = (at: string, rating: 'absent' | 'acute'): CaseEvent => ({
  at,
  type: 'indicator.rated',
  indicator: '10.2',
  rating,
  confidence: 'moderate',
  rationale: '',
});

const caseFile: CaseFile = {
  format: 'forewarn.case/1',
  title: 'Example',
  framework: 'un-2014',
  ruleset: 'un-r2p/1',
  area: { country: 'KE' },
  events: [rated('2024-01-10', 'acute'), rated('2024-02-10', 'absent')],
};

const finding = {
  type: 'finding.recorded',
  finding: 'manifest-failure',
  by: 'a body',
  reference: 'A/1',
  rationale: 'The authorities did not act in spite of repeated and specific warnings.',
} as const;

test('shows where the regions stand otherwise, what opens, and which steps would have moved something else', () => {
  const effect = effectOf({ caseFile }, { ...finding, at: '2024-01-15' }, '2024-03-01T00:00:00.000Z');
  expect(effect.regions).toContainEqual({
    region: 'pillarOne',
    from: 'noConcernShown',
    to: 'foundManifestlyFailing.reviewDue',
  });
  expect(effect).toMatchObject({ opened: ['finding-review'], closed: [], otherSteps: 1, refusal: null });
});

test('says that the chart would refuse a second finding, which changes nothing', () => {
  const found = { ...caseFile, events: [...caseFile.events, { ...finding, at: '2024-02-20' }] };
  const effect = effectOf({ caseFile: found }, finding, '2024-03-01T00:00:00.000Z');
  expect(effect).toMatchObject({ regions: [], opened: [], closed: [], otherSteps: 0 });
  expect(effect.refusal).toMatch(/\w/);
});

test('knows a date before the last event from one after it', () => {
  expect(isBackdated({ caseFile }, { ...finding, at: '2024-01-15' })).toBe(true);
  expect(isBackdated({ caseFile }, { ...finding, at: '2024-02-11' })).toBe(false);
  expect(isBackdated({ caseFile }, finding)).toBe(false);
});
