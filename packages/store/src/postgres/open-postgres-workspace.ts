import type { Kysely } from 'kysely';
import { migrate } from '../migrations/migrate.ts';
import { MIGRATIONS } from '../migrations/migrations.ts';
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
import { isEmpty, needsMigration, newerDatabase, refuseUnfit, rightsMissing } from './refuse-database.ts';
import { retrying } from './retrying.ts';

export interface PostgresWorkspaceOptions {
  /** `postgres://USER:PASSWORD@HOST:PORT/DATABASE`; see `readDatabaseAddress` for encryption. */
  readonly url: string;
  /** The clock for `recordedAt`; the system's unless told otherwise. */
  readonly now?: () => Date;
}

/**
 * Opens the workspace in a PostgreSQL database. As the owner of its tables it lays out or migrates them first; any other
 * role finds them as this release needs them, or is refused. Rejects with a `WorkspaceError`; then nothing was changed.
 */
export const openPostgresWorkspace = async ({
  url,
  now = () => new Date(),
}: PostgresWorkspaceOptions): Promise<Workspace> => {
  const address = readDatabaseAddress(url);
  const database = connectDatabase(address);
  try {
    await tryConnection(address);
    const created = await prepare(database, address, now);
    return assemble(database, address, { created, now });
  } catch (error) {
    await database.destroy().catch(() => undefined);
    throw failureOfDatabase(error, address.place);
  }
};

/** Says whether the workspace was made by this. */
const prepare = async (
  database: Kysely<Tables>,
  address: DatabaseAddress,
  now: () => Date,
): Promise<boolean> => {
  const { place } = address;
  const sight = await lookAtDatabase(database);
  refuseUnfit(sight, place);
  const known = Math.max(...MIGRATIONS.map(({ version }) => version));
  const found = isEmpty(sight) ? 0 : await versionOf(database);
  if (found > known) throw newerDatabase(place, found, known);
  if (found < known) return (await migrateAsOwner(sight, address, now)) === 0;
  const missing = sight.ownsTables ? [] : await missingGrants(database);
  if (missing.length > 0) throw rightsMissing(sight, place, missing.join(', '));
  return false;
};

const versionOf = async (database: Kysely<Tables>): Promise<number> => {
  const { version } = await database
    .selectFrom('schema_version')
    .select(({ fn }) => fn.max('version').as('version'))
    .executeTakeFirstOrThrow();
  return version;
};

/** Gives the version that there was when this one had its turn. */
const migrateAsOwner = async (sight: Sight, address: DatabaseAddress, now: () => Date): Promise<number> => {
  const { place } = address;
  if (isEmpty(sight) ? !sight.mayCreate : !sight.ownsTables) throw needsMigration(sight, place);
  const database = connectDatabase(address, { forMigration: true });
  try {
    const migrated = await migrate(database, { engine: 'postgres', migrations: MIGRATIONS, clock: now });
    if (!migrated.ok) throw newerDatabase(place, migrated.refusal.found, migrated.refusal.known);
    return migrated.value;
  } finally {
    await database.destroy();
  }
};

const assemble = (
  database: Kysely<Tables>,
  address: DatabaseAddress,
  { created, now }: { readonly created: boolean; readonly now: () => Date },
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
    created,
    close: () => (closing ??= close()),
  };
};
