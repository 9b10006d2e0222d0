import type { CaseFile } from '@forewarn/core';
import type { StoredCase } from '@forewarn/store';

/** The case as a file: its header and its events in the order in which they were entered, without who entered them. */
export const caseFileOf = ({ header, events }: Pick<StoredCase, 'header' | 'events'>): CaseFile => ({
  ...header,
  events: events.map(({ event }) => event),
});
