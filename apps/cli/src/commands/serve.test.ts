import type { ChildProcess } from 'node:child_process';
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { runForewarn } from '../testing/run-forewarn.ts';

const MAIN = fileURLToPath(new URL('../main.ts', import.meta.url));

let folder = '';
let servers: ChildProcess[] = [];
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'forewarn-serve-'));
  servers = [];
});
afterEach(async () => {
  await Promise.all(servers.map(stop));
  await rm(folder, { recursive: true, maxRetries: 5 });
});

const options = () => ['--data', join(folder, 'data'), '--key-file', join(folder, 'key')];

/** Starts the server as a person would, and gives what it says until it is ready. */
const start = async (...args: readonly string[]): Promise<string> => {
  const server = spawn(process.execPath, [MAIN, 'serve', ...options(), ...args]);
  servers.push(server);
  let said = '';
  for await (const part of server.stdout) {
    said += String(part);
    if (said.includes('is ready')) break;
  }
  return said;
};

const stop = async (server: ChildProcess): Promise<number | null> => {
  if (server.exitCode !== null) return server.exitCode;
  const closed = once(server, 'exit');
  server.kill('SIGTERM');
  const [code] = (await closed) as [number | null];
  return code;
};

describe('serve', () => {
  test('prints an address that can be opened, and where the key lies, once', async () => {
    const said = await start('--port', '0');
    expect(said).toContain(join(folder, 'key'));
    expect(said).toContain(join(folder, 'data'));
    const url = new URL(/http:\/\/\S+/.exec(said)?.[0] ?? '');
    expect(url.hostname).toBe('localhost');
    const session = await fetch(new URL('/api/session', url));
    expect(await session.json()).toMatchObject({ account: 'needed', person: null });
    await Promise.all(servers.splice(0).map(stop));
    expect(await start('--port', '0')).not.toContain('new encrypted workspace');
  });

  test('ends with 0 when it is told to stop', async () => {
    await start('--port', '0');
    const [server] = servers.splice(0);
    expect(server === undefined ? undefined : await stop(server)).toBe(0);
  });

  test('refuses a port that is taken with one sentence and a hint', async () => {
    const { port } = new URL(/http:\/\/\S+/.exec(await start('--port', '0'))?.[0] ?? '');
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
