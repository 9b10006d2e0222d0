import { readdirSync } from 'node:fs';
import { mkdir, writeFile } from 'node:fs/promises';
import { basename } from 'node:path';
import { openPostgresWorkspace } from '@forewarn/store/postgres';
import { aPostgresDatabase } from '@forewarn/store/testing/postgres';
import { expect, test } from 'vitest';
import { workspacePlace } from '../testing/a-workspace-place.ts';
import { runForewarn } from '../testing/run-forewarn.ts';
import { Drill } from './drill.ts';

/** Each command is a process of its own, which takes seconds where others are busy. */
const LONG = 300_000;

const place = workspacePlace();

/** The names of all files below a folder in which others write. */
const filesIn = (folder: string): readonly string[] => {
  try {
    return readdirSync(folder, { recursive: true }).map((name) => basename(String(name)));
  } catch {
    return [];
  }
};

test(
  'a workspace moves from its folder to PostgreSQL and back, and drills there',
  { timeout: LONG },
  async () => {
    await place.filled();
    const database = await aPostgresDatabase();
    try {
      await writeFile(place.at('address'), database.url, { mode: 0o600 });
      const key = ['--key-file', place.at('key')];
      const inDatabase = ['--database', `file:${place.at('address')}`, ...key];
      const run = (...args: readonly string[]) => runForewarn(args, { cwd: place.root() });
      expect(await run('backup', '--out', 'first', ...place.options())).toMatchObject({
        exit: 0,
        stderr: '',
      });
      expect(await run('restore', 'first', ...inDatabase)).toMatchObject({ exit: 0, stderr: '' });
      expect((await run('restore', 'first', ...inDatabase)).stderr).toContain('is not empty');
      expect((await run('verify', ...inDatabase)).stdout).toContain('1 case, 2 events');
      expect(await run('backup', '--out', 'second', ...inDatabase)).toMatchObject({ exit: 0, stderr: '' });
      await writeFile(place.at('words'), 'a passphrase of four words\n', { mode: 0o600 });
      const sealed = await run('backup', '--out', 'third', ...inDatabase, '--passphrase-file', 'words');
      expect(sealed.stdout).toContain('encrypted under the passphrase that was given');
      expect(sealed.stdout).not.toContain(place.at('key'));
      expect((await run('verify', 'third', ...key, '--passphrase-file', 'words')).exit).toBe(0);
      expect(await run('restore', 'second', '--data', 'back', ...key)).toMatchObject({ exit: 0, stderr: '' });
      expect((await run('verify', '--data', 'back', ...key)).stdout).toContain('1 case, 2 events');
      await mkdir(place.at('drills'));
      const seen = new Set<string>();
      const looking = setInterval(() => filesIn(place.at('drills')).forEach((name) => seen.add(name)), 1);
      const drilled = await run('drill', '--in', 'drills', '--json', ...inDatabase);
      clearInterval(looking);
      // What a drill that is killed leaves behind must not open by itself.
      expect([...seen].toSorted()).toEqual(expect.arrayContaining(['workspace.db', 'workspace.seal']));
      expect([...seen].filter((name) => name.includes('key'))).toEqual([]);
      expect(Drill.parse(JSON.parse(drilled.stdout))).toMatchObject({ cases: 1, differing: [] });
      expect(drilled.stdout).not.toContain(new URL(database.url).password);
      expect((await run('key', 'status', ...inDatabase)).stderr).toContain('is not encrypted by Forewarn');
      const workspace = await openPostgresWorkspace({ url: database.url });
      const exports = await workspace.database.selectFrom('export_entry').select('what').execute();
      await workspace.close();
      expect(exports).toHaveLength(3);
    } finally {
      await database.drop();
    }
  },
);
