import { reasonWords } from '@forewarn/core';
import { z } from 'zod';
import type { BriefContext } from '../brief-context.ts';
import { CitedDocument, describeCitation } from '../citations.ts';

export const MethodInFull = z.strictObject({
  rules: z
    .array(
      z
        .strictObject({
          id: z.string(),
          rule: z.string(),
          reason: z.string(),
          cites: z.array(CitedDocument).readonly(),
          holds: z.boolean().meta({ description: 'at the date of the brief' }),
        })
        .meta({ description: 'a rule of the rule set' }),
    )
    .readonly(),
  notCarried: z.int().meta({
    description:
      'conditions of the rule set that this one is derived from and that it could not keep as they were',
  }),
  scale: z
    .array(
      z.strictObject({
        rating: z.string(),
        absence: z.string().nullable().meta({ description: 'of an indicator that states an absence' }),
        meaning: z.string(),
      }),
    )
    .readonly()
    .meta({ description: 'the ratings and what they mean' }),
  staleAfter: z
    .array(z.strictObject({ days: z.int(), factors: z.array(z.string()).readonly() }))
    .readonly()
    .meta({ description: 'after how many days the ratings of which factors count as old' }),
});
type MethodInFull = Readonly<z.infer<typeof MethodInFull>>;

/** What the case is assessed by: the rules with what they cite, the scale, and when ratings count as old. */
export const describeMethod = ({ ruleSet, framework, trace, wording, words }: BriefContext): MethodInFull => {
  const factors = framework.factors.map(({ id }) => id);
  const byDays = Map.groupBy(
    factors.filter((id) => framework.staleAfterDays[id] !== undefined),
    (id) => framework.staleAfterDays[id] ?? 0,
  );
  return {
    rules: ruleSet.rules.map((rule) => ({
      id: rule.id,
      rule: wording.rules[rule.id] ?? wording.signs[rule.id] ?? rule.id,
      reason: reasonWords(wording, rule),
      cites: rule.cites.map((citation) => describeCitation(citation, words)),
      holds: trace.picture.rules[rule.id] === true,
    })),
    notCarried: ruleSet.derived?.notCarried.length ?? 0,
    scale: Object.entries(wording.ratingMeanings).map(([rating, meaning]) => ({
      rating: wording.ratings[rating] ?? rating,
      absence: wording.absences[rating] ?? null,
      meaning,
    })),
    staleAfter: [...byDays].map(([days, ids]) => ({ days, factors: ids })),
  };
};
