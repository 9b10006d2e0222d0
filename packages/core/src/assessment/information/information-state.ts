import { z } from 'zod';
import type { Rating } from '../../case/events/assessment.ts';
import { isOnScale, isRatedAtLeast } from '../factor-level.ts';

/**
 * The states in which the information on an indicator can be, in the order in which they win when several hold. First
 * what is not on the scale, so that the others add up to the coverage; then what takes the ground from under a rating
 * (nothing on record, nothing recent: with `not-assessable` the third gap of A/64/864); then what asks for caution with it.
 * `assessed` comes last: it holds where no other does, and says nothing of the risk.
 */
export const INFORMATION_STATES = [
  'not-assessed',
  'not-applicable',
  'not-assessable',
  'unsupported',
  'stale',
  'contested',
  'single-sourced',
  'assessed',
] as const;

export const InformationState = z
  .enum(INFORMATION_STATES)
  .meta({ title: 'State of the information on an indicator' });
export type InformationState = z.infer<typeof InformationState>;

/** What the state of an indicator is told from. */
export interface InformationFacts {
  /** The rating that stands; nothing where the indicator was never rated. */
  readonly rating: Rating | undefined;
  /** The independent origins behind the evidence for it that was not withdrawn. */
  readonly independentSources: number;
  readonly isStale: boolean;
  /** Evidence against the rating stands, or a dissent on the indicator does. */
  readonly isContested: boolean;
}

/** When each state holds. An absence needs no evidence, as in the warnings of a case; above it a rating needs some. */
const HOLDS: Readonly<Record<Exclude<InformationState, 'assessed'>, (facts: InformationFacts) => boolean>> = {
  'not-assessed': ({ rating }) => rating === undefined,
  'not-applicable': ({ rating }) => rating === 'not-applicable',
  'not-assessable': ({ rating }) => rating === 'not-assessable',
  unsupported: ({ rating, independentSources }) =>
    isRatedAtLeast(rating, 'emerging') && independentSources === 0,
  stale: ({ rating, isStale }) => rating !== undefined && isOnScale(rating) && isStale,
  contested: ({ isContested }) => isContested,
  'single-sourced': ({ rating, independentSources }) =>
    isRatedAtLeast(rating, 'emerging') && independentSources === 1,
};

/** All states that hold, never none; the first is the one that wins. `contested` can stand beside any of them. */
export const marksOf = (
  facts: InformationFacts,
): readonly [InformationState, ...(readonly InformationState[])] => {
  const [state, ...others] = INFORMATION_STATES.filter(
    (state) => state !== 'assessed' && HOLDS[state](facts),
  );
  return state === undefined ? ['assessed'] : [state, ...others];
};

/** A value for each state, in their order. */
export const perState = <Value>(
  valueOf: (state: InformationState) => Value,
): Record<InformationState, Value> =>
  // `fromEntries` widens the keys, which are all the states there are.
  Object.fromEntries(INFORMATION_STATES.map((state) => [state, valueOf(state)])) as Record<
    InformationState,
    Value
  >;
