import type { Indicator, StandingRating, Trend } from '@forewarn/core';
import { replayWithRecord } from '@forewarn/core';
import type { Outbox, OutboxEntry } from '../../shared/log/outbox.ts';
import { isPending } from '../../shared/log/pending-events.ts';
import type { ReplayedLog } from '../../shared/log/replay-log.ts';
import { standingRating } from '../../shared/log/standing-rating.ts';
import { useKeptDraft } from '../../shared/log/use-kept-draft.ts';
import { useOutboxEntry } from '../../shared/log/use-outbox.ts';
import type { RatingChange, RatingEvent } from './change-rating.ts';
import { baseOf, changeRating } from './change-rating.ts';
import { ratingsOf } from './ratings-of.ts';

export const ratingKey = (indicator: string): string => `indicator:${indicator}`;

/** What is shown of an indicator: what is being saved where there is something, else what stands. */
export interface ShownRating {
  readonly rating: RatingEvent | undefined;
  readonly draft: RatingChange;
  readonly trend: Trend | undefined;
  readonly standing: StandingRating | undefined;
  readonly change: (change: RatingChange, pause?: number) => void;
  readonly undo: (() => void) | undefined;
}

/** The rating of an indicator, and how to change it. What is given before a rating is chosen is kept, and joins it. */
export const useRating = (replayed: ReplayedLog, outbox: Outbox, { id }: Indicator): ShownRating => {
  const key = ratingKey(id);
  const pending = pendingRating(useOutboxEntry(outbox, key), replayed);
  const [draft, setDraft] = useKeptDraft<RatingChange>(`${replayed.log.id}.${key}`, {});
  const stored = ratingsOf(replayed, id).at(-1);
  const rating = pending ?? baseOf(stored);
  const standing = standingRating(replayed, id);
  const change = (changed: RatingChange, pause?: number) => {
    const all = rating === undefined ? { ...draft, ...changed } : changed;
    const next = changeRating(rating, id, all);
    if (rating === undefined) setDraft(next === undefined ? all : {});
    if (next !== undefined) outbox.put(key, [next], pause);
  };
  return {
    rating,
    draft,
    trend: shownTrend(pending, standing) ?? draft.trend,
    standing,
    change,
    undo: pending === undefined ? undoOf(replayed, outbox, id) : undefined,
  };
};

/** The rating in the outbox, until the log that is shown holds it. */
const pendingRating = (entry: OutboxEntry | undefined, { log }: ReplayedLog): RatingEvent | undefined => {
  if (entry === undefined || !isPending(entry, log)) return undefined;
  return entry.events.find((event) => event.type === 'indicator.rated');
};

/** The trend of a rating that is not saved yet is known only where a person gave it, or where the rating stays. */
const shownTrend = (
  pending: RatingEvent | undefined,
  standing: StandingRating | undefined,
): Trend | undefined => {
  if (pending === undefined) return standing?.trend;
  return pending.trend ?? (pending.rating === standing?.rating ? standing.trend : undefined);
};

/** Puts the rating before the last one back, with the trend that it had; nothing when there is none before it. */
const undoOf = (replayed: ReplayedLog, outbox: Outbox, id: string): (() => void) | undefined => {
  const ratings = ratingsOf(replayed, id);
  const previous = baseOf(ratings.at(-2));
  if (previous === undefined) return undefined;
  return () => {
    const { caseFile } = replayed;
    const events = caseFile.events.filter((event) => event !== ratings.at(-1));
    const { record } = replayWithRecord({ ...caseFile, events });
    const trend = standingRating({ record }, id)?.trend;
    outbox.put(ratingKey(id), [trend === undefined ? previous : { ...previous, trend }]);
  };
};
