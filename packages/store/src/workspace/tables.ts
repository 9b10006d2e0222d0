import type { LogTables } from '../log/tables.ts';
import type { AccountTables } from './account-tables.ts';
import type { PeopleTables } from './people-tables.ts';

/** Every table of a workspace. */
export interface Tables extends LogTables, PeopleTables, AccountTables {}
