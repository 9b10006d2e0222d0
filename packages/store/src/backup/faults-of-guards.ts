import type { Kysely } from 'kysely';
import { sql } from 'kysely';
import type { EngineName } from '../workspace/engine-name.ts';
import type { Tables } from '../workspace/tables.ts';
import type { WorkspaceFault } from './workspace-fault.ts';

/** The tables whose records nobody changes, and which triggers guard on both engines. */
const GUARDED = ['event', 'case', 'expunged', 'signed_head', 'export_entry', 'audit_entry'];
const GUARDS = [
  'event_is_appended',
  ...GUARDED.flatMap((table) => [`${table}_is_not_updated`, `${table}_is_not_deleted`]),
];
/** The ways past those that an engine has. */
const GUARDS_OF_ENGINE: Readonly<Record<EngineName, readonly string[]>> = {
  embedded: GUARDED.filter((table) => table !== 'event').map((table) => `${table}_is_not_replaced`),
  postgres: GUARDED.filter((table) => table !== 'case').map((table) => `${table}_is_not_truncated`),
};

/** The triggers that refuse changes to what is never changed and are not there, or are switched off. */
export const faultsOfGuards = async (
  database: Kysely<Tables>,
  engine: EngineName,
): Promise<readonly WorkspaceFault[]> => {
  const { rows } = await PRESENT[engine].execute(database);
  const present = new Set(rows.map(({ name }) => name));
  return [...GUARDS, ...GUARDS_OF_ENGINE[engine]]
    .filter((name) => !present.has(name))
    .map((subject) => ({ code: 'guard-missing', subject }));
};

const PRESENT = {
  embedded: sql<{ readonly name: string }>`select name from sqlite_schema where type = 'trigger'`,
  postgres: sql<{ readonly name: string }>`select tgname::text as name from pg_catalog.pg_trigger
    join pg_catalog.pg_class on pg_class.oid = tgrelid
    where tgenabled in ('O', 'A') and relnamespace = current_schema()::regnamespace`,
} as const;
