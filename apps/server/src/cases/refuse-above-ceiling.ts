import type { CaseEvent, CaseHeader, DisclosureLevel } from '@forewarn/core';
import { isReleasedAt, levelOfEvent } from '@forewarn/core';
import type { RefusalOf } from '../refusal.ts';

/** Nobody writes what they could not read. */
export const refuseAboveCeiling = (
  events: readonly CaseEvent[],
  header: Pick<CaseHeader, 'defaultLevel'>,
  ceiling: DisclosureLevel,
): RefusalOf<'above-ceiling'> | undefined => {
  const level = events
    .map((event) => levelOfEvent(event, header))
    .find((each) => !isReleasedAt(each, ceiling));
  return level === undefined ? undefined : { code: 'above-ceiling', level, ceiling };
};
