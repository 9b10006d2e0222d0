import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openPostgresWorkspace } from '@forewarn/store/postgres';
import type { PostgresDatabase } from '@forewarn/store/testing/postgres';
import { aPostgresDatabase } from '@forewarn/store/testing/postgres';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { runForewarn } from '../testing/run-forewarn.ts';

let database: PostgresDatabase;
let folder = '';
beforeEach(async () => {
  database = await aPostgresDatabase();
  folder = await mkdtemp(join(tmpdir(), 'forewarn-migrate-'));
});
afterEach(async () => {
  await database.drop();
  await rm(folder, { recursive: true });
});

const migrate = (...args: readonly string[]) =>
  runForewarn(['migrate', ...args, '--json'], { env: { FOREWARN_DATABASE: database.url } });

describe('migrate', () => {
  test('lays out the tables and lets the application in by its own role', async () => {
    const { exit, stdout, stderr } = await migrate('--role', database.appRole);
    expect([exit, stderr]).toEqual([0, '']);
    const { host, pathname, username, password } = new URL(database.url);
    expect(JSON.parse(stdout)).toEqual({
      place: `postgres://${username}@${host}${pathname}`,
      created: true,
      migrated: null,
      searchAnew: false,
      role: database.appRole,
    });
    expect(stdout).not.toContain(password);
    const workspace = await openPostgresWorkspace({ url: database.appUrl });
    expect(await workspace.store.listCases()).toEqual([]);
    await workspace.close();
    expect(JSON.parse((await migrate()).stdout)).toMatchObject({ created: false, role: null });
  });

  test('takes the address from a file', async () => {
    const file = join(folder, 'url');
    await writeFile(file, `${database.url}\n`, { mode: 0o600 });
    const { exit, stdout } = await runForewarn(['migrate', '--database', `file:${file}`]);
    expect([exit, stdout]).toEqual([0, expect.stringContaining('A new workspace was made in postgres://')]);
  });

  test.skipIf(process.platform === 'win32').each(['migrate', 'serve', 'verify'])(
    'takes no address from a file that others may read: %s',
    async (command) => {
      const file = join(folder, 'open');
      await writeFile(file, `${database.url}\n`, { mode: 0o644 });
      const { exit, stderr } = await runForewarn([command, '--database', `file:${file}`, '--json']);
      expect([exit, JSON.parse(stderr).error.path]).toEqual([2, '--database']);
      expect(JSON.parse(stderr).error.message).toContain('is open to other accounts of this machine');
      expect(JSON.parse(stderr).error.hint).toContain('chmod 600');
    },
  );

  test.each(['migrate', 'serve'])('is not given a password on the command line: %s', async (command) => {
    const { exit, stderr } = await runForewarn([command, '--database', database.url, '--json']);
    expect(exit).toBe(2);
    expect(JSON.parse(stderr).error).toMatchObject({ path: '--database' });
    expect(stderr).not.toContain(new URL(database.url).password);
  });

  test('names a role that there is not, and one that may do everything', async () => {
    const owner = new URL(database.url).username;
    for (const [role, code] of [
      ['nobody', 'unknown-role'],
      [owner, 'role-above-rights'],
    ] as const) {
      const { exit, stderr } = await migrate('--role', role);
      expect([exit, JSON.parse(stderr).error]).toMatchObject([1, { code, path: '--role' }]);
    }
  });

  test('refuses what is not a database', async () => {
    expect((await migrate('--database', 'https://localhost/x')).exit).toBe(2);
    const { exit, stderr } = await migrate('--database', 'postgres://nobody@localhost:1/x');
    expect([exit, JSON.parse(stderr).error.code]).toEqual([1, 'database-not-reachable']);
  });
});
