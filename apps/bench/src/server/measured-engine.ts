import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Workspace } from '@forewarn/store';
import { openWorkspace } from '@forewarn/store';
import { openPostgresWorkspace } from '@forewarn/store/postgres';
import { aPostgresDatabase, startForRun } from '@forewarn/store/testing/postgres';
import type { BareEngine } from './bare-engine.ts';
import { openBareLibsql } from './bare-libsql.ts';
import { openBarePostgres } from './bare-postgres.ts';

/** An engine with an empty workspace on it. */
export interface MeasuredEngine {
  readonly name: string;
  readonly open: () => Promise<Workspace>;
  /** What `forewarn serve` needs to serve that workspace. */
  readonly serveArguments: readonly string[];
  readonly openBare: (workspace: Workspace) => Promise<BareEngine>;
  readonly remove: () => Promise<void>;
}

/** The embedded engine, in a folder of its own. */
export const measuredEmbedded = async (): Promise<MeasuredEngine> => {
  const folder = await mkdtemp(join(tmpdir(), 'forewarn-bench-server-'));
  const place = { folder: join(folder, 'data'), keyFile: join(folder, 'key') };
  return {
    name: 'libsql',
    open: () => openWorkspace(place),
    serveArguments: ['--data', place.folder, '--key-file', place.keyFile],
    openBare: (workspace) => openBareLibsql(workspace, folder),
    remove: () => rm(folder, { recursive: true, force: true }),
  };
};

/** PostgreSQL, in a database of its own on the server that `FOREWARN_TEST_DATABASE` names, or on one started for this. */
export const measuredPostgres = async (): Promise<MeasuredEngine> => {
  const stop = await startForRun();
  const { url, drop } = await aPostgresDatabase();
  const folder = await mkdtemp(join(tmpdir(), 'forewarn-bench-server-'));
  const address = join(folder, 'url');
  await writeFile(address, url, { mode: 0o600 });
  return {
    name: 'PostgreSQL',
    open: () => openPostgresWorkspace({ url }),
    serveArguments: ['--database', `file:${address}`],
    openBare: () => openBarePostgres(url),
    remove: async () => {
      await drop();
      await stop();
      await rm(folder, { recursive: true, force: true });
    },
  };
};
