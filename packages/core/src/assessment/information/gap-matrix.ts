import { z } from 'zod';
import { Coverage } from '../picture.ts';
import type { FactorInformation } from './factor-information.ts';
import { InformationState, perState } from './information-state.ts';

const Count = z.int().nonnegative();
const Cell = z.strictObject({ count: Count, indicators: z.array(z.string()).readonly() });

/** Factors by the state of information on their indicators: each indicator stands once, in the state that wins. */
export const GapMatrix = z.strictObject({
  rows: z
    .array(
      z.strictObject({ factor: z.string(), coverage: Coverage, cells: z.record(InformationState, Cell) }),
    )
    .readonly()
    .meta({ description: 'in the order of the framework' }),
  totals: z.strictObject({ coverage: Coverage, cells: z.record(InformationState, Count) }),
});
export type GapMatrix = Readonly<z.infer<typeof GapMatrix>>;

/** The matrix of these factors. */
export const gapMatrix = (factors: readonly FactorInformation[], coverage: Coverage): GapMatrix => {
  const rows = factors.map(({ factor, coverage: ofFactor, indicators }) => ({
    factor,
    coverage: ofFactor,
    cells: perState((state) => {
      const inState = indicators.filter((each) => each.state === state).map(({ indicator }) => indicator);
      return { count: inState.length, indicators: inState };
    }),
  }));
  return {
    rows,
    totals: {
      coverage,
      cells: perState((state) => rows.reduce((sum, { cells }) => sum + cells[state].count, 0)),
    },
  };
};
