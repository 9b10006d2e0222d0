import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { WithdrawnEvidence } from './withdrawn-evidence.ts';
import { isWithdrawn, withWithdrawn } from './withdrawn-evidence.ts';

const ids = (from: number, count: number): string[] =>
  Array.from({ length: count }, (_, place) => `e${from + place}`);

const withdrawing = (items: readonly string[], from: WithdrawnEvidence = []): WithdrawnEvidence =>
  items.reduce(withWithdrawn, from);

const knownOf = (pages: WithdrawnEvidence): readonly string[] =>
  ['e0', 'e299', 'one', 'other'].filter((id) => isWithdrawn(pages, id));

describe('withdrawn evidence', () => {
  it('holds what was withdrawn, in order, and nothing else', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 1_000 }), (count) => {
        const pages = withdrawing(ids(0, count));
        expect(pages.flat()).toEqual(ids(0, count));
        expect(isWithdrawn(pages, `e${count - 1}`)).toBe(count > 0);
        expect(isWithdrawn(pages, `e${count}`)).toBe(false);
      }),
      { numRuns: 50 },
    );
  });

  it('stays as it was when two branches go on from it', () => {
    const trunk = withdrawing(ids(0, 300));
    const one = withdrawing(['one'], trunk);
    const other = withdrawing(['other'], trunk);
    expect([trunk, one, other].map(knownOf)).toEqual([
      ['e0', 'e299'],
      ['e0', 'e299', 'one'],
      ['e0', 'e299', 'other'],
    ]);
  });

  it('is the same after it was saved and read again', () => {
    const pages = withdrawing(ids(0, 600));
    const read = JSON.parse(JSON.stringify(pages)) as WithdrawnEvidence;
    expect(withdrawing(['one'], read)).toEqual(withdrawing(['one'], pages));
    expect(isWithdrawn(read, 'e599')).toBe(true);
  });
});
