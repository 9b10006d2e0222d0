import { z } from 'zod';
import { Moment } from '../../case/instant.ts';
import { Coverage } from '../picture.ts';
import { FactorInformation } from './factor-information.ts';
import { GapMatrix } from './gap-matrix.ts';
import { CannotBeAssessed } from './gaps/cannot-be-assessed.ts';
import { NotLookedAt } from './gaps/not-looked-at.ts';
import { NotShared } from './gaps/not-shared.ts';
import { RegisteredSource } from './source-register.ts';

const Count = z.int().nonnegative();

/**
 * What a case knows at a date, from whom, and what it does not know. Absence of information is not absence of risk: no
 * state, count or empty list in it says that there is none. It speaks of the whole case, whatever its disclosure levels.
 */
export const InformationReport = z.strictObject({
  format: z.literal('forewarn.information/1'),
  title: z.string(),
  framework: z.string(),
  ruleset: z.string(),
  at: Moment.nullable().meta({ description: 'null when nothing has happened and no date was asked for' }),
  coverage: Coverage,
  sources: z.array(RegisteredSource).readonly(),
  independent: z
    .strictObject({
      registered: Count.meta({ description: 'origins of the sources registered' }),
      giving: Count.meta({ description: 'origins of the evidence that stands' }),
      cited: Count.meta({ description: 'origins of the evidence for the ratings that stand' }),
    })
    .meta({ description: 'independent origins: copies of one report count once' }),
  factors: z.array(FactorInformation).readonly(),
  matrix: GapMatrix,
  gaps: z
    .strictObject({ notShared: NotShared, notLookedAt: NotLookedAt, cannotBeAssessed: CannotBeAssessed })
    .meta({ description: 'the three gaps of A/64/864, asked of this case' }),
});
export type InformationReport = Readonly<z.infer<typeof InformationReport>>;
