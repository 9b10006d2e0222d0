import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { StartedServer } from '../testing/a-started-server.ts';
import { aStartedServer } from '../testing/a-started-server.ts';
import { runForewarn } from '../testing/run-forewarn.ts';

/** Each command is a process of its own, which takes seconds where others are busy. */
const LONG = 300_000;
const PASSPHRASE = 'herons over the meadow é';

let folder = '';
let servers: StartedServer[] = [];
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'forewarn-serve-'));
  servers = [];
});
afterEach(async () => {
  await stopAll();
  await rm(folder, { recursive: true, maxRetries: 5 });
});

const options = () => ['--data', join(folder, 'data'), '--key-file', join(folder, 'key')];

const start = async (args: readonly string[] = [], input?: string): Promise<StartedServer> => {
  const server = await aStartedServer([...options(), ...args], input);
  servers.push(server);
  return server;
};
const stopAll = () => Promise.all(servers.splice(0).map(({ stop }) => stop()));
const sessionAt = async ({ url }: StartedServer): Promise<unknown> =>
  (await fetch(new URL('/api/session', url))).json();

describe('serve', () => {
  test('prints an address that can be opened, and where the key lies, once', async () => {
    const server = await start();
    const { said } = server;
    expect(said).toContain(join(folder, 'key'));
    expect(said).toContain(join(folder, 'data'));
    expect(new URL(server.url).hostname).toBe('localhost');
    expect(await sessionAt(server)).toMatchObject({ account: 'needed', person: null });
    await stopAll();
    expect((await start()).said).not.toContain('new encrypted workspace');
  });

  test('ends with 0 when it is told to stop', async () => {
    expect(await (await start()).stop()).toBe(0);
  });

  test('refuses a port that is taken with one sentence and a hint', async () => {
    const { port } = new URL((await start()).url);
    const { exit, stderr } = await runForewarn(['serve', ...options(), '--port', port]);
    expect(exit).toBe(1);
    expect(stderr).toBe(`forewarn: serve: Port ${port} is in use.\n  Choose another with --port.\n`);
  });

  test.each([
    [['--port', 'many'], '--port'],
    [['--database', 'postgres://localhost/x'], '--database'],
    [['extra'], 'arguments'],
  ])('answers %j with how it is used', async (args, path) => {
    const { exit, stderr } = await runForewarn(['serve', ...options(), ...args, '--json']);
    expect(exit).toBe(2);
    expect(JSON.parse(stderr).error.path).toBe(path);
  });
});

const fileWith = async (name: string, text: string, mode = 0o600): Promise<string> => {
  await writeFile(join(folder, name), text, { mode });
  return join(folder, name);
};
const failureOf = async (...args: readonly string[]) => {
  const { exit, stdout, stderr } = await runForewarn(['serve', ...options(), ...args, '--json']);
  expect([exit, stdout]).toEqual([1, '']);
  return JSON.parse(stderr).error.code;
};

describe('serve with a passphrase', { timeout: LONG }, () => {
  test('makes a workspace without a key file, and opens it again with that passphrase alone', async () => {
    const right = await fileWith('right', `${PASSPHRASE}\n`);
    const first = await start(['--passphrase-file', right]);
    expect(first.said).toContain('A new encrypted workspace was made');
    expect(first.said).not.toContain(join(folder, 'key'));
    expect(first.said).not.toContain(PASSPHRASE);
    expect(await sessionAt(first)).toMatchObject({ account: 'needed' });
    await expect(rm(join(folder, 'key'))).rejects.toThrow('ENOENT');
    await stopAll();

    // As another keyboard composes it, with the ends of line of another system.
    const again = await start(['--passphrase-file', '-'], `${PASSPHRASE.normalize('NFD')}\r\n`);
    expect(again.said).toMatch(/^Forewarn is ready: /);
    expect(await sessionAt(again)).toMatchObject({ account: 'needed' });
    await stopAll();

    const wrong = await fileWith('wrong', 'another long passphrase\n');
    expect(await failureOf('--passphrase-file', wrong)).toBe('passphrase-wrong');
    expect(await failureOf()).toBe('passphrase-needed');
    const open = await fileWith('open', `${PASSPHRASE}\n`, 0o644);
    expect(await failureOf('--passphrase-file', open)).toBe('passphrase-exposed');
    expect(await failureOf('--passphrase-file', join(folder, 'none'))).toBe('passphrase-not-readable');
    expect((await start(['--passphrase-file', right])).said).toContain('is ready');
  });
});
