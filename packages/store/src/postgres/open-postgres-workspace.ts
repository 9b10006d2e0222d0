import type { Kysely } from 'kysely';
import { migrate, readVersion } from '../migrations/migrate.ts';
import { KNOWN_SCHEMA, MIGRATIONS } from '../migrations/migrations.ts';
import { createParts } from '../workspace/create-parts.ts';
import type { Tables } from '../workspace/tables.ts';
import { tellingOfWrites } from '../changes/telling-of-writes.ts';
import type { Workspace } from '../workspace/workspace.ts';
import { connectDatabase, tryConnection } from './connect-database.ts';
import { createPostgresChanges } from './create-postgres-changes.ts';
import type { DatabaseAddress } from './database-address.ts';
import { readDatabaseAddress } from './database-address.ts';
import { failureOfDatabase } from './failure-of-database.ts';
import type { Sight } from './look-at-database.ts';
import { lookAtDatabase } from './look-at-database.ts';
import { missingGrants } from './missing-grants.ts';
import {
  isEmpty,
  needsMigration,
  newerDatabase,
  noWorkspace,
  refuseUnfit,
  rightsMissing,
} from './refuse-database.ts';
import { retrying } from './retrying.ts';

export interface PostgresWorkspaceOptions {
  /** `postgres://USER:PASSWORD@HOST:PORT/DATABASE`; see `readDatabaseAddress` for encryption. */
  readonly url: string;
  /** Whether the owner lays the tables out or brings them up to date; so unless told otherwise: then it is refused. */
  readonly migrates?: boolean;
  /** The clock for `recordedAt`; the system's unless told otherwise. */
  readonly now?: () => Date;
}

/**
 * Opens the workspace in a PostgreSQL database. As the owner of its tables it lays out or migrates them first; any other
 * role finds them as this release needs them, or is refused. Rejects with a `WorkspaceError`; then nothing was changed.
 */
export const openPostgresWorkspace = async ({
  url,
  migrates = true,
  now = () => new Date(),
}: PostgresWorkspaceOptions): Promise<Workspace> => {
  const address = readDatabaseAddress(url);
  const database = connectDatabase(address);
  try {
    await tryConnection(address);
    const found = await prepare(database, address, migrates ? now : undefined);
    return assemble(database, address, { found, now });
  } catch (error) {
    await database.destroy().catch(() => undefined);
    throw failureOfDatabase(error, address.place);
  }
};

/** Gives the schema that it had, 0 for nothing. Without a clock nothing is laid out or migrated. */
const prepare = async (
  database: Kysely<Tables>,
  address: DatabaseAddress,
  now: (() => Date) | undefined,
): Promise<number> => {
  const { place } = address;
  const sight = await lookAtDatabase(database);
  refuseUnfit(sight, place);
  const found = isEmpty(sight) ? 0 : await readVersion(database);
  if (found > KNOWN_SCHEMA) throw newerDatabase(place, found);
  if (found < KNOWN_SCHEMA) {
    if (now === undefined) throw found === 0 ? noWorkspace(place) : needsMigration(sight, place, found);
    return migrateAsOwner(sight, address, { found, now });
  }
  const missing = sight.ownsTables ? [] : await missingGrants(database);
  if (missing.length > 0) throw rightsMissing(sight, place, missing.join(', '));
  return found;
};

/** Gives the version that there was when this one had its turn. */
const migrateAsOwner = async (
  sight: Sight,
  address: DatabaseAddress,
  { found, now }: { readonly found: number; readonly now: () => Date },
): Promise<number> => {
  const { place } = address;
  if (isEmpty(sight) ? !sight.mayCreate : !sight.ownsTables) throw needsMigration(sight, place, found);
  const database = connectDatabase(address, { forMigration: true });
  try {
    const migrated = await migrate(database, { engine: 'postgres', migrations: MIGRATIONS, clock: now });
    if (!migrated.ok) throw newerDatabase(place, migrated.refusal.found);
    return migrated.value;
  } finally {
    await database.destroy();
  }
};

const assemble = (
  database: Kysely<Tables>,
  address: DatabaseAddress,
  { found, now }: { readonly found: number; readonly now: () => Date },
): Workspace => {
  const parts = createParts(database, 'postgres', now);
  const { changes, tell, stop } = createPostgresChanges(database, address);
  let closing: Promise<void> | undefined;
  const close = async (): Promise<void> => {
    await stop();
    await database.destroy();
  };
  return {
    ...parts,
    ...tellingOfWrites({ store: retrying(parts.store), expunging: parts.expunging }, tell),
    changes,
    place: address.place,
    created: found === 0,
    ...(found > 0 && found < KNOWN_SCHEMA ? { migrated: { from: found, to: KNOWN_SCHEMA } } : {}),
    close: () => (closing ??= close()),
  };
};
