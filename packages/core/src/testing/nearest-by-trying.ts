import { recordPictureEvent } from '../assessment/record-picture-event.ts';
import type { RuleTruths } from '../assessment/rule-truths.ts';
import type { CaseEventOf } from '../case/case-event.ts';
import { SCALE } from '../case/events/assessment.ts';
import type { EscalationRecord } from '../escalation/escalation-record.ts';
import type { Method } from '../escalation/method.ts';
import { weigh } from '../escalation/weigh.ts';
import type { NearestChanges } from '../explanation/nearest.ts';

type Record = Pick<EscalationRecord, 'standing' | 'states'>;
type Changes = NearestChanges['sets'][number];

/** What the nearest changes of every rule are, found by trying every set of up to so many changes: plain, and slow. */
export const nearestByTrying = (
  record: Record,
  method: Method,
  instant: number,
  largest: 1 | 2 | 3 = 3,
): ReadonlyMap<string, NearestChanges> => {
  const before = weigh(record, method, instant).truths;
  const indicators = method.framework.factors.flatMap((factor) => factor.indicators.map(({ id }) => id));
  const answers = new Map<string, NearestChanges>(
    Object.entries(before).map(([rule, holds]) => [rule, { rule, holds, size: null, count: 0, sets: [] }]),
  );
  for (const size of ([1, 2, 3] as const).filter((each) => each <= largest)) {
    const open = [...answers.values()].filter((answer) => answer.size === null);
    const found = new Map(open.map(({ rule }) => [rule, [] as Changes[]]));
    for (const set of setsOf(indicators, size)) {
      const missing = new Set(found.keys());
      for (const trial of trialsOf(record, set)) {
        if (missing.size === 0) break;
        const truths = truthsAfter(record, method, instant, trial);
        for (const rule of missing) {
          if (truths[rule] === before[rule]) continue;
          missing.delete(rule);
          found.get(rule)?.push(changesOf(record, method, instant, trial));
        }
      }
    }
    for (const { rule, holds } of open) {
      const sets = found.get(rule) ?? [];
      if (sets.length > 0)
        answers.set(rule, { rule, holds, size, count: sets.length, sets: sets.slice(0, 100) });
    }
  }
  return answers;
};

function* setsOf(items: readonly string[], size: number): Generator<readonly string[]> {
  if (size === 0) yield [];
  else
    for (const [index, item] of items.entries())
      for (const rest of setsOf(items.slice(index + 1), size - 1)) yield [item, ...rest];
}

/** Ratings for these indicators, each another than its own, the fewest steps first, then the lower ones of the first. */
const trialsOf = (record: Record, set: readonly string[]): readonly CaseEventOf<'indicator.rated'>[][] => {
  let trials: { steps: number; events: CaseEventOf<'indicator.rated'>[] }[] = [{ steps: 0, events: [] }];
  for (const indicator of set) {
    const replaced = standingRating(record, indicator);
    const place = SCALE.indexOf(replaced?.rating as never);
    trials = trials.flatMap(({ steps, events }) =>
      SCALE.flatMap((rating, to) =>
        to === place
          ? []
          : [
              {
                steps: steps + Math.abs(to - place),
                events: [
                  ...events,
                  {
                    at: '',
                    type: 'indicator.rated' as const,
                    indicator,
                    rating,
                    confidence: replaced?.confidence ?? 'moderate',
                    rationale: '',
                    evidence: [...(replaced?.evidence ?? [])],
                  },
                ],
              },
            ],
      ),
    );
  }
  return trials.toSorted((one, other) => one.steps - other.steps).map(({ events }) => events);
};

const standingRating = ({ standing }: Record, indicator: string) =>
  standing.factors[indicator.split('.')[0] ?? '']?.ratings[indicator];

const after = (
  record: Record,
  instant: number,
  trial: readonly CaseEventOf<'indicator.rated'>[],
): Record => ({
  ...record,
  standing: trial.reduce(
    (standing, event) => recordPictureEvent(standing, { ...event, at: new Date(instant).toISOString() }),
    record.standing,
  ),
});

const truthsAfter = (
  record: Record,
  method: Method,
  instant: number,
  trial: readonly CaseEventOf<'indicator.rated'>[],
): RuleTruths => weigh(after(record, instant, trial), method, instant).truths;

const changesOf = (
  record: Record,
  _method: Method,
  instant: number,
  trial: readonly CaseEventOf<'indicator.rated'>[],
): Changes => {
  const changed = after(record, instant, trial);
  return trial.map(({ indicator, rating }) => ({
    indicator,
    from: standingRating(record, indicator)?.rating ?? 'not-assessed',
    to: rating as (typeof SCALE)[number],
    trend: standingRating(changed, indicator)?.trend ?? 'steady',
  }));
};
