import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Browser } from '../testing/a-browser.ts';
import { aBrowser, theOwnersBrowser } from '../testing/a-browser.ts';
import type { TestServer } from '../testing/a-server.ts';
import { aServer, problemOf } from '../testing/a-server.ts';
import { MOST_IN_A_MINUTE } from './limit-requests.ts';

let server: TestServer;
let owner: Browser;
beforeEach(async () => {
  server = await aServer();
  owner = await theOwnersBrowser(server);
  server.setClock(new Date('2026-02-03T04:10:00.000Z'));
});
afterEach(() => server.close());

const askOften = async (browser: Browser, times: number): Promise<void> => {
  for (let time = 0; time < times; time += 1)
    expect((await browser.ask('GET', '/api/session')).status).toBe(200);
};

describe('the requests of a minute', () => {
  it('are as many as nobody at work needs, and what comes after waits for the next', async () => {
    await askOften(owner, MOST_IN_A_MINUTE);
    server.setClock(new Date('2026-02-03T04:10:20.000Z'));
    const reply = await owner.ask('GET', '/api/session');
    expect(reply.headers.get('retry-after')).toBe('40');
    expect(await problemOf(reply)).toEqual({ status: 429, code: 'too-many-requests' });
    server.setClock(new Date('2026-02-03T04:11:00.000Z'));
    await askOften(owner, 1);
  });

  it('of one person do not count for another who shares the address', async () => {
    const stranger = aBrowser(server);
    await askOften(stranger, MOST_IN_A_MINUTE);
    expect((await stranger.ask('GET', '/api/session')).status).toBe(429);
    await askOften(owner, 1);
  });

  it('under cookies that were made up count for the address', async () => {
    for (let time = 0; time <= MOST_IN_A_MINUTE; time += 1) {
      const stranger = aBrowser(server);
      stranger.cookies.set('forewarn-4600.session_token', `made-up-${time}`);
      const { status } = await stranger.ask('GET', '/api/session');
      expect(status).toBe(time < MOST_IN_A_MINUTE ? 200 : 429);
    }
  });
});
