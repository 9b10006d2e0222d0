import type { Condition, Gate, RatingLeaf } from './condition.ts';
import { factorOf, inOrder } from './condition.ts';

/**
 * What one factor gives to a joint gate: how many of the gate's inputs that hang on this factor alone hold. Up to
 * `floor` the gate is not met whatever the rest gives, from `cap` on it is met already: more or less makes no difference.
 */
interface Share {
  readonly gate: number;
  readonly inputs: readonly number[];
  readonly floor: number;
  readonly cap: number;
}

/** The part of a rule that hangs on one factor alone. A condition is spoken of by its place: inputs stand before gates. */
export interface FactorPart {
  readonly leaves: readonly { readonly place: number; readonly leaf: RatingLeaf }[];
  readonly gates: readonly {
    readonly place: number;
    readonly inputs: readonly number[];
    readonly atLeast: number;
    readonly negated: boolean;
  }[];
  readonly shares: readonly Share[];
}

/** A gate over several factors: where its shares are found, and the joint gates before it that lead to it. */
export interface JointGate {
  readonly shares: readonly { readonly factor: number; readonly share: number }[];
  readonly inputs: readonly number[];
  readonly atLeast: number;
  readonly negated: boolean;
}

interface SplitRule {
  readonly parts: readonly FactorPart[];
  /** The last one is the rule. */
  readonly joint: readonly JointGate[];
}

const SEVERAL = -1;

/** Takes a rule apart into what hangs on each factor alone and what joins them. Factors are spoken of by their place. */
export const splitByFactor = (rule: Condition, factors: readonly string[]): SplitRule => {
  const conditions = inOrder(rule);
  const owners = new Map<Condition, number>();
  for (const each of conditions)
    owners.set(each, 'leaf' in each ? factors.indexOf(factorOf(each.leaf)) : commonOwner(each, owners));
  const ownedBy = (owner: number): readonly Condition[] =>
    conditions.filter((each) => owners.get(each) === owner);

  const top: Gate = { inputs: [rule], atLeast: 1, negated: false };
  const gates = [...ownedBy(SEVERAL).filter((each) => 'inputs' in each), top];
  const parts = factors.map((_, factor) => partOf(ownedBy(factor), gates));
  const joint = gates.map(({ inputs, atLeast, negated }, gate) => ({
    shares: parts.flatMap(({ shares }, factor) =>
      shares.flatMap((each, share) => (each.gate === gate ? [{ factor, share }] : [])),
    ),
    inputs: placesIn(gates, inputs),
    atLeast,
    negated,
  }));
  return { parts, joint };
};

const commonOwner = ({ inputs }: Gate, owners: ReadonlyMap<Condition, number>): number => {
  const distinct = new Set(inputs.map((input) => owners.get(input) ?? SEVERAL));
  const [first = SEVERAL] = distinct;
  return distinct.size === 1 ? first : SEVERAL;
};

const placesIn = (conditions: readonly Condition[], wanted: readonly Condition[]): readonly number[] =>
  wanted.map((each) => conditions.indexOf(each)).filter((place) => place >= 0);

const partOf = (local: readonly Condition[], joint: readonly Gate[]): FactorPart => ({
  leaves: local.flatMap((each, place) => ('leaf' in each ? [{ place, leaf: each.leaf }] : [])),
  gates: local.flatMap((each, place) =>
    'inputs' in each
      ? [{ place, inputs: placesIn(local, each.inputs), atLeast: each.atLeast, negated: each.negated }]
      : [],
  ),
  shares: joint.flatMap(({ inputs: all, atLeast }, gate) => {
    const inputs = placesIn(local, all);
    if (inputs.length === 0) return [];
    const floor = Math.max(0, atLeast - (all.length - inputs.length) - 1);
    return [{ gate, inputs, floor, cap: Math.min(inputs.length, atLeast) }];
  }),
});
