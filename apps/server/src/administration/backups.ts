import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import type { Result } from '@forewarn/core';
import { accepted, refused } from '@forewarn/core';
import type { Workspace } from '@forewarn/store';
import { WorkspaceError } from '@forewarn/store';
import { backUp } from '@forewarn/store/backup';
import { z } from '@hono/zod-openapi';
import type { RefusalOf } from '../refusal.ts';

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

type BackupRefusal = RefusalOf<'no-backup-folder' | 'backup-under-way' | 'backup-failed'>;

/** The backups in the folder that the operator named. */
export interface Backups {
  readonly make: (actor: string) => Promise<Result<Backup, BackupRefusal>>;
  /** The latest first; what is no whole backup is left out. */
  readonly list: () => Promise<Result<readonly Backup[], RefusalOf<'no-backup-folder'>>>;
}

interface BackupSurroundings {
  readonly workspace: Workspace;
  /** Where they go; nothing when the operator named no place. */
  readonly folder: string | undefined;
  /** What a backup of a PostgreSQL workspace is sealed under. */
  readonly keyFile: string;
  readonly clock: () => Date;
}

/** One backup at a time is made by this server. */
export const createBackups = ({ workspace, folder, keyFile, clock }: BackupSurroundings): Backups => {
  let isUnderWay = false;
  return {
    make: async (actor) => {
      if (folder === undefined) return refused({ code: 'no-backup-folder' });
      if (isUnderWay) return refused({ code: 'backup-under-way' });
      isUnderWay = true;
      try {
        const name = `forewarn-${clock().toISOString().replaceAll(/[-:.]/g, '')}`;
        const made = await backUp(workspace, path.join(folder, name), { actor, keyFile, now: clock });
        return accepted(backupOf(name, made));
      } catch (error) {
        if (!(error instanceof WorkspaceError)) throw error;
        return refused({ code: 'backup-failed', message: error.message, hint: error.hint });
      } finally {
        isUnderWay = false;
      }
    },
    list: async () => {
      if (folder === undefined) return refused({ code: 'no-backup-folder' });
      const names = await readdir(folder).catch(() => []);
      const read = await Promise.all(names.map((name) => readBackup(folder, name)));
      return accepted(
        read
          .filter((backup) => backup !== undefined)
          .toSorted((one, other) => other.madeAt.localeCompare(one.madeAt)),
      );
    },
  };
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
