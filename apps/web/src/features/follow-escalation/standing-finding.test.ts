import type { CaseEvent } from '@forewarn/core';
import { replay } from '@forewarn/core';
import { expect, test } from 'vitest';
import { standingFinding } from './standing-finding.ts';

const found = (by: string, at: string): CaseEvent => ({
  at,
  type: 'finding.recorded',
  finding: 'manifest-failure',
  by,
  reference: 'A/1',
  rationale: 'The authorities did not act in spite of repeated and specific warnings.',
});

const rated = (at: string, rating: 'absent' | 'acute'): CaseEvent => ({
  at,
  type: 'indicator.rated',
  indicator: '10.2',
  rating,
  confidence: 'moderate',
  rationale: '',
});

const traceOf = (events: readonly CaseEvent[]) =>
  replay({
    format: 'forewarn.case/1',
    title: 'Example',
    framework: 'un-2014',
    ruleset: 'un-r2p/1',
    area: { country: 'KE' },
    events: [...events],
  });

test('names the finding that a region stands on, also after the rules set a review mark', () => {
  const trace = traceOf([
    rated('2024-01-01', 'acute'),
    found('a body', '2024-01-02'),
    rated('2024-01-03', 'absent'),
    found('another body', '2024-01-04'),
  ]);
  expect(standingFinding(trace, 'pillarOne')?.event).toMatchObject({ by: 'a body', at: '2024-01-02' });
  expect(standingFinding(trace, 'warning')).toBeUndefined();
  expect(standingFinding(trace, 'pillarThree.meansFinding')).toBeUndefined();
});

test('names none where nothing was found, or it was withdrawn', () => {
  const withdrawn: CaseEvent = {
    at: '2024-01-03',
    type: 'finding.withdrawn',
    finding: 'manifest-failure',
    by: 'a body',
    reference: 'A/2',
    rationale: 'The authorities now act on the warnings, as two visits to the area confirmed.',
  };
  expect(standingFinding(traceOf([found('a body', '2024-01-02'), withdrawn]), 'pillarOne')).toBeUndefined();
});
