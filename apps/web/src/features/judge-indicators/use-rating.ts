import type { Indicator, StandingRating, Trend } from '@forewarn/core';
import type { OutboxEntry } from '../../shared/log/outbox-entry.ts';
import type { Outbox, SavedChange } from '../../shared/log/outbox.ts';
import { isPending } from '../../shared/log/pending-events.ts';
import type { ReplayedLog } from '../../shared/log/replay-log.ts';
import { replayLog } from '../../shared/log/replay-log.ts';
import { standingRating } from '../../shared/log/standing-rating.ts';
import { useKeptDraft } from '../../shared/log/use-kept-draft.ts';
import { useMade, useOutboxEntry } from '../../shared/log/use-outbox.ts';
import type { RatingChange, RatingEvent } from './change-rating.ts';
import { baseOf, changeRating, startOf } from './change-rating.ts';
import { lastRatingIn, ratingsOf } from './ratings-of.ts';

export const ratingKey = (indicator: string): string => `indicator:${indicator}`;

/** What is shown of an indicator: what is being saved where there is something, else what stands. */
export interface ShownRating {
  readonly rating: RatingEvent | undefined;
  readonly draft: RatingChange;
  readonly trend: Trend | undefined;
  readonly standing: StandingRating | undefined;
  /** Whether the rating that is shown was made since the page was opened. */
  readonly isOfSession: boolean;
  /** The rating that stood before the first change of this page, where there was one. */
  readonly earlier: RatingEvent | undefined;
  readonly change: (change: RatingChange, pause?: number) => void;
  /** Takes the last change of this page back; nothing when there is none, or nothing stood before it. */
  readonly undo: (() => void) | undefined;
}

/** The rating of an indicator, and how to change it. What is given before a rating is chosen is kept, and joins it. */
export const useRating = (replayed: ReplayedLog, outbox: Outbox, { id }: Indicator): ShownRating => {
  const key = ratingKey(id);
  const pending = pendingRating(useOutboxEntry(outbox, key), replayed);
  const made = useMade(outbox, key);
  const [draft, setDraft] = useKeptDraft<RatingChange>(`${replayed.log.id}.${key}`, {});
  const stored = baseOf(ratingsOf(replayed, id).at(-1));
  const rating = pending ?? stored;
  const standing = standingRating(replayed, id);
  const isOfSession = pending !== undefined || made.length > 0;
  const [first] = made;
  const change = (changed: RatingChange, pause?: number) => {
    const all = rating === undefined ? { ...draft, ...changed } : changed;
    const next = changeRating(startOf(rating, isOfSession, all), id, all);
    if (rating === undefined) setDraft(next === undefined ? all : {});
    if (next !== undefined) outbox.put(key, [next], pause);
  };
  return {
    rating,
    draft,
    trend: shownTrend(pending, standing) ?? draft.trend,
    standing,
    isOfSession,
    earlier: first === undefined ? pending && stored : baseOf(lastRatingIn(first.before, id)),
    change,
    undo: pending === undefined ? undoOf(outbox, made, id) : undefined,
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

/** Puts back what stood before the last change of this page, with the trend that it had, as a new event. */
const undoOf = (outbox: Outbox, made: readonly SavedChange[], id: string): (() => void) | undefined => {
  const before = made.at(-1)?.before;
  const previous = before === undefined ? undefined : baseOf(lastRatingIn(before, id));
  if (before === undefined || previous === undefined) return undefined;
  return () => {
    const trend = standingRating(replayLog(before), id)?.trend;
    outbox.undo(ratingKey(id), [trend === undefined ? previous : { ...previous, trend }]);
  };
};
