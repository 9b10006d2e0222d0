import { casesAndEvents } from './0001-cases-and-events.ts';
import type { Migration } from './migrate.ts';

/** Every step of the embedded database's schema, in order. */
export const MIGRATIONS: readonly Migration[] = [casesAndEvents];
