import type { LogTables } from '../log/tables.ts';
import type { PeopleTables } from './people-tables.ts';

/** Every table of a workspace but those that better-auth lays out. */
export interface Tables extends LogTables, PeopleTables {}
