import * as fc from 'fast-check';
import { expect, it } from 'vitest';
import { replayWithRecord } from '../escalation/replay.ts';
import { anyCase } from '../testing/arbitrary-case.ts';
import { lastRatingOf } from './last-rating-of.ts';

it('is the rating that a replay ends with, trend included, for every indicator', () => {
  fc.assert(
    fc.property(anyCase(), (caseFile) => {
      const { standing } = replayWithRecord(caseFile).record;
      for (const { ratings } of Object.values(standing.factors))
        for (const [indicator, { rating, trend }] of Object.entries(ratings))
          expect([indicator, lastRatingOf(indicator, caseFile.events)]).toEqual([
            indicator,
            { rating, trend },
          ]);
    }),
    { numRuns: 60 },
  );
});

it('is nothing for an indicator that was never rated', () => {
  expect(lastRatingOf('1.1', [])).toBeUndefined();
});
