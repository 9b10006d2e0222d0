import { recordPictureEvent } from '../../assessment/record-picture-event.ts';
import { conditionHolds } from '../../assessment/rule-truths.ts';
import type { Standing } from '../../assessment/standing.ts';
import type { EscalationRecord } from '../../escalation/escalation-record.ts';
import type { Method } from '../../escalation/method.ts';
import { ruleFactsOf } from '../../escalation/weigh.ts';
import type { Factor } from '../../frameworks/framework.ts';
import type { Alternative } from './alternative.ts';
import { alternativesOf } from './alternative.ts';
import type { Leaf } from './condition.ts';
import type { Shares } from './joint-truth.ts';
import type { FactorPart } from './split-by-factor.ts';

/** Where a case stands when it is asked for the nearest changes, and how it is assessed. */
export interface Situation {
  readonly record: Pick<EscalationRecord, 'standing' | 'states'>;
  readonly method: Method;
  readonly instant: number;
}

/** What changes of the ratings of one factor do to a rule. */
export interface FactorModel {
  /** For each of its indicators, in the framework's order. */
  readonly alternatives: readonly (readonly Alternative[])[];
  /** What the factor gives to the joint gates after these changes, each of another indicator. */
  readonly sharesAfter: (changes: readonly Alternative[]) => Shares;
}

type Truths = readonly { readonly place: number; readonly holds: boolean }[];

/**
 * The leaves are read by the rules' own reading of them, never told a second time here. A leaf of one indicator depends
 * on its rating alone. The level and the trend of the factor depend only on how many ratings stand at each value and on
 * the balance of rising over falling, so they are read once for each such pair.
 */
export const factorModel = (
  factor: Factor,
  part: FactorPart,
  { record, method, instant }: Situation,
): FactorModel => {
  const alone: Method = { ...method, framework: { ...method.framework, factors: [factor] } };
  const read = (standing: Standing, wanted: (leaf: Leaf) => boolean): Truths => {
    const leaves = part.leaves.filter(({ leaf }) => wanted(leaf));
    if (leaves.length === 0) return [];
    const facts = ruleFactsOf({ ...record, standing }, alone, instant);
    return leaves.map(({ place, leaf }) => ({ place, holds: conditionHolds(leaf, facts, {}) }));
  };
  const after = (changes: readonly Alternative[]): Standing =>
    changes.reduce((standing, { event }) => recordPictureEvent(standing, event), record.standing);

  const alternatives = factor.indicators.map(({ id }) =>
    alternativesOf(id, factor, record.standing, method.framework, instant),
  );
  const ownLeaves = new Map(
    alternatives
      .flat()
      .map((each) => [each, read(after([each]), (leaf) => indicatorOf(leaf) === each.change.indicator)]),
  );
  const wholeLeaves = new Map<string, Truths>();
  const readWhole = (changes: readonly Alternative[]): Truths => {
    const key = `${sum(changes, 'tally')} ${sum(changes, 'balance')}`;
    const known = wholeLeaves.get(key);
    if (known !== undefined) return known;
    const truths = read(after(changes), (leaf) => indicatorOf(leaf) === undefined);
    wholeLeaves.set(key, truths);
    return truths;
  };

  const present: boolean[] = [];
  for (const { place, holds } of read(record.standing, () => true)) present[place] = holds;
  const sharesAfter = (changes: readonly Alternative[]): Shares => {
    const truths = [...present];
    for (const change of changes)
      for (const { place, holds } of ownLeaves.get(change) ?? []) truths[place] = holds;
    for (const { place, holds } of readWhole(changes)) truths[place] = holds;
    return sharesOf(part, truths);
  };
  return { alternatives, sharesAfter };
};

/** Fills in the gates among the truths of the leaves. */
const sharesOf = ({ gates, shares }: FactorPart, truths: boolean[]): Shares => {
  for (const { place, inputs, atLeast, negated } of gates)
    truths[place] = countHolding(inputs, truths) >= atLeast !== negated;
  return shares.map(({ inputs, floor, cap }) => Math.min(cap, Math.max(floor, countHolding(inputs, truths))));
};

const countHolding = (places: readonly number[], truths: readonly boolean[]): number => {
  let count = 0;
  for (const place of places) if (truths[place] === true) count += 1;
  return count;
};

const indicatorOf = (leaf: Leaf): string | undefined => {
  if ('indicator' in leaf) return leaf.indicator;
  return 'corroborated' in leaf ? leaf.corroborated : undefined;
};

const sum = (changes: readonly Alternative[], what: 'tally' | 'balance'): number =>
  changes.reduce((total, change) => total + change[what], 0);
