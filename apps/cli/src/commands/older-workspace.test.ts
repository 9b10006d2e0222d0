import { chmod, copyFile, mkdir, readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { beforeEach, describe, expect, test } from 'vitest';
import { aStartedServer } from '../testing/a-started-server.ts';
import { workspacePlace } from '../testing/a-workspace-place.ts';
import { runForewarn } from '../testing/run-forewarn.ts';

/** Each command is a process of its own, which takes seconds where others are busy. */
const LONG = 300_000;

/** What the first release wrote. */
const FIRST = new URL('../../../../packages/store/src/testing/fixtures/schema-1/', import.meta.url);

const place = workspacePlace();
const run = (...args: readonly string[]) => runForewarn([...args, ...place.options()], { cwd: place.root() });
const data = (): Promise<Buffer> => readFile(place.at('data/workspace.db'));

describe('a workspace of an earlier release', { timeout: LONG }, () => {
  beforeEach(async () => {
    await mkdir(place.at('data'));
    await copyFile(fileURLToPath(new URL('workspace.db', FIRST)), place.at('data/workspace.db'));
    await copyFile(fileURLToPath(new URL('workspace.key', FIRST)), place.at('key'));
    await chmod(place.at('key'), 0o600);
  });

  test.each([
    'verify',
    'backup --out copy',
    'drill',
    'person list',
    'key status',
    'key passphrase --new-passphrase-file none',
    'key key-file new.key',
    'key renew',
  ])('is left as it is by %s, which says what to do', async (command) => {
    const before = await data();
    const { exit, stderr } = await run(...command.split(' '), '--json');
    expect(exit).toBe(1);
    const { error } = JSON.parse(stderr);
    expect(error.code).toBe('needs-migration');
    expect(error.message).toContain('has schema 1, this release needs schema 2');
    expect(error.hint).toContain(`forewarn migrate --data ${place.at('data')}`);
    expect((await data()).equals(before)).toBe(true);
  });

  test('is brought to this one by migrate, which says so, once', async () => {
    expect((await run('migrate', '--role', 'somebody')).exit).toBe(2);
    const first = await run('migrate');
    expect([first.exit, first.stderr]).toEqual([0, '']);
    expect(first.stdout).toContain('was brought from schema 1 to schema 2');
    expect(JSON.parse((await run('migrate', '--json')).stdout)).toMatchObject({
      place: place.at('data/workspace.db'),
      created: false,
      migrated: null,
      role: null,
    });
    expect((await run('verify')).exit).toBe(0);
  });

  test('is brought to this one by serve, which says so', async () => {
    const server = await aStartedServer(place.options());
    await server.stop();
    expect(server.said).toContain('was brought from schema 1 to schema 2');
  });
});

describe('where there is no workspace', { timeout: LONG }, () => {
  test('migrate makes none', async () => {
    const { exit, stderr } = await run('migrate', '--json');
    expect([exit, JSON.parse(stderr).error.code]).toEqual([1, 'no-workspace']);
  });
});
