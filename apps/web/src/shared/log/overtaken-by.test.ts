import { expect, test } from 'vitest';
import type { CaseLog } from '../api/case-log.ts';
import type { NewEvent } from '../api/new-event.ts';
import { overtakenBy } from './overtaken-by.ts';

const rated = (indicator: string): NewEvent & { readonly type: 'indicator.rated' } => ({
  type: 'indicator.rated',
  indicator,
  rating: 'present',
  confidence: 'moderate',
  rationale: '',
});

const log: CaseLog = {
  id: 'c',
  head: 'h',
  header: {
    format: 'forewarn.case/1',
    title: 'Example',
    framework: 'un-2014',
    ruleset: 'un-r2p/1',
    area: { country: 'KE' },
  },
  events: ['8.7', '8.8', '8.7'].map((indicator, seq) => ({
    seq,
    id: `${seq}`,
    recordedAt: '2024-01-01T00:00:00.000Z',
    actor: 'a',
    previous: null,
    hash: 'h',
    event: { ...rated(indicator), at: '2024-01-01' },
  })),
};

const overtaking = (event: NewEvent, saw: number) => overtakenBy([event], saw, log).map(({ seq }) => seq);

test('finds what others said of the same thing after what the person saw, and nothing of other things', () => {
  expect(overtaking(rated('8.7'), 0)).toEqual([2]);
  expect(overtaking(rated('8.7'), 2)).toEqual([]);
  expect(overtaking(rated('8.8'), 1)).toEqual([]);
  expect(overtaking({ type: 'note.added', text: 'x' }, -1)).toEqual([]);
});
