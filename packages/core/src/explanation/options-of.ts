import { z } from 'zod';
import { unknownOptions } from '../assessment/information/unknown-options.ts';
import type { CaseFile } from '../case/case-file.ts';
import { Moment } from '../case/instant.ts';
import type { Library } from '../doctrine/library.ts';
import { LIBRARY } from '../doctrine/library.ts';
import { UN_2014 } from '../frameworks/un-2014/index.ts';
import { replay } from '../escalation/replay.ts';
import type { Trace } from '../escalation/trace.ts';
import { optionsFor } from './options-for.ts';
import type { FactorsFor } from './options-for-factors.ts';
import { factorsThrough } from './options-for-factors.ts';
import { OptionsForCase } from './options-for-result.ts';

/** The response options that fit a case at a date, with why and with what to bear in mind. Nothing is advised. */
export const OptionsReport = z.strictObject({
  format: z.literal('forewarn.options/1'),
  title: z.string(),
  framework: z.string(),
  ruleset: z.string(),
  at: Moment.nullable(),
  ...OptionsForCase.shape,
  unknown: z
    .array(z.string())
    .readonly()
    .meta({ description: 'ids of options that the case names and that are not among those here' }),
});
export type OptionsReport = Readonly<z.infer<typeof OptionsReport>>;

/** The options for a checked case at a moment, by whatever framework it is assessed. */
export const optionsOf = (caseFile: CaseFile, at?: Moment, library: Library = LIBRARY): OptionsReport =>
  optionsAfter(replay(caseFile, at, library), library);

/** The same where the replay is at hand, with the library that it was made by. */
export const optionsAfter = (
  { title, framework, ruleset, steps, posture, picture }: Trace,
  library: Library,
): OptionsReport => ({
  format: 'forewarn.options/1',
  title,
  framework,
  ruleset,
  at: picture.at,
  ...optionsFor(posture, picture, factorsForFramework(framework, library)),
  unknown: unknownOptions(steps.map(({ event }) => event)),
});

/** For a framework that nobody has related to `un-2014`, no factor is carried, and that is said. */
const factorsForFramework = (id: string, { editions }: Library): FactorsFor => {
  if (id === UN_2014.id) return (factor) => [factor];
  const crosswalk = editions
    .find(({ framework }) => framework.id === id)
    ?.crosswalks.find(({ from }) => from === UN_2014.id);
  return crosswalk === undefined ? () => [] : factorsThrough(crosswalk);
};
