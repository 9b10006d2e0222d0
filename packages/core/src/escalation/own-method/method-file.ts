import { z } from 'zod';
import { RuleSet } from '../../doctrine/rule-set.ts';
import { Crosswalk } from '../../frameworks/crosswalk.ts';
import { FrameworkTexts } from '../../frameworks/framework-texts.ts';
import { Framework } from '../../frameworks/framework.ts';

export const METHOD_FORMAT = 'forewarn.method/1';

/**
 * An organisation's own method: a framework with its texts and crosswalks, rule sets for it or for one that ships, or
 * both. A framework with a crosswalk from `un-2014` and no rule set of its own gets the one that follows from it.
 */
export const MethodFile = z.strictObject({
  format: z.literal(METHOD_FORMAT),
  framework: Framework.optional(),
  texts: z.array(FrameworkTexts).optional(),
  crosswalks: z.array(Crosswalk).optional(),
  ruleSets: z.array(RuleSet).optional(),
});
export type MethodFile = Readonly<z.infer<typeof MethodFile>>;
