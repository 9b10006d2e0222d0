import { z } from 'zod';
import type { EscalationRecord } from '../escalation/escalation-record.ts';
import type { Method } from '../escalation/method.ts';
import { ruleFactsOf } from '../escalation/weigh.ts';
import { askedRule } from './nearest/asked-rule.ts';
import { leastSteps } from './nearest/least-steps.ts';
import { RatingChange } from './nearest/rating-change.ts';
import { turningSets } from './nearest/turning-sets.ts';

const LISTED = 100;

/** The smallest sets of rating changes that would turn a rule: make it hold, or make it cease to. */
export const NearestChanges = z.strictObject({
  rule: z.string(),
  holds: z.boolean().meta({ description: 'whether it holds now' }),
  size: z
    .union([z.literal(1), z.literal(2), z.literal(3)])
    .nullable()
    .meta({ description: 'changes in each of the smallest sets; null: no set of three or fewer turns it' }),
  count: z.int().nonnegative().meta({ description: 'how many sets of that size there are' }),
  sets: z
    .array(z.array(RatingChange).readonly())
    .max(LISTED)
    .readonly()
    .meta({ description: "the first of them in the framework's order" }),
});
export type NearestChanges = Readonly<z.infer<typeof NearestChanges>>;

/**
 * The smallest sets of rating changes, of at most three, that would turn a rule at an instant: all else as it stands, the
 * regions' states and the judgements included. A judgement yields as it would to any later rating.
 *
 * A change rates one indicator anew, at that instant, at a rating on the scale that is not its present one: so what is
 * off the scale or was never rated can come onto it, nothing can leave it, and to repeat a stale rating is no change.
 * The trend is the default against the rating replaced; confidence and evidence stay (never rated: moderate, none).
 *
 * A set is told by its indicators. It is shown with the ratings that turn the rule in the fewest steps on the scale, all
 * its changes taken together (from off the scale, `absent` is the first step); where several do, with the lower rating
 * of the first indicator that they differ in. Sets stand in the framework's order of their first indicators, then of
 * their second and third ones.
 *
 * Throws when the rule set has no such rule.
 */
export const nearest = (
  record: Pick<EscalationRecord, 'standing' | 'states'>,
  method: Method,
  rule: string,
  instant: number,
): NearestChanges => {
  const facts = ruleFactsOf(record, method, instant);
  const holds = method.rulesHold(facts)[rule];
  if (holds === undefined) throw new Error(`rule set ${method.ruleSet.id} has no rule ${rule}`);
  const asked = askedRule(rule, method.ruleSet, facts);
  const turning = asked === undefined ? undefined : turningSets(asked, LISTED);
  if (asked === undefined || turning === undefined) return { rule, holds, size: null, count: 0, sets: [] };
  return {
    rule,
    holds,
    size: turning.size,
    count: turning.count,
    sets: turning.first.map((set) => leastSteps(asked, holds, set).map(({ change }) => change)),
  };
};
