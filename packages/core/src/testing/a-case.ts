import type { CaseEvent } from '../case/case-event.ts';
import type { CaseFile, CaseHeader } from '../case/case-file.ts';
import { checkCaseFile } from '../case/read-case-file.ts';

export const HEADER: CaseHeader = {
  format: 'forewarn.case/1',
  title: 'Example State',
  framework: 'un-2014',
  ruleset: 'un-r2p/1',
  area: { country: 'KE' },
};

/** Events, in lists or one by one, in the order of a file. */
export type Events = readonly (CaseEvent | readonly CaseEvent[])[];

/** A case of these events. Throws when they make no valid case, so that a test never speaks of one by mistake. */
export const aCase = (events: readonly CaseEvent[], header = HEADER): CaseFile => {
  const checked = checkCaseFile({ ...header, events: [...events] });
  if (!checked.ok) throw new Error(`not a case: ${JSON.stringify(checked.refusal)}`);
  return checked.value;
};

/** These events at that moment. */
export const on = (at: string, ...events: Events): CaseEvent[] =>
  events.flat().map((event) => ({ ...event, at }));

/** These events on that day, counted from 1 January 2008. */
export const day = (number: number, ...events: Events): CaseEvent[] => on(dateOf(number), ...events);

export const dateOf = (number: number): string =>
  new Date(Date.UTC(2008, 0, number)).toISOString().slice(0, 10);
