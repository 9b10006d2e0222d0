import { casesAndEvents } from './0001-cases-and-events.ts';
import { workspaceTables } from './0002-workspace.ts';
import type { Migration } from './migrate.ts';

/** Every step of the schema, in order. */
export const MIGRATIONS: readonly Migration[] = [casesAndEvents, workspaceTables];

/** The schema of this release. */
export const KNOWN_SCHEMA = Math.max(...MIGRATIONS.map(({ version }) => version));
