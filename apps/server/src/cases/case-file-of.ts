import type { CaseEvent, CaseFile, CaseHeader } from '@forewarn/core';

/** A case with its events in the order in which they were entered, whatever else is known of them. */
export interface CaseWithEvents {
  readonly header: CaseHeader;
  readonly events: readonly { readonly event: CaseEvent }[];
}

/** The case as a file: its header and its events in the order in which they were entered, without who entered them. */
export const caseFileOf = ({ header, events }: CaseWithEvents): CaseFile => ({
  ...header,
  events: events.map(({ event }) => event),
});
