import { spawn } from 'node:child_process';
import { createInterface } from 'node:readline';
import { setTimeout } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { aHeader, aNote } from '../testing/a-case.ts';
import type { PostgresServer } from '../testing/start-postgres-server.ts';
import { startPostgresServer } from '../testing/start-postgres-server.ts';
import type { Workspace } from '../workspace/workspace.ts';
import { isUnreachable } from './failure-of-database.ts';
import { openPostgresWorkspace } from './open-postgres-workspace.ts';

const WRITERS = 4;
const CLIENT_ROUNDS = 38;
const SERVER_KILLS = 50;
const PROGRAM = fileURLToPath(new URL('../testing/append-to-postgres-until-killed.ts', import.meta.url));

/** The heads that writers were told of, by case. */
type Acknowledged = Map<string, string[]>;

const madeCases = async ({ store }: Workspace): Promise<Acknowledged> => {
  const made = new Map<string, string[]>();
  for (let writer = 0; writer < WRITERS; writer += 1)
    made.set((await store.createCase(aHeader(), [], 'analyst')).id, []);
  return made;
};

/** Has a process append until it has told of some heads, and kills it there; it may tell of more before it ends. */
const appendUntilKilled = async (
  url: string,
  [id, heads]: [string, string[]],
  most: number,
): Promise<void> => {
  const env = { ...process.env, FOREWARN_DATABASE: url };
  const child = spawn(process.execPath, [PROGRAM, id], { stdio: ['ignore', 'pipe', 'inherit'], env });
  let count = 0;
  for await (const line of createInterface(child.stdout)) {
    heads.push(line);
    if ((count += 1) === most) child.kill('SIGKILL');
  }
  expect(count).toBeGreaterThanOrEqual(most);
};

/** What was acknowledged and is not there, and what else is wrong; nothing of an append is there without its other half. */
const faultsOf = async ({ store }: Workspace, acknowledged: Acknowledged) => {
  let [told, kept] = [0, 0];
  const missing: string[] = [];
  let halves = 0;
  for (const [id, heads] of acknowledged) {
    const events = (await store.readCase(id))?.events ?? [];
    const hashes = new Set(events.map(({ hash }) => hash));
    missing.push(...heads.filter((head) => !hashes.has(head)));
    halves += events.length % 2;
    told += heads.length;
    kept += events.length / 2;
  }
  const chain = await store.verify();
  return {
    faults: { missing, halves, chain },
    summary: `${told} appends acknowledged, ${kept} found, ${missing.length} missing, ${chain.length} faults in the chains`,
  };
};

describe.skipIf(process.platform === 'win32')('a workspace in PostgreSQL', () => {
  let server: PostgresServer;
  let workspace: Workspace;
  beforeAll(async () => {
    server = await startPostgresServer();
    workspace = await openPostgresWorkspace({ url: server.url });
  });
  afterAll(async () => {
    await workspace.close();
    await server.remove();
  });

  it('holds every acknowledged event after the processes that append were killed', async ({ annotate }) => {
    const acknowledged = await madeCases(workspace);
    for (let round = 1; round <= CLIENT_ROUNDS; round += 1) {
      await Promise.all(
        [...acknowledged].map((each, writer) =>
          appendUntilKilled(server.url, each, 1 + ((round * 7 + writer * 3) % 12)),
        ),
      );
    }
    const { faults, summary } = await faultsOf(workspace, acknowledged);
    await annotate(`${CLIENT_ROUNDS * WRITERS} kills of appending processes: ${summary}`);
    expect(faults).toEqual({ missing: [], halves: 0, chain: [] });
  }, 600_000);

  it('holds every acknowledged event after the server was killed with all its processes', async ({
    annotate,
  }) => {
    const acknowledged = await madeCases(workspace);
    const over = new AbortController();
    const write = async ([id, heads]: [string, string[]]): Promise<void> => {
      let head: string | undefined;
      while (!over.signal.aborted) {
        try {
          // Whether what failed is there, only the database can say.
          head ??= (await workspace.store.readCase(id))?.head ?? '';
          const appended = await workspace.store.append(id, head, [aNote('one'), aNote('twin')], 'analyst');
          if (!appended.ok) throw new Error(appended.refusal.code);
          heads.push((head = appended.value.head));
        } catch (error) {
          if (!isUnreachable(error)) throw error;
          head = undefined;
          await setTimeout(10);
        }
      }
    };
    const writing = Promise.all([...acknowledged].map(write));
    const count = () => [...acknowledged.values()].reduce((sum, heads) => sum + heads.length, 0);
    for (let kill = 1; kill <= SERVER_KILLS; kill += 1) {
      const before = count();
      await vi.waitFor(() => expect(count()).toBeGreaterThan(before + (kill % 5)), {
        timeout: 30_000,
        interval: 1,
      });
      await server.kill();
      await server.start();
    }
    over.abort();
    await writing;
    const { faults, summary } = await faultsOf(workspace, acknowledged);
    await annotate(`${SERVER_KILLS} kills of the server: ${summary}`);
    expect(faults).toEqual({ missing: [], halves: 0, chain: [] });
  }, 600_000);
});
