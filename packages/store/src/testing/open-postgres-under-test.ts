import { sql } from 'kysely';
import { aPostgresPlace } from './a-postgres-place.ts';
import type { OpenUnderTest } from './workspace-under-test.ts';

/** A new workspace in a database of its own, opened as the owner of its tables. */
export const openPostgresUnderTest: OpenUnderTest = async (now) => {
  const place = await aPostgresPlace();
  const workspace = await place.open({ now });
  const dropEach = async (what: string): Promise<void> => {
    const { rows } = await sql<{ readonly drop: string }>`${sql.raw(what)}`.execute(workspace.database);
    for (const { drop } of rows) await sql.raw(drop).execute(workspace.database);
  };
  return {
    workspace,
    openAnother: () => place.open({ now }),
    dropGuards: async () => {
      await dropEach(`select format('drop trigger %I on %s', tgname, tgrelid::regclass) as drop
        from pg_trigger where not tgisinternal`);
      await dropEach(`select format('alter table %s drop constraint %I', conrelid::regclass, conname) as drop
        from pg_constraint where contype = 'f'`);
    },
    // The files are the server's; what it keeps of a document is looked for in its tables.
    readFiles: async () => [],
    close: () => place.remove(),
  };
};
