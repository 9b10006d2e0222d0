import type { Leaf } from '../doctrine/leaves-of.ts';
import type { Expression, RuleSet } from '../doctrine/rule-set.ts';
import type { Framework } from '../frameworks/framework.ts';
import { isLevelAtLeast, isRatedAtLeast } from './factor-level.ts';
import type { Picture } from './picture.ts';
import { isStaleAt } from './picture.ts';
import { factorIdOf } from './standing.ts';
import type { Standing, StandingRating } from './standing.ts';
import { isWithdrawn } from './withdrawn-evidence.ts';

/** Every rule of the rule set by its id, in its order: whether it holds. */
export type RuleTruths = Readonly<Record<string, boolean>>;

/** What the leaves of a rule are read from. `regionState` gives a region's state as it stands before the weighing. */
export interface RuleFacts {
  readonly framework: Framework;
  readonly standing: Standing;
  readonly picture: Picture;
  readonly instant: number;
  readonly regionState: (region: string) => string | undefined;
}

type Test = (facts: RuleFacts, truths: RuleTruths) => boolean;

/** The rules as one function of the facts, put together once for a rule set. */
export const compileRules = (ruleSet: RuleSet): ((facts: RuleFacts) => RuleTruths) => {
  const rules = ruleSet.rules.map(({ id, when }) => ({ id, holds: compile(when) }));
  return (facts) => {
    const truths: Record<string, boolean> = {};
    for (const { id, holds } of rules) truths[id] = holds(facts, truths);
    return truths;
  };
};

const compile = (expression: Expression): Test => {
  if ('all' in expression) {
    const tests = expression.all.map(compile);
    return (facts, truths) => tests.every((test) => test(facts, truths));
  }
  if ('any' in expression) {
    const tests = expression.any.map(compile);
    return (facts, truths) => tests.some((test) => test(facts, truths));
  }
  if ('count' in expression) {
    const tests = expression.count.map(compile);
    return (facts, truths) => tests.filter((test) => test(facts, truths)).length >= expression.atLeast;
  }
  if ('not' in expression) {
    const test = compile(expression.not);
    return (facts, truths) => !test(facts, truths);
  }
  return compileLeaf(expression);
};

/** Whether a condition holds, given the truth of the rules that it names. */
export const conditionHolds = (condition: Expression, facts: RuleFacts, truths: RuleTruths): boolean =>
  compile(condition)(facts, truths);

const compileLeaf = (leaf: Leaf): Test => {
  if ('factor' in leaf) {
    return ({ picture }) =>
      isLevelAtLeast(picture.factors[leaf.factor]?.effective ?? 'unknown', leaf.atLeast);
  }
  if ('indicator' in leaf) {
    return ({ standing }) => isRatedAtLeast(ratingOf(standing, leaf.indicator)?.rating, leaf.atLeast);
  }
  if ('corroborated' in leaf) return (facts) => isCorroborated(facts, leaf.corroborated);
  if ('rising' in leaf) return ({ picture }) => picture.factors[leaf.rising]?.trend === 'rising';
  if ('rule' in leaf) return (_, truths) => knownTruth(truths, leaf.rule);
  return ({ regionState }) => isWithin(regionState(leaf.region), leaf.is);
};

export const ratingOf = (standing: Standing, indicator: string): StandingRating | undefined =>
  standing.factors[factorIdOf(indicator)]?.ratings[indicator];

/** What corroboration asks of a rating. */
export const CORROBORATION = ['acute', 'confidence', 'fresh', 'evidence'] as const;
export type Corroboration = (typeof CORROBORATION)[number];

/** What an indicator's rating lacks to be corroborated; nothing when it is. */
export const lacksForCorroboration = (
  { standing, framework, instant }: Omit<RuleFacts, 'picture' | 'regionState'>,
  indicator: string,
): readonly Corroboration[] => {
  const rating = ratingOf(standing, indicator);
  if (rating === undefined) return CORROBORATION;
  const has: Readonly<Record<Corroboration, boolean>> = {
    acute: rating.rating === 'acute',
    confidence: rating.confidence !== 'low',
    fresh: !isStaleAt(rating, framework, factorIdOf(indicator), instant),
    evidence: rating.evidence.some((id) => !isWithdrawn(standing.withdrawnEvidence, id)),
  };
  return CORROBORATION.filter((each) => !has[each]);
};

const isCorroborated = (facts: RuleFacts, indicator: string): boolean =>
  ratingOf(facts.standing, indicator)?.rating === 'acute' &&
  lacksForCorroboration(facts, indicator).length === 0;

const knownTruth = (truths: RuleTruths, rule: string): boolean => {
  const truth = truths[rule];
  if (truth === undefined) throw new Error(`rule ${rule} is named before it stands in its rule set`);
  return truth;
};

/** `inDoubt` covers `inDoubt.noted` too. */
const isWithin = (state: string | undefined, asked: string): boolean =>
  state === asked || (state?.startsWith(`${asked}.`) ?? false);
