import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { aCaseIn } from '../testing/a-case-of.ts';
import type { TestServer } from '../testing/a-server.ts';
import { aServer, OWNER, problemOf } from '../testing/a-server.ts';
import { aMember } from '../testing/a-team.ts';
import { knownNames } from './known-names.ts';

let server: TestServer;
beforeAll(async () => {
  server = await aServer();
});
afterAll(() => server.close());

describe('the name that a request came under', () => {
  it.each(['localhost:4600', 'LOCALHOST:4600', '127.0.0.1:4600', '[::1]:4600', 'forewarn.example.org'])(
    'may be %s',
    async (host) => {
      expect((await server.ask('GET', '/api/health', { headers: { host } })).status).toBe(200);
    },
  );

  it.each([
    undefined,
    '',
    'localhost',
    'localhost:4601',
    'rebound.example:4600',
    'forewarn.example.org:4600',
    'localhost:4600.rebound.example',
  ])('may not be %s, neither for the interface nor for a page', async (host) => {
    for (const address of ['/api/health', '/']) {
      expect(await problemOf(await server.ask('GET', address, { headers: { host } }))).toEqual({
        status: 421,
        code: 'wrong-host',
      });
    }
  });

  it('leaves the port out where the scheme implies it', () => {
    expect([...knownNames({ port: 80 }).hosts]).toEqual(['localhost', '127.0.0.1', '[::1]']);
    expect(knownNames({ port: 4600, host: 'fe80::1' }).hosts).toContain('[fe80::1]:4600');
  });
});

describe('the origin of a change', () => {
  it('may be the public address', async () => {
    const reply = await server.ask('DELETE', '/api/session', {
      headers: { host: 'forewarn.example.org', origin: 'https://forewarn.example.org' },
    });
    expect(reply.status).toBe(204);
  });
});

describe('the body of a request', () => {
  it('may hold a mebibyte, also when it does not say how long it is', async () => {
    const json = { email: OWNER.email, passphrase: 'x'.repeat(1024 * 1024) };
    expect(await problemOf(await server.ask('POST', '/api/session', { json }))).toEqual({
      status: 413,
      code: 'too-large',
    });
    const lying = { text: '{}', headers: { 'content-length': String(2 ** 40) } };
    expect(await problemOf(await server.ask('POST', '/api/session', lying))).toEqual({
      status: 413,
      code: 'too-large',
    });
  });

  it('may hold 64 mebibytes when it brings a case', async () => {
    const reply = await server.askSignedIn('POST', '/api/cases', { text: ' '.repeat(2 * 1024 * 1024) });
    expect(reply.status).toBe(400);
    const larger = await server.askSignedIn('POST', '/api/cases', { text: ' '.repeat(64 * 1024 * 1024 + 1) });
    expect(await problemOf(larger)).toEqual({ status: 413, code: 'too-large' });
  });

  it('may hold a mebibyte when it brings a case of somebody who may make none', async () => {
    const reader = await aMember(server, 'Reader', [{ role: 'reader', ceiling: 'restricted' }]);
    const reply = await reader.ask('POST', '/api/cases', { text: ' '.repeat(2 * 1024 * 1024) });
    expect(await problemOf(reply)).toEqual({ status: 413, code: 'too-large' });
  });

  it.each([
    'text/plain',
    'application/x-www-form-urlencoded',
    'multipart/form-data; boundary=x',
    'application/json; charset=utf-16',
    'application/json; charset="iso-8859-1"',
    'application/json; charset=utf-8; charset=utf-7',
    undefined,
  ])('is not taken as %s', async (type) => {
    for (const address of ['/api/session', '/api/cases']) {
      const reply = await server.askSignedIn('POST', address, {
        json: {},
        headers: { 'content-type': type ?? '' },
      });
      expect(await problemOf(reply)).toEqual({ status: 415, code: 'wrong-media-type' });
    }
  });

  it.each(['application/json; charset=utf-8', 'Application/JSON;charset="UTF-8"'])(
    'is taken as %s',
    async (type) => {
      const json = { email: OWNER.email, passphrase: 'x' };
      const reply = await server.ask('POST', '/api/session', { json, headers: { 'content-type': type } });
      expect(reply.status).toBe(401);
    },
  );

  it.each(['', '{', '{"email": "a@b.c",}', 'nonsense'])(
    'is refused when it is not JSON: “%s”',
    async (text) => {
      expect(await problemOf(await server.ask('POST', '/api/session', { text }))).toEqual({
        status: 400,
        code: 'not-json',
      });
    },
  );

  it.each(['[', '{"a":', '{"a":"\\"{","b":['])(
    'is refused when %s goes on a hundred thousand times',
    async (opening) => {
      const id = await aCaseIn(server);
      const reply = await server.askSignedIn('POST', `/api/cases/${id}/events`, {
        text: opening.repeat(50_000),
      });
      expect(await problemOf(reply)).toEqual({ status: 422, code: 'too-deep' });
    },
  );

  const twice = {
    '/api/session': '{"email": "a@example.org", "passphrase": "one", "passphrase": "other"}',
    '/api/account': `{"token": "t", "name": "N", "na\\u006de": "M", "email": "a@example.org"}`,
    '/api/cases/x/events':
      '{"expectedHead": "x", "events": [{"type": "note.added", "text": "1", "text": "2"}]}',
  };

  it.each(Object.entries(twice))('is refused at %s when a key stands twice in it', async (address, text) => {
    const reply = await server.askSignedIn('POST', address, { text });
    expect(reply.status).toBe(422);
    expect(await reply.json()).toMatchObject({
      code: 'wrong-request',
      problems: [
        { code: 'duplicate-key', path: expect.stringMatching(/^\$\.(passphrase|name|events\[0\]\.text)$/) },
      ],
    });
  });

  it.each(['"__proto__"', '"\\u005f_proto__"'])(
    'is refused when it holds the key %s, at any depth',
    async (key) => {
      const id = await aCaseIn(server);
      const text = `{"expectedHead": "x", "events": [{"type": "note.added", "text": "t", ${key}: {"a": 1}}]}`;
      const reply = await server.askSignedIn('POST', `/api/cases/${id}/events`, { text });
      expect(reply.status).toBe(422);
      expect(await reply.json()).toMatchObject({
        code: 'wrong-request',
        problems: [{ code: 'unknown-key', path: '$.events[0].__proto__' }],
      });
    },
  );

  it.each([
    ['/api/session', '{"email": "a@example.org", "passphrase": "a\\u0000b"}', '$.passphrase'],
    ['/api/account/name', '{"name": "a\\u0000b"}', '$.name'],
    ['/api/account/name', '{"na\\u0000me": "a"}', '$'],
    [
      '/api/cases/x/events',
      '{"expectedHead": "x", "events": [{"type": "note.added", "text": "\\u0000"}]}',
      '$.events[0].text',
    ],
  ])('is refused at %s when it holds the character U+0000', async (address, text, path) => {
    const method = address.endsWith('name') ? 'PUT' : 'POST';
    const reply = await server.askSignedIn(method, address, { text });
    expect(reply.status).toBe(422);
    expect(await reply.json()).toMatchObject({ code: 'wrong-request', problems: [{ path }] });
  });

  it.each(['/api/session', '/api/cases/x/events'])(
    'is refused at %s when it is not UTF-8',
    async (address) => {
      for (const bytes of [Buffer.from([0x22, 0xff, 0x22]), Buffer.from([0x22, 0xc3])]) {
        expect(await problemOf(await server.askSignedIn('POST', address, { bytes }))).toEqual({
          status: 400,
          code: 'wrong-encoding',
        });
      }
    },
  );

  it('may hold brackets in its texts', async () => {
    const reply = await server.ask('POST', '/api/session', {
      json: { email: OWNER.email, passphrase: `\\"${'['.repeat(200)}` },
    });
    expect(reply.status).toBe(401);
  });
});

