import { factorIdOf } from '../../assessment/standing.ts';
import type { Leaf } from '../../doctrine/leaves-of.ts';
import type { Expression, RuleSet } from '../../doctrine/rule-set.ts';

/** What a rule reads from the ratings of one factor. */
export type RatingLeaf = Exclude<Leaf, { rule: unknown } | { region: unknown }>;

export type RegionLeaf = Extract<Leaf, { region: unknown }>;

/** Holds when at least so many of its inputs hold; negated, when fewer do. `all`, `any`, `count` and `not` in one. */
export interface Gate {
  readonly inputs: readonly Condition[];
  readonly atLeast: number;
  readonly negated: boolean;
}

export type Condition = { readonly leaf: RatingLeaf } | Gate;

/** A condition, or a truth that no rating changes. */
type Operand = Condition | boolean;

/**
 * A rule with the rules that it names in their place, down to the leaves that ratings can change. A rule that is named
 * twice is one object. `fixed` gives the truth of a leaf that no rating can change, and nothing for the others.
 */
export const conditionOf = (
  ruleSet: RuleSet,
  rule: string,
  fixed: (leaf: RatingLeaf | RegionLeaf) => boolean | undefined,
): Operand => {
  const known = new Map<string, Operand>();
  const ofRule = (id: string): Operand => {
    const operand = known.get(id) ?? of(whenOf(ruleSet, id));
    known.set(id, operand);
    return operand;
  };
  const of = (expression: Expression): Operand => {
    if ('all' in expression) return gate(expression.all.map(of), expression.all.length);
    if ('any' in expression) return gate(expression.any.map(of), 1);
    if ('count' in expression) return gate(expression.count.map(of), expression.atLeast);
    if ('not' in expression) return gate([of(expression.not)], 1, true);
    if ('rule' in expression) return ofRule(expression.rule);
    const truth = fixed(expression);
    if (truth !== undefined) return truth;
    if ('region' in expression) throw new Error(`no rating changes the state of ${expression.region}`);
    return { leaf: expression };
  };
  return ofRule(rule);
};

const whenOf = (ruleSet: RuleSet, id: string): Expression => {
  const rule = ruleSet.rules.find((each) => each.id === id);
  if (rule === undefined) throw new Error(`rule set ${ruleSet.id} has no rule ${id}`);
  return rule.when;
};

const gate = (operands: readonly Operand[], atLeast: number, negated = false): Operand => {
  const inputs = operands.filter((operand) => typeof operand !== 'boolean');
  const needed = atLeast - operands.filter((operand) => operand === true).length;
  if (needed <= 0) return !negated;
  if (needed > inputs.length) return negated;
  return { inputs, atLeast: needed, negated };
};

/** A condition and all that lead to it, each once and after its inputs. */
export const inOrder = (condition: Condition): readonly Condition[] => {
  const ordered = new Set<Condition>();
  const visit = (each: Condition): void => {
    if (ordered.has(each)) return;
    if ('inputs' in each) each.inputs.forEach(visit);
    ordered.add(each);
  };
  visit(condition);
  return [...ordered];
};

/** The indicator that a leaf is about, or nothing where it is about a factor as a whole. */
export const indicatorOf = (leaf: RatingLeaf): string | undefined => {
  if ('indicator' in leaf) return leaf.indicator;
  return 'corroborated' in leaf ? leaf.corroborated : undefined;
};

/** The factor that a leaf is about. */
export const factorOf = (leaf: RatingLeaf): string => {
  if ('factor' in leaf) return leaf.factor;
  if ('rising' in leaf) return leaf.rising;
  return factorIdOf(indicatorOf(leaf) ?? '');
};
