import { recordPictureEvent } from '../assessment/record-picture-event.ts';
import { ratingOf } from '../assessment/rule-truths.ts';
import type { Standing } from '../assessment/standing.ts';
import { SCALE } from '../case/events/assessment.ts';
import { weigh } from '../escalation/weigh.ts';
import type { NearestChanges } from '../explanation/nearest.ts';
import type { MadeCase } from './arbitrary-method.ts';

type Changes = NearestChanges['sets'][number];

/** The nearest changes of every rule, found by trying every set of up to so many changes: plain, and slow. */
export const nearestByTrying = (made: MadeCase, largest: 1 | 2 | 3): readonly NearestChanges[] => {
  const truthsOf = (standing: Standing) =>
    weigh({ ...made.record, standing }, made.method, made.instant).truths;
  const before = truthsOf(made.record.standing);
  const indicators = made.method.framework.factors.flatMap((factor) => factor.indicators);
  let answers = Object.entries(before).map(([rule, holds]): NearestChanges => ({
    rule,
    holds,
    size: null,
    count: 0,
    sets: [],
  }));
  for (const size of ([1, 2, 3] as const).filter((each) => each <= largest)) {
    const found = new Map(
      answers.filter((answer) => answer.size === null).map(({ rule }) => [rule, [] as Changes[]]),
    );
    for (const set of setsOf(
      indicators.map(({ id }) => id),
      size,
    )) {
      const missing = new Set(found.keys());
      for (const { changes, standing } of trialsOf(set, made)) {
        if (missing.size === 0) break;
        const truths = truthsOf(standing);
        for (const rule of [...missing].filter((each) => truths[each] !== before[each])) {
          missing.delete(rule);
          found.get(rule)?.push(changes);
        }
      }
    }
    answers = answers.map((answer) => {
      const sets = found.get(answer.rule) ?? [];
      return sets.length === 0 ? answer : { ...answer, size, count: sets.length, sets: sets.slice(0, 100) };
    });
  }
  return answers;
};

function* setsOf(items: readonly string[], size: number): Generator<readonly string[]> {
  if (size === 0) yield [];
  else
    for (const [index, item] of items.entries())
      for (const rest of setsOf(items.slice(index + 1), size - 1)) yield [item, ...rest];
}

interface Trial {
  readonly steps: number;
  readonly changes: Changes;
  readonly standing: Standing;
}

/** Each of these indicators at every other rating: the fewest steps first, then the lower rating of the first. */
const trialsOf = (set: readonly string[], { record, instant }: MadeCase): readonly Trial[] => {
  let trials: readonly Trial[] = [{ steps: 0, changes: [], standing: record.standing }];
  for (const indicator of set) {
    const replaced = ratingOf(record.standing, indicator);
    const place = SCALE.indexOf(replaced?.rating as never);
    trials = trials.flatMap(({ steps, changes, standing }) =>
      SCALE.filter((to) => to !== replaced?.rating).map((to) => {
        const after = recordPictureEvent(standing, {
          at: new Date(instant).toISOString(),
          type: 'indicator.rated',
          indicator,
          rating: to,
          confidence: replaced?.confidence ?? 'moderate',
          rationale: '',
          evidence: [...(replaced?.evidence ?? [])],
        });
        const change = {
          indicator,
          from: replaced?.rating ?? ('not-assessed' as const),
          to,
          trend: ratingOf(after, indicator)?.trend ?? 'steady',
        };
        return {
          steps: steps + Math.abs(SCALE.indexOf(to) - place),
          changes: [...changes, change],
          standing: after,
        };
      }),
    );
  }
  return trials.toSorted((one, other) => one.steps - other.steps);
};
