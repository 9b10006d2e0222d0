import type { Kysely } from 'kysely';
import { sql } from 'kysely';
import type { Changes } from '../changes/changes.ts';
import { createCaseWatch } from '../changes/create-case-watch.ts';
import type { Tables } from '../workspace/tables.ts';

const ASK_EVERY = 500;

export interface EmbeddedChanges {
  readonly changes: Changes;
  /** Tells of a case that this process has written to. */
  readonly tell: (caseId: string) => void;
  readonly stop: () => void;
}

/** Changes of this process at once; those of others by asking SQLite, while someone listens, whether anyone else wrote. */
export const createEmbeddedChanges = (database: Kysely<Tables>): EmbeddedChanges => {
  let timer: NodeJS.Timeout | undefined;
  let seen: number | undefined;
  const ask = async (): Promise<void> => {
    const version = await versionOf(database).catch(() => undefined);
    if (version !== undefined && version !== seen) {
      seen = version;
      watch.look();
    }
  };
  const watch = createCaseWatch(database, {
    begin: () => {
      timer = setInterval(() => void ask(), ASK_EVERY).unref();
    },
    end: () => clearInterval(timer),
  });
  return { changes: watch, tell: (caseId) => watch.look([caseId]), stop: () => watch.close() };
};

/** Another number after each commit of another connection. */
const versionOf = async (database: Kysely<Tables>): Promise<number | undefined> => {
  const { rows } = await sql<{ readonly data_version: number }>`pragma data_version`.execute(database);
  return rows[0]?.data_version;
};
