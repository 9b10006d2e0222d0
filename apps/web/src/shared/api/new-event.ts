import type { CaseEvent } from '@forewarn/core';

type WithoutMoment<Event> = Event extends CaseEvent ? Omit<Event, 'at'> & { readonly at?: string } : never;

/** An event that is about to be saved: its `at` is the instant of saving unless a date is given. */
export type NewEvent = WithoutMoment<CaseEvent>;
export type NewEventOf<Type extends NewEvent['type']> = Extract<NewEvent, { type: Type }>;
