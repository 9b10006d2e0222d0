import { rm, writeFile } from 'node:fs/promises';
import { once } from 'node:events';
import type { IncomingMessage } from 'node:http';
import { request } from 'node:http';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { cookieOf, OWNER } from './testing/a-server.ts';
import type { ServingPlace } from './testing/a-serving-place.ts';
import { aServingPlace } from './testing/a-serving-place.ts';

let place: ServingPlace;
beforeEach(async () => {
  place = await aServingPlace();
});
afterEach(() => place.remove());

const statusAt = (host: string, port: string): Promise<number | undefined> =>
  new Promise((resolve, reject) => {
    request({ host, port, path: '/api/health' }, (reply) => {
      reply.resume();
      resolve(reply.statusCode);
    })
      .on('error', reject)
      .end();
  });

describe('serve', () => {
  it('makes a workspace, prints an address with a token, and keeps both account and session over a restart', async () => {
    const first = await place.started();
    const { origin, port, searchParams } = new URL(first.url);
    expect(first.created).toBe(true);
    expect(origin).toBe(`http://localhost:${port}`);
    const headers = { origin, 'content-type': 'application/json' };
    const body = JSON.stringify({ ...OWNER, token: searchParams.get('token') });
    const account = await fetch(`${origin}/api/account`, { method: 'POST', headers, body });
    expect(account.status).toBe(201);
    const cookie = cookieOf(account);
    expect((await fetch(`${origin}/api/examples`, { headers: { cookie } })).status).toBe(200);
    await first.close();

    const second = await place.started({ port });
    expect(second.created).toBe(false);
    expect(second.url).toBe(`${origin}/`);
    expect((await fetch(`${origin}/api/examples`, { headers: { cookie } })).status).toBe(200);
    const signedOut = await fetch(`${origin}/api/session`, { method: 'DELETE', headers: { origin, cookie } });
    expect(signedOut.status).toBe(204);
    expect((await fetch(`${origin}/api/examples`, { headers: { cookie } })).status).toBe(401);
  });

  it('listens on both loopback addresses, and under no name but its own', async () => {
    const { url } = await place.started();
    const { port } = new URL(url);
    expect(await statusAt('127.0.0.1', port)).toBe(200);
    expect(await statusAt('::1', port)).toBe(200);
  });

  it('finishes a request under way before it closes, and takes no more', async () => {
    const served = await place.started();
    const { origin } = new URL(served.url);
    const { port, searchParams } = new URL(served.url);
    const body = JSON.stringify({ ...OWNER, token: searchParams.get('token') });
    const headers = {
      origin,
      'content-type': 'application/json',
      expect: '100-continue',
      'content-length': Buffer.byteLength(body),
    };
    const underWay = request({
      host: '127.0.0.1',
      port,
      path: '/api/account',
      method: 'POST',
      headers: { ...headers, host: `localhost:${port}` },
    });
    const replied = once(underWay, 'response');
    underWay.flushHeaders();
    await once(underWay, 'continue');
    const closed = served.close();
    underWay.end(body);
    const [reply] = (await replied) as [IncomingMessage];
    reply.resume();
    expect(reply.statusCode).toBe(201);
    await closed;
    await expect(fetch(`${origin}/api/health`)).rejects.toThrow('fetch failed');
  });

  it('refuses a port that is taken, before it makes a workspace', async () => {
    const { url } = await place.started();
    const elsewhere = path.join(place.root, 'elsewhere');
    const { port } = new URL(url);
    expect(await place.wordsOf({ port, data: elsewhere })).toBe(
      `Port ${port} is in use. Choose another with --port.`,
    );
    await expect(rm(elsewhere)).rejects.toThrow('ENOENT');
  });

  it('refuses an address that the machine does not have', async () => {
    expect(await place.wordsOf({ host: '192.0.2.1' })).toContain('no address “192.0.2.1”');
  });

  it('refuses options that do not fit, all at once', async () => {
    expect((await place.wordsOf({ port: 'x', database: 'postgres://db' })).split('\n')).toHaveLength(2);
  });

  it('refuses a workspace whose key is gone, and leaves the port free', async () => {
    const served = await place.started();
    const { port } = new URL(served.url);
    await served.close();
    await rm(place.keyFile);
    expect(await place.wordsOf({ port })).toContain('workspace.key');
    await writeFile(place.keyFile, 'not a key');
    expect(await place.wordsOf({ port })).toContain('holds no key');
  });

  it.skipIf(process.platform !== 'linux')(
    'refuses a folder that the system does not make, at once, and leaves the port free',
    async () => {
      const served = await place.started();
      const { port } = new URL(served.url);
      await served.close();
      expect(await place.wordsOf({ port, data: '/proc/x' })).toBe(
        'The data folder /proc/x cannot be written to. Choose a folder that you may write to.',
      );
      expect(await place.wordsOf({ port, keyFile: '/proc/x/key', data: path.join(place.root, 'new') })).toBe(
        'The key file /proc/x/key cannot be written. Choose a place for it that you may write to.',
      );
      await expect(place.started({ port })).resolves.toBeDefined();
    },
  );
});
