import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { TestServer } from '../testing/a-server.ts';
import { aServer } from '../testing/a-server.ts';
import { createAttempts } from './attempts.ts';

let server: TestServer;
let now: number;
beforeEach(async () => {
  server = await aServer();
  now = Date.parse('2026-02-03T04:05:06.789Z');
});
afterEach(() => server.close());

const someAttempts = () => createAttempts(server.workspace.database, () => new Date(now));
const one = (key: string, limit: number) => ({ key, limit, minutes: 1 });

describe('attempts', () => {
  it('are as many as the limit in a window, and the wait is told in whole seconds', async () => {
    const attempts = someAttempts();
    const keys = [one('a', 2)];
    expect([await attempts.take(keys), await attempts.take(keys), await attempts.take(keys)]).toEqual([
      undefined,
      undefined,
      60,
    ]);
    now += 58_500;
    expect(await attempts.take(keys)).toBe(2);
    now += 1500;
    expect(await attempts.take(keys)).toBeUndefined();
  });

  it('are refused for any one key, and then count for none', async () => {
    const attempts = someAttempts();
    await attempts.take([one('a', 1)]);
    expect(await attempts.take([one('a', 1), one('b', 1)])).toBe(60);
    expect(await attempts.take([one('b', 1), one('a', 1)])).toBe(60);
    expect(await attempts.take([one('b', 1)])).toBeUndefined();
  });

  it('are counted together by all servers of the workspace, however many come at once', async () => {
    const [first, second] = [someAttempts(), someAttempts()];
    const waits = await Promise.all(
      Array.from({ length: 12 }, (_, index) => (index % 2 === 0 ? first : second).take([one('a', 5)])),
    );
    expect(waits.filter((wait) => wait === undefined)).toHaveLength(5);
  });

  it('are forgiven after a success', async () => {
    const attempts = someAttempts();
    await attempts.take([one('a', 1)]);
    await attempts.forgive([one('a', 1)]);
    expect(await attempts.take([one('a', 1)])).toBeUndefined();
  });

  it('do not lock anyone out for longer when the clock is set back', async () => {
    const attempts = someAttempts();
    await attempts.take([one('a', 1)]);
    now -= 24 * 60 * 60 * 1000;
    expect(await attempts.take([one('a', 1)])).toBeUndefined();
  });

  it('of a flood of other keys are forgotten once they count no longer', async () => {
    const attempts = someAttempts();
    for (let other = 0; other < 50; other += 1) await attempts.take([one(String(other), 1)]);
    now += 120_000;
    await attempts.take([one('last', 1)]);
    const rows = await server.workspace.database.selectFrom('attempt').select('key').execute();
    expect(rows.map(({ key }) => key)).toEqual(['last']);
  });
});
