import { sql } from 'kysely';
import { afterAll, afterEach, beforeAll, describe, expect, it, vi } from 'vitest';
import type { CaseChange } from '../changes/changes.ts';
import { aHeader, aNote } from '../testing/a-case.ts';
import type { PostgresServer } from '../testing/start-postgres-server.ts';
import { startPostgresServer } from '../testing/start-postgres-server.ts';
import type { Workspace } from '../workspace/workspace.ts';
import { isUnreachable } from './failure-of-database.ts';
import { openPostgresWorkspace } from './open-postgres-workspace.ts';

/** Ends every other connection, as an administrator does or a network that breaks. */
const endConnections = async ({ database }: Workspace): Promise<void> => {
  await sql`select pg_terminate_backend(pid) from pg_stat_activity
    where pid <> pg_backend_pid() and backend_type = 'client backend'`.execute(database);
};

describe('a workspace whose database goes away', () => {
  let server: PostgresServer;
  const opened: Workspace[] = [];
  beforeAll(async () => {
    server = await startPostgresServer();
  });
  afterEach(async () => {
    await Promise.all(opened.splice(0).map((workspace) => workspace.close()));
  });
  afterAll(() => server.remove());

  const open = async (): Promise<Workspace> => {
    const workspace = await openPostgresWorkspace({ url: server.url });
    opened.push(workspace);
    return workspace;
  };
  it('fails cleanly while it is away, works again when it is back, and has lost nothing', async () => {
    const { store } = await open();
    let { id, head } = await store.createCase(aHeader(), [], 'analyst');
    const acknowledged: string[] = [];
    const write = async (text: string): Promise<boolean> => {
      try {
        const appended = await store.append(id, head, [aNote(text)], 'analyst');
        if (!appended.ok) throw new Error(appended.refusal.code);
        acknowledged.push((head = appended.value.head));
        return true;
      } catch (error) {
        if (!isUnreachable(error)) throw error;
        return false;
      }
    };
    for (let round = 1; round <= 3; round += 1) {
      expect(await write(`before ${round}`)).toBe(true);
      await server.pause();
      expect(await write(`while away ${round}`)).toBe(false);
      await server.start();
      // A connection that was lost while idle may show it by its first use.
      await vi.waitFor(async () => expect(await write(`after ${round}`)).toBe(true));
    }
    const kept = new Set((await store.readCase(id))?.events.map(({ hash }) => hash));
    expect(acknowledged.filter((hash) => !kept.has(hash))).toEqual([]);
    expect(await store.verify()).toEqual([]);
  });

  it('writes what it is asked to while its connections are ended again and again, all or nothing of each', async () => {
    const [workspace, other] = [await open(), await open()];
    const { store } = workspace;
    const { id } = await store.createCase(aHeader(), [], 'analyst');
    const acknowledged: string[] = [];
    let failures = 0;
    const enough = new AbortController();
    const ending = (async () => {
      while (!enough.signal.aborted) await endConnections(other).catch(() => undefined);
    })();
    while (acknowledged.length < 40 && failures < 10_000) {
      try {
        const { head, events } = (await store.readCase(id)) ?? { head: '', events: [] };
        const appended = await store.append(id, head, [aNote(`${events.length}`), aNote('twin')], 'analyst');
        if (appended.ok) acknowledged.push(appended.value.head);
      } catch (error) {
        if (!isUnreachable(error)) throw error;
        failures += 1;
      }
      if (failures >= 20) enough.abort();
    }
    enough.abort();
    await ending;
    const events = (await store.readCase(id))?.events ?? [];
    const kept = new Set(events.map(({ hash }) => hash));
    expect([acknowledged.length, failures >= 20]).toEqual([40, true]);
    expect(acknowledged.filter((hash) => !kept.has(hash))).toEqual([]);
    expect(events.length % 2).toBe(0);
    expect(await store.verify()).toEqual([]);
  });

  it('tells of every case that changed while it did not listen', async () => {
    const [listening, writing] = [await open(), await open()];
    const made = await Promise.all([1, 2, 3].map(() => writing.store.createCase(aHeader(), [], 'analyst')));
    const told = new Map<string, string>();
    const leave = listening.changes.listen(({ caseId, head }: CaseChange) => void told.set(caseId, head));
    await vi.waitFor(() => expect(made.every(({ id, head }) => told.get(id) === head)).toBe(true));
    for (let round = 1; round <= 5; round += 1) {
      await endConnections(writing);
      const heads = await Promise.all(
        made.map(({ id }) =>
          // What is asked over a connection that was ended fails, and is asked again.
          vi.waitFor(async () => {
            const { head } = (await writing.store.readCase(id)) ?? { head: '' };
            const appended = await writing.store.append(id, head, [aNote(`round ${round}`)], 'analyst');
            return appended.ok ? appended.value.head : undefined;
          }),
        ),
      );
      // Sooner than the database is looked at without a message.
      await vi.waitFor(() => expect(made.map(({ id }) => told.get(id))).toEqual(heads), 4000);
    }
    leave();
  });

  it('listens again on a connection of its own after the server was away', async () => {
    const [listening, writing] = [await open(), await open()];
    const { id, head } = await writing.store.createCase(aHeader(), [], 'analyst');
    const told = new Map<string, string>();
    listening.changes.listen(({ caseId, head: now }) => void told.set(caseId, now));
    await vi.waitFor(() => expect(told.get(id)).toBe(head));
    await server.pause();
    await server.start();
    const appended = await vi.waitFor(() => writing.store.append(id, head, [aNote('one')], 'analyst'));
    await vi.waitFor(() => expect(told.get(id)).toBe(appended.ok && appended.value.head), 10_000);
  });
});
