import type { Framework, RuleSet, Trace, Wording } from '@forewarn/core';
import { indicatorsOf, ratingWords } from '@forewarn/core';
import type { Explanation } from '@forewarn/core/explanation';

/** An explanation with what it is read by: the replay behind it, the framework as it is shown, and the words. */
export interface Reading {
  readonly explanation: Explanation;
  readonly trace: Trace;
  readonly framework: Framework;
  readonly ruleSet: RuleSet;
  readonly wording: Wording;
  /** The indicators of the first of the nearest changes that would turn the rule at hand. */
  readonly turning?: readonly string[];
}

/** One line of an explanation, how deep it stands, and the indicators that it names. */
export interface Clause {
  readonly text: string;
  readonly depth: number;
  readonly indicators: readonly string[];
}

export const NOT_ASSESSED = 'not-assessed';

/** `Missing`, `Acute`: what stands for an indicator, in words. */
export const ratingIn = ({ framework, wording }: Reading, indicator: string, rating: string): string =>
  ratingWords(wording, rating, indicatorsOf(framework).get(indicator)?.indicator.statesAbsence === true);

/** `10, 11, 12, 14` → `10–12, 14`. Ids that are no numbers stand as they are. */
export const listOfFactors = (ids: readonly string[]): string => {
  const runs: string[][] = [];
  for (const id of ids) {
    const last = runs.at(-1);
    const follows = /^\d+$/.test(id) && Number(last?.at(-1)) + 1 === Number(id);
    if (last !== undefined && follows) last.push(id);
    else runs.push([id]);
  }
  return runs.map((run) => (run.length > 2 ? `${run[0]}–${run.at(-1)}` : run.join(', '))).join(', ');
};

/** The ids by what stands for each, in the order of `order` reversed: `7.5 Acute; 7.8, 7.12 Present`. */
export const grouped = (
  ids: readonly string[],
  valueOf: (id: string) => string,
  order: readonly string[],
  show: (ids: readonly string[]) => string = (some) => some.join(', '),
): string => {
  const values = [...new Set(ids.map(valueOf))].toSorted(
    (one, other) => order.indexOf(other) - order.indexOf(one),
  );
  return values.map((value) => `${show(ids.filter((id) => valueOf(id) === value))} ${value}`).join('; ');
};
