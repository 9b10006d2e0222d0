import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import type { Result } from '@forewarn/core';
import { accepted, refused } from '@forewarn/core';
import type { Workspace } from '@forewarn/store';
import { WorkspaceError } from '@forewarn/store';
import { backUp } from '@forewarn/store/backup';
import { z } from '@hono/zod-openapi';
import type { Log } from '../log-entry.ts';
import { traceOf } from '../log-entry.ts';
import { Person } from '../people/person.ts';
import { personsOf } from '../people/persons-of.ts';
import type { RefusalOf } from '../refusal.ts';
import type { BackupRun, RunOutcome } from './backup-run.ts';
import { createBackupRuns } from './backup-run.ts';

const Manifest = z.object({
  format: z.literal('forewarn.backup/1'),
  madeAt: z.string(),
  engine: z.enum(['embedded', 'postgres']),
  schema: z.int(),
  cases: z.int(),
  events: z.int(),
  files: z.array(z.object({ name: z.string(), bytes: z.int(), sha256: z.string() })).readonly(),
});

/** A backup by what its manifest says. Whether it holds, `forewarn verify` tells. */
export const Backup = z
  .object({
    name: z.string().meta({ description: 'its folder, within the one for backups' }),
    madeAt: z.string(),
    engine: z.enum(['embedded', 'postgres']),
    schema: z.int(),
    cases: z.int(),
    events: z.int(),
    bytes: z.int(),
    sha256: z.string().meta({ description: 'of the data in it' }),
  })
  .meta({ id: 'Backup' });
type Backup = Readonly<z.infer<typeof Backup>>;

/** The backup that was asked for last: still being made, made, or not. */
export const BackupStatus = z
  .object({
    state: z.enum(['running', 'done', 'failed']),
    name: z.string().meta({ description: 'the folder that it goes into' }),
    requestedBy: Person,
    startedAt: z.string(),
    finishedAt: z.string().nullable(),
    reason: z.string().nullable().meta({ description: 'why it failed, and what to do' }),
  })
  .meta({ id: 'BackupStatus' });
type BackupStatus = Readonly<z.infer<typeof BackupStatus>>;

interface ToldBackups {
  /** The one asked for last, by whichever server of the workspace. */
  readonly last: BackupStatus | null;
  /** The latest first; what is no whole backup is left out. */
  readonly backups: readonly Backup[];
}

/** The backups in the folder that the operator named. */
export interface Backups {
  /** Begins one, which goes on whatever becomes of whoever asked for it. */
  readonly start: (
    actor: string,
  ) => Promise<Result<BackupStatus, RefusalOf<'no-backup-folder' | 'backup-under-way'>>>;
  readonly tell: () => Promise<Result<ToldBackups, RefusalOf<'no-backup-folder'>>>;
  /** Resolves once none is being made by this server. */
  readonly settled: () => Promise<void>;
}

interface BackupSurroundings {
  readonly workspace: Workspace;
  /** Where they go; nothing when the operator named no place. */
  readonly folder: string | undefined;
  /** What a backup of a PostgreSQL workspace is sealed under. */
  readonly keyFile: string;
  readonly clock: () => Date;
  readonly log: Log;
}

/** One backup at a time is made of a workspace, however many servers it has. */
export const createBackups = (surroundings: BackupSurroundings): Backups => {
  const { workspace, folder, clock, log } = surroundings;
  const runs = createBackupRuns(workspace.database, clock);
  let making: Promise<void> = Promise.resolve();
  return {
    start: async (actor) => {
      if (folder === undefined) return refused({ code: 'no-backup-folder' });
      const name = `forewarn-${clock().toISOString().replaceAll(/[-:.]/g, '')}`;
      const held = await runs.begin(name, actor);
      if (held === undefined) return refused({ code: 'backup-under-way' });
      making = make(surroundings, path.join(folder, name), actor)
        .then(held.end)
        .catch((error: unknown) => log({ level: 'error', event: 'backup not noted', ...traceOf(error) }));
      return accepted(await statusOf(workspace.database, held.run));
    },
    tell: async () => {
      if (folder === undefined) return refused({ code: 'no-backup-folder' });
      const last = await runs.last();
      return accepted({
        last: last === undefined ? null : await statusOf(workspace.database, last),
        backups: await backupsIn(folder),
      });
    },
    settled: () => making,
  };
};

/** Makes one, and says what came of it: never rejects. */
const make = async (
  { workspace, keyFile, clock, log }: BackupSurroundings,
  folder: string,
  actor: string,
): Promise<RunOutcome> => {
  try {
    await backUp(workspace, folder, { actor, keyFile, now: clock });
    return { state: 'done' };
  } catch (error) {
    if (error instanceof WorkspaceError) return { state: 'failed', reason: `${error.message} ${error.hint}` };
    log({ level: 'error', event: 'backup failed', ...traceOf(error) });
    return { state: 'failed', reason: 'It failed for a reason that stands in the log of the server.' };
  }
};

const statusOf = async (database: Workspace['database'], run: BackupRun): Promise<BackupStatus> => {
  const { state, name, by, startedAt } = run;
  const personOf = await personsOf(database, [by]);
  return {
    state,
    name,
    requestedBy: personOf(by),
    startedAt,
    finishedAt: run.state === 'running' ? null : run.finishedAt,
    reason: run.state === 'failed' ? run.reason : null,
  };
};

const backupsIn = async (folder: string): Promise<readonly Backup[]> => {
  const names = await readdir(folder).catch(() => []);
  const read = await Promise.all(names.map((name) => readBackup(folder, name)));
  return read
    .filter((backup) => backup !== undefined)
    .toSorted((one, other) => other.madeAt.localeCompare(one.madeAt));
};

const readBackup = async (folder: string, name: string): Promise<Backup | undefined> => {
  try {
    const text = await readFile(path.join(folder, name, 'manifest.json'), 'utf8');
    return backupOf(name, Manifest.parse(JSON.parse(text)));
  } catch {
    return undefined;
  }
};

const backupOf = (
  name: string,
  { madeAt, engine, schema, cases, events, files }: z.infer<typeof Manifest>,
): Backup => ({
  name,
  madeAt,
  engine,
  schema,
  cases,
  events,
  bytes: files.reduce((sum, { bytes }) => sum + bytes, 0),
  sha256: files[0]?.sha256 ?? '',
});
