import type { CaseEvent, CaseHeader, DisclosureLevel } from '@forewarn/core';

/** How protected an event is: its own mark, else the case's default, else `internal`. */
export const levelOfEvent = (event: CaseEvent, header: Pick<CaseHeader, 'defaultLevel'>): DisclosureLevel => {
  const own =
    event.type === 'factor.judged' || event.type === 'brief.issued' ? event.disclosure : event.level;
  return own ?? header.defaultLevel ?? 'internal';
};
