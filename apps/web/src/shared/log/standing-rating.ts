import type { StandingRating } from '@forewarn/core';
import type { ReplayedLog } from './replay-log.ts';

/** The rating that stands for an indicator, with its trend worked out, or nothing when it was never rated. */
export const standingRating = (
  { record }: Pick<ReplayedLog, 'record'>,
  indicator: string,
): StandingRating | undefined =>
  record.standing.factors[indicator.slice(0, indicator.indexOf('.'))]?.ratings[indicator];
