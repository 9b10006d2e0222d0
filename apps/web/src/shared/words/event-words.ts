import { ENGLISH, ratingWords } from '@forewarn/core';
import type { NewEvent } from '../api/new-event.ts';

/** An event in a few words, without its reason: what it is of, and what it says. */
export const eventWords = (event: NewEvent): string => {
  if (event.type === 'indicator.rated')
    return `${event.indicator}, ${ratingWords(ENGLISH, event.rating, false)}`;
  if (event.type === 'factor.judged')
    return `${event.factor}, ${event.level === null ? ENGLISH.eventTypes[event.type] : ENGLISH.levels[event.level]}`;
  return ENGLISH.eventTypes[event.type] ?? event.type;
};

/** The reason that an event gives, where it gives one. */
export const reasonOf = (event: NewEvent): string | undefined =>
  'rationale' in event && event.rationale !== '' ? event.rationale : undefined;
