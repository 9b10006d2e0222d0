import type { ChildProcess } from 'node:child_process';
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import type { PostgresDatabase } from '@forewarn/store/testing/postgres';
import { aPostgresDatabase } from '@forewarn/store/testing/postgres';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import type { RoundRobin } from './testing/a-round-robin.ts';
import { aFreePort, aRoundRobin, PLACE } from './testing/a-round-robin.ts';

const MAIN = fileURLToPath(new URL('main.ts', import.meta.url));
const OWNER = { name: 'Owner', email: 'owner@example.org', passphrase: 'a quiet harbour in november' };
const CASE = {
  format: 'forewarn.case/1',
  title: 'Example State',
  framework: 'un-2014',
  ruleset: 'un-r2p/1',
  area: { country: 'KE' },
  events: [],
};

interface Started {
  readonly child: ChildProcess;
  readonly port: number;
  readonly said: string;
}

describe('two servers on one database behind one address', () => {
  let database: PostgresDatabase;
  let proxy: RoundRobin;
  let servers: readonly Started[];
  let cookie = '';
  beforeAll(async () => {
    [database, proxy] = [await aPostgresDatabase(), await aRoundRobin()];
    const ports = [await aFreePort(), await aFreePort()];
    servers = await Promise.all(ports.map(start));
    proxy.ports.push(...ports);
  });
  afterAll(async () => {
    await Promise.all(servers.map(({ child }) => stop(child, 'SIGTERM')));
    proxy.close();
    await database.drop();
  });

  /** The address of the database stands in the environment, where other accounts of the machine do not see it. */
  const start = async (port: number): Promise<Started> => {
    const args = ['serve', '--port', `${port}`, '--public-url', proxy.origin, '--trusted-proxy', '127.0.0.1'];
    const env = { ...process.env, FOREWARN_DATABASE: database.url };
    const child = spawn(process.execPath, [MAIN, ...args], { env, stdio: ['ignore', 'pipe', 'pipe'] });
    let said = '';
    child.stderr.on('data', (part: Buffer) => (said += String(part)));
    for await (const part of child.stdout) {
      said += String(part);
      if (said.includes('is ready')) break;
    }
    return { child, port, said };
  };

  const ask = (
    method: string,
    path: string,
    { json, place, headers = {} }: { json?: unknown; place?: number; headers?: Record<string, string> } = {},
  ): Promise<Response> =>
    fetch(`${proxy.origin}${path}`, {
      method,
      headers: {
        origin: proxy.origin,
        'content-type': 'application/json',
        cookie,
        ...(place === undefined ? {} : { [PLACE]: String(place) }),
        ...headers,
      },
      ...(json === undefined ? {} : { body: JSON.stringify(json) }),
    });
  const read = async (id: string, place?: number) =>
    (await (await ask('GET', `/api/cases/${id}`, place === undefined ? {} : { place })).json()) as {
      readonly head: string;
      readonly events: readonly { readonly event: { readonly text: string } }[];
    };
  const aCase = async (): Promise<string> => {
    const reply = await ask('POST', '/api/cases', { json: { case: CASE } });
    expect(reply.status).toBe(201);
    return ((await reply.json()) as { readonly id: string }).id;
  };
  const append = (id: string, expectedHead: string, text: string, place?: number): Promise<Response> =>
    ask('POST', `/api/cases/${id}/events`, {
      json: { expectedHead, events: [{ type: 'note.added', text }] },
      ...(place === undefined ? {} : { place }),
    });

  it('lay out its tables once when they start together, and say where it is without what is secret', () => {
    const said = servers.map((server) => server.said);
    expect(said.filter((text) => text.includes('A new workspace was made in postgres://'))).toHaveLength(1);
    const { password } = new URL(database.url);
    expect(said.filter((text) => text.includes(password))).toEqual([]);
  });

  it('make the first account by the address of either, and know its session', async () => {
    const tokens = servers.map(({ said }) => /token=(\S+)/.exec(said)?.[1]);
    expect(tokens[0]).toBe(tokens[1]);
    const made = await ask('POST', '/api/account', { json: { ...OWNER, token: tokens[0] }, place: 1 });
    expect(made.status).toBe(201);
    cookie = made.headers
      .getSetCookie()
      .map((one) => one.split(';')[0])
      .join('; ');
    for (const place of [0, 1]) {
      const session = await ask('GET', '/api/session', { place });
      expect(await session.json()).toMatchObject({ person: { name: OWNER.name } });
    }
  });

  it('show what is added at one in the stream of the other at once', async () => {
    const id = await aCase();
    for (const [there, here] of [
      [0, 1],
      [1, 0],
    ] as const) {
      const { head, events } = await read(id, here);
      const stream = await ask('GET', `/api/cases/${id}/live?after=${events.length}`, { place: there });
      expect(stream.status).toBe(200);
      const added = await append(id, head, `added at ${here}`, here);
      expect(added.status).toBe(201);
      expect(await textUntil(stream, 'event: appended')).toContain(`added at ${here}`);
    }
  });

  it('count attempts at signing in together', async () => {
    const statuses: number[] = [];
    for (let attempt = 0; attempt < 14; attempt += 1) {
      const json = { email: OWNER.email, passphrase: 'not this passphrase' };
      statuses.push((await ask('POST', '/api/session', { json, place: attempt % 2 })).status);
    }
    expect(statuses.filter((status) => status === 401)).toHaveLength(10);
    expect(statuses.slice(10)).toEqual([429, 429, 429, 429]);
  });

  it('lose nothing that was acknowledged when one of them is killed, and go on', async ({ annotate }) => {
    const id = await aCase();
    const { head } = await read(id, 0);
    const [acknowledged, failed]: [string[], string[]] = [[], []];
    const [, doomed] = servers;
    const write = async (writer: number): Promise<void> => {
      for (let count = 0; count < 20; count += 1) {
        const text = `writer ${writer}, note ${count}`;
        // Notes commute: whoever comes later is put behind what came before.
        const reply = await append(id, head, text).catch(() => undefined);
        (reply?.status === 201 ? acknowledged : failed).push(text);
        if (acknowledged.length === 20 && doomed !== undefined) await stop(doomed.child, 'SIGKILL');
      }
    };
    await Promise.all([1, 2, 3, 4].map(write));
    const texts = (await read(id, 0)).events.map(({ event }) => event.text);
    const missing = acknowledged.filter((text) => !texts.includes(text));
    await annotate(
      `one of two servers killed: ${acknowledged.length} appends acknowledged, ${failed.length} not, ${texts.length} found, ${missing.length} missing`,
    );
    expect(missing).toEqual([]);
    expect(new Set(texts).size).toBe(texts.length);
    expect([acknowledged.length > 20, failed.length > 0]).toEqual([true, true]);
    if (doomed !== undefined) servers = [...servers.slice(0, 1), await start(doomed.port)];
    const { head: last } = await read(id, 1);
    expect((await append(id, last, 'after it came back', 1)).status).toBe(201);
  });

  it('end a session at one when it ends at the other, within seconds', async () => {
    const id = await aCase();
    const status = async () => (await ask('GET', `/api/cases/${id}`, { place: 1 })).status;
    expect(await status()).toBe(200);
    expect((await ask('DELETE', '/api/session', { place: 0 })).status).toBeLessThan(300);
    expect((await ask('GET', `/api/cases/${id}`, { place: 0 })).status).toBe(401);
    await vi.waitFor(async () => expect(await status()).toBe(401), { timeout: 10_000, interval: 200 });
  });
});

const stop = async (child: ChildProcess, signal: 'SIGTERM' | 'SIGKILL'): Promise<void> => {
  if (child.exitCode !== null || child.signalCode !== null) return;
  const gone = once(child, 'exit');
  child.kill(signal);
  await gone;
};

/** What a stream says up to and with the message that holds some words. */
const textUntil = async ({ body }: Response, words: string): Promise<string> => {
  let text = '';
  const decoder = new TextDecoder();
  for await (const part of body ?? []) {
    text += decoder.decode(part, { stream: true });
    if (text.includes(words) && text.endsWith('\n\n')) break;
  }
  return text;
};
