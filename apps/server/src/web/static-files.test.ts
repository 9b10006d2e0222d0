import { mkdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { TestServer } from '../testing/a-server.ts';
import { aServer, problemOf } from '../testing/a-server.ts';

let server: TestServer;
beforeEach(async () => {
  server = await aServer();
});
afterEach(() => server.close());

describe('the web application', () => {
  it.each(['/', '/index.html', '/cases', '/cases/0197a000/brief', '/?token=abc'])(
    'has its page at %s, fresh each time',
    async (address) => {
      const reply = await server.ask('GET', address);
      expect(reply.status).toBe(200);
      expect(reply.headers.get('content-type')).toBe('text/html; charset=utf-8');
      expect(reply.headers.get('cache-control')).toBe('no-cache');
      expect(await reply.text()).toContain('<title>Forewarn</title>');
    },
  );

  it('has files that carry their digest in the name, kept for good', async () => {
    const reply = await server.ask('GET', '/assets/index-D4c3B2a1.js');
    expect(reply.headers.get('content-type')).toBe('text/javascript; charset=utf-8');
    expect(reply.headers.get('cache-control')).toBe('public, max-age=31536000, immutable');
  });

  it('has files that do not, asked for again each time', async () => {
    const reply = await server.ask('GET', '/icon.svg');
    expect(reply.headers.get('content-type')).toBe('image/svg+xml');
    expect(reply.headers.get('cache-control')).toBe('no-cache');
  });

  it('answers HEAD without a body', async () => {
    const reply = await server.ask('HEAD', '/icon.svg');
    expect(reply.status).toBe(200);
    expect(await reply.text()).toBe('');
  });

  it.each([
    '/..%2f..%2fconfig%2fworkspace.key',
    '/..%2fdata%2fworkspace.db',
    '/%2e%2e/config/workspace.key',
    '/..%5cconfig%5cworkspace.key',
    '/assets/..%2f..%2fconfig/workspace.key',
    '/icon.svg%00.html',
    '/%00',
    '//etc/passwd',
    '/assets',
    '/missing.js',
    '/assets/missing-12345678.js',
  ])('gives nothing but its own files at %s', async (address) => {
    const reply = await server.ask('GET', address);
    const page = '<!doctype html><title>Forewarn</title>';
    expect([`200 ${page}`, '404']).toContain(
      reply.status === 200 ? `200 ${await reply.text()}` : String(reply.status),
    );
  });

  it('answers at once for a long name that is no file', async () => {
    const reply = await server.ask('GET', `/assets/${'situations-screen-'.repeat(20)}.js`);
    expect(reply.status).toBe(404);
  });

  it('has what was built while it runs', async () => {
    await writeFile(path.join(server.folder, 'web', 'late.svg'), '<svg/>');
    expect((await server.ask('GET', '/late.svg')).status).toBe(200);
  });

  it('takes nothing: other methods are not found', async () => {
    expect(await problemOf(await server.ask('POST', '/', { json: {} }))).toEqual({
      status: 404,
      code: 'not-found',
    });
  });
});

describe('a web application that is not built', () => {
  it('is said to be missing, and is there as soon as it is', async () => {
    const bare = await aServer({ web: false });
    expect(await problemOf(await bare.ask('GET', '/'))).toEqual({ status: 503, code: 'web-not-built' });
    await mkdir(path.join(bare.folder, 'web'));
    await writeFile(path.join(bare.folder, 'web', 'index.html'), '<!doctype html>');
    expect((await bare.ask('GET', '/')).status).toBe(200);
    await bare.close();
  });
});
