import type { CaseEvent } from './case-event.ts';
import { treatmentOf } from './text-of-fields.ts';

/** What stands for a text that was expunged. As long as the longest text that the format asks for. */
export const EXPUNGED = 'Expunged: what stood here was erased from the record.';

/**
 * What is left of an event that is expunged: its type, its dates, the ids that tie it to others and what it chose from lists.
 * Names, places, links, documents and everything that people wrote is marked or taken out. A case stays a case with it.
 * Measures and references are marked too, and the chart ties events together by these: what ends an expunged measure is
 * refused until it names it by the mark.
 */
export const expungedEvent = (event: CaseEvent): CaseEvent =>
  // Each field keeps its type: texts become another text, and only fields that an event need not have are taken out.
  Object.fromEntries(
    Object.entries(event).flatMap(([field, value]) => {
      const treatment = treatmentOf(event, field, value);
      if (treatment === 'taken out') return [];
      return [[field, treatment === 'stays' ? value : marked(value)]];
    }),
  ) as CaseEvent;

const marked = (value: unknown): unknown =>
  Array.isArray(value) ? value.map(() => EXPUNGED) : value === undefined ? undefined : EXPUNGED;