describe('each reply', () => {
  it.each(['/', '/api/health', '/api/cases', '/nowhere.png'])(
    'carries what keeps a page to itself: %s',
    async (address) => {
      const { headers } = await server.ask('GET', address);
      const policy = headers.get('content-security-policy') ?? '';
      expect(policy).toContain("script-src 'self';");
      expect(policy).toContain("frame-ancestors 'self'");
      expect(policy).not.toContain('unsafe-inline');
      expect(headers.get('x-content-type-options')).toBe('nosniff');
      expect(headers.get('referrer-policy')).toBe('no-referrer');
      expect(headers.get('cross-origin-opener-policy')).toBe('same-origin');
      expect(headers.get('cross-origin-resource-policy')).toBe('same-origin');
    },
  );

  it.each(['/api/health', '/api/session', '/api/nothing'])(
    'of the interface stays out of every cache: %s',
    async (address) => {
      expect((await server.ask('GET', address)).headers.get('cache-control')).toBe('no-store');
    },
  );
});

describe('a failure of the server itself', () => {
  it('gets a reply without details, and a line in the log without content', async () => {
    const failing = await aServer();
    await aCaseIn(failing);
    await failing.close();
    const reply = await failing.askSignedIn('GET', '/api/cases');
    expect(reply.status).toBe(500);
    expect(Object.keys((await reply.json()) as object)).toEqual([
      'type',
      'title',
      'status',
      'code',
      'detail',
    ]);
    expect(failing.log).toEqual([
      {
        level: 'error',
        event: 'request failed',
        request: expect.stringMatching(/^[0-9a-f-]{36}$/),
        method: 'GET',
        error: expect.stringMatching(/Error$/),
        trace: expect.any(Array),
      },
    ]);
    expect(JSON.stringify(failing.log)).not.toMatch(/session_token|owner@/);
  });
});
