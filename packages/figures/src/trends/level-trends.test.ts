import { ENGLISH, picturesOver } from '@forewarn/core';
import { describe, expect, it } from 'vitest';
import type { Scene } from '../index.ts';
import { levelTrends } from '../index.ts';
import { asWritten, caseOf, judged, rated, un2014 } from '../testing/small-case.ts';

/** Factor 8 is unknown, then low, then high by judgement, then low again; factor 9 is unknown after nothing applied. */
const EVENTS = [
  rated('1.1', 'absent', '2030-01-01'),
  rated('8.1', 'emerging', '2030-01-10'),
  judged('8', 'high', '2030-01-20'),
  judged('8', 'low', '2030-01-25'),
  rated('9.1', 'present', '2030-01-10'),
  rated('9.1', 'not-applicable', '2030-01-20'),
  rated('9.1', 'present', '2030-01-25'),
];
const MOMENTS = ['2030-01-01', '2030-01-10', '2030-01-20', '2030-01-25', '2030-01-31'];

const trendsOf = (events: readonly object[], moments = MOMENTS): Scene =>
  levelTrends(
    picturesOver(caseOf(events), moments).map(({ factors }, place) => ({
      at: moments[place] ?? '',
      factors,
    })),
    un2014(),
    ENGLISH,
    { when: asWritten },
  );

const lines = (scene: Scene) =>
  scene.shapes.flatMap((shape) => (shape.kind === 'path' && shape.stroke === 'levelSevere' ? [shape.d] : []));

describe('the trends of the levels', () => {
  it('have a row for each factor: first level, highest, now, trend, last change', () => {
    const { columns, rows } = trendsOf(EVENTS).table;
    expect(columns).toEqual([
      'Factor',
      'Level on 2030-01-01',
      'Highest level',
      'Level on 2030-01-31',
      'Trend',
      'Last changed',
    ]);
    expect(rows).toHaveLength(14);
    expect(rows[0]).toEqual([
      expect.stringContaining('1. '),
      'None',
      'None',
      'None',
      'Steady',
      'not changed',
    ]);
    expect(rows[7]).toEqual(['8. Triggering factors', 'Unknown', 'High', 'Low', 'Steady', '2030-01-25']);
    expect(rows[9]?.slice(1)).toEqual(['Unknown', 'Unknown', 'Unknown', '–', 'not changed']);
  });

  it('are lines in steps, and a stretch that is not known is a gap in them', () => {
    const [first, eighth, ninth] = lines(trendsOf(EVENTS));
    expect(lines(trendsOf(EVENTS))).toHaveLength(3);
    expect(first?.match(/M/g)).toHaveLength(1);
    expect(eighth?.match(/[ML]/g)?.join('')).toBe('MLLLLL');
    expect(ninth?.match(/[ML]/g)?.join('')).toBe('MLML');
  });

  it('are said in words, with what was never known', () => {
    const { description } = trendsOf(EVENTS);
    expect(description).toContain('Factor 8: Unknown at first, High at its highest, Low at the end.');
    expect(description).toContain('Factor 10: unknown throughout.');
  });

  it('of one day are drawn as well', () => {
    const scene = trendsOf(EVENTS.slice(0, 1), ['2030-01-01']);
    expect(scene.table.rows[0]?.[3]).toBe('None');
    expect(lines(scene)).toHaveLength(1);
  });
});
