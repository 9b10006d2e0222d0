import type { CaseEventOf } from '@forewarn/core';
import { inOrderOfApplication } from '@forewarn/core';
import type { CaseLog } from '../../shared/api/case-log.ts';
import type { ReplayedLog } from '../../shared/log/replay-log.ts';

type Rated = CaseEventOf<'indicator.rated'>;

const kept = new WeakMap<ReplayedLog, ReadonlyMap<string, readonly Rated[]>>();
const NONE: readonly Rated[] = [];

/** The ratings of an indicator, in the order in which they took effect. Sorted once for a log. */
export const ratingsOf = (replayed: ReplayedLog, indicator: string): readonly Rated[] => {
  const known = kept.get(replayed) ?? byIndicator(replayed);
  kept.set(replayed, known);
  return known.get(indicator) ?? NONE;
};

/** The rating of an indicator that took effect last in a log. */
export const lastRatingIn = ({ events }: CaseLog, indicator: string): Rated | undefined =>
  inOrderOfApplication(
    events.flatMap(({ event }) =>
      event.type === 'indicator.rated' && event.indicator === indicator ? [event] : [],
    ),
  ).at(-1);

const byIndicator = ({ trace }: ReplayedLog): ReadonlyMap<string, readonly Rated[]> => {
  const found = new Map<string, Rated[]>();
  for (const { event } of trace.steps) {
    if (event.type !== 'indicator.rated') continue;
    const ratings = found.get(event.indicator);
    if (ratings === undefined) found.set(event.indicator, [event]);
    else ratings.push(event);
  }
  return found;
};
