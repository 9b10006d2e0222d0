import type { Moment } from '@forewarn/core';
import { instantOf } from '@forewarn/core';

/** The day of a moment in UTC, as `YYYY-MM-DD`: the one that every date of a brief is written by. */
export const dayOf = (moment: Moment): Moment => new Date(instantOf(moment)).toISOString().slice(0, 10);
