import { z } from 'zod';
import type { Factor } from '../../frameworks/framework.ts';
import { Moment } from '../../case/instant.ts';
import { originsOf } from '../evidence-register.ts';
import { FactorLevel } from '../factor-level.ts';
import { Coverage } from '../picture.ts';
import { IndicatorInformation, indicatorInformation } from './indicator-information.ts';
import type { OnRecord } from './on-record.ts';
import { ratingsIn } from './on-record.ts';

/** What is known of a factor, indicator by indicator. */
export const FactorInformation = z.strictObject({
  factor: z.string(),
  level: FactorLevel.meta({ description: 'the effective level' }),
  coverage: Coverage,
  stale: z.boolean(),
  independentSources: z
    .int()
    .nonnegative()
    .meta({ description: 'origins behind the evidence for its ratings; copies of one report count once' }),
  dissents: z
    .array(Moment)
    .readonly()
    .meta({ description: 'when the dissents that stand on the factor itself were recorded' }),
  indicators: z.array(IndicatorInformation).readonly(),
});
export type FactorInformation = Readonly<z.infer<typeof FactorInformation>>;

/** What is on record about a factor, its indicators in the framework's order. */
export const factorInformation = (record: OnRecord, { id, indicators }: Factor): FactorInformation => {
  const picture = record.picture.factors[id];
  if (picture === undefined) throw new Error(`the picture has no factor ${id} of ${record.framework.id}`);
  return {
    factor: id,
    level: picture.effective,
    coverage: picture.coverage,
    stale: picture.stale,
    independentSources: originsOf(
      record.register,
      ratingsIn(record, id).flatMap(({ evidence = [] }) => evidence),
    ).size,
    dissents: record.dissents.get(id) ?? [],
    indicators: indicators.map((indicator) => indicatorInformation(record, id, indicator.id)),
  };
};
