import type { JointGate } from './split-by-factor.ts';

/** What one factor gives to the joint gates, share by share. */
export type Shares = readonly number[];

/**
 * Whether a rule must hold and whether it can, when each factor gives at least and at most so much. With both the same
 * the two answers are one: the truth of the rule.
 */
export const jointTruth = (
  joint: readonly JointGate[],
  least: readonly Shares[],
  most: readonly Shares[],
): { readonly must: boolean; readonly can: boolean } => {
  const must: boolean[] = [];
  const can: boolean[] = [];
  for (const { shares, inputs, atLeast, negated } of joint) {
    let low = 0;
    let high = 0;
    for (const { factor, share } of shares) {
      low += least[factor]?.[share] ?? 0;
      high += most[factor]?.[share] ?? 0;
    }
    for (const input of inputs) {
      if (must[input] === true) low += 1;
      if (can[input] === true) high += 1;
    }
    must.push(negated ? high < atLeast : low >= atLeast);
    can.push(negated ? low < atLeast : high >= atLeast);
  }
  return { must: must.at(-1) === true, can: can.at(-1) === true };
};
