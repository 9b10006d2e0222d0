import type { CaseEvent } from './case-event.ts';
import { treatmentOf } from './text-of-fields.ts';

/**
 * All that people wrote in an event, in the order of its fields: names, reasons, links, places, the names of attachments,
 * those of protected sources too. Ids, dates and what is chosen from lists are not in it.
 */
export const freeTextsOf = (event: CaseEvent): readonly string[] =>
  Object.entries(event).flatMap(([field, value]) =>
    treatmentOf(event, field, value) === 'stays' ? [] : textsIn(value),
  );

const textsIn = (value: unknown): readonly string[] => {
  if (typeof value === 'string') return [value];
  if (typeof value !== 'object' || value === null) return [];
  // The digest of an attachment is nobody's words.
  return Object.entries(value).flatMap(([key, inner]) => (key === 'sha256' ? [] : textsIn(inner)));
};
