import { afterEach, beforeEach, expect, it } from 'vitest';
import type { LogEntry } from '../log-entry.ts';
import type { TestServer } from '../testing/a-server.ts';
import { aServer } from '../testing/a-server.ts';
import { finishExpunging } from './finish-expunging.ts';

let server: TestServer;
beforeEach(async () => {
  server = await aServer();
});
afterEach(() => server.close());

it('finishes an expunging whose server ended before the files were swept, once', async () => {
  const { expunging, database } = server.workspace;
  await database
    .insertInto('setting')
    .values({ key: 'expunging-sweep-due', value: '2026-01-01T00:00:00.000Z' })
    .execute();
  const log: LogEntry[] = [];
  await finishExpunging(expunging, (entry) => void log.push(entry));
  expect(log).toEqual([{ level: 'info', event: 'expunging finished', remains: ['backups'] }]);
  expect(await expunging.isSweepDue()).toBe(false);
  await finishExpunging(expunging, (entry) => void log.push(entry));
  expect(log).toHaveLength(1);
});
