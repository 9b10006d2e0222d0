import type { Citation, FactorPicture, Region, Trace } from '@forewarn/core';
import { REGIONS, stateOf } from '@forewarn/core';

export interface MovedFactor {
  readonly id: string;
  readonly from: FactorPicture;
  readonly to: FactorPicture;
}

export interface MovedRegion {
  readonly region: Region;
  readonly from: string;
  readonly to: string;
  readonly rule: string | null;
  readonly cites: readonly Citation[];
}

/** All that stands otherwise after a change. */
export interface WhatMoved {
  readonly factors: readonly MovedFactor[];
  readonly regions: readonly MovedRegion[];
  readonly signsRaised: readonly string[];
  readonly signsLowered: readonly string[];
  readonly opened: readonly string[];
  readonly closed: readonly string[];
}

/** What stands otherwise in the second trace than in the first, with the rule that moved each region and what it cites. */
export const whatMoved = (before: Trace, after: Trace): WhatMoved => ({
  factors: Object.entries(after.picture.factors).flatMap(([id, to]) => {
    const from = before.picture.factors[id];
    return from === undefined || (from.effective === to.effective && from.trend === to.trend)
      ? []
      : [{ id, from, to }];
  }),
  regions: REGIONS.flatMap((region) => {
    const from = stateOf(before.posture, region);
    const to = stateOf(after.posture, region);
    if (from === to) return [];
    const { rule, cites } = lastMoveOf(after, region) ?? { rule: null, cites: [] };
    return [{ region, from, to, rule, cites }];
  }),
  signsRaised: without(after.posture.signs, before.posture.signs),
  signsLowered: without(before.posture.signs, after.posture.signs),
  opened: without(questionsOf(after), questionsOf(before)),
  closed: without(questionsOf(before), questionsOf(after)),
});

export const isNothing = (moved: WhatMoved): boolean =>
  Object.values(moved).every((list) => list.length === 0);

const lastMoveOf = (trace: Trace, region: Region) =>
  trace.steps
    .findLast(({ moved }) => moved.some((move) => move.region === region))
    ?.moved.find((move) => move.region === region);

const questionsOf = (trace: Trace) => trace.open.map(({ question }) => question);

const without = (list: readonly string[], other: readonly string[]) =>
  list.filter((item) => !other.includes(item));
