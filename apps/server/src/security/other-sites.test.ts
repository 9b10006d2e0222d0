import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { aCaseIn } from '../testing/a-case-of.ts';
import type { TestServer } from '../testing/a-server.ts';
import { aServer, problemOf } from '../testing/a-server.ts';
import { addressOf, nameOf, toldRoutes } from '../testing/route-table.ts';
import { stateOf } from '../testing/state-of.ts';

/** What a page of another site, a frame, a link or a rebound name can do with a person's open session. */
const server: TestServer = await aServer();
const routes = toldRoutes(server.api);
let id = '';
beforeAll(async () => {
  id = await aCaseIn(server);
});
afterAll(() => server.close());

const writing = routes
  .filter(({ method }) => method !== 'GET')
  .map((route) => [nameOf(route), route] as const);
const reading = routes
  .filter(({ method }) => method === 'GET')
  .map((route) => [nameOf(route), route] as const);

const FOREIGN = [
  undefined,
  '',
  'null',
  'https://elsewhere.example',
  'http://localhost',
  'http://localhost:4601',
  'https://localhost:4600',
  'http://localhost:4600.elsewhere.example',
  'http://localhost:4600@elsewhere.example',
  'http://forewarn.example.org',
  'https://forewarn.example.org.elsewhere.example',
  'http://LOCALHOST:4600 ',
  'http://localhost:4600, http://elsewhere.example',
];

describe('a route that may change something', () => {
  it.each(writing)('%s is refused from the page of another site, and changes nothing', async (_, route) => {
    const before = await stateOf(server);
    for (const origin of FOREIGN) {
      const reply = await server.askSignedIn(route.method, addressOf(route, { id }), {
        json: {},
        headers: { origin },
      });
      expect({ origin, ...(await problemOf(reply)) }).toEqual({ origin, status: 403, code: 'wrong-origin' });
    }
    expect(await stateOf(server)).toEqual(before);
  });

  it.each(writing.filter(([, { mediaType }]) => mediaType === 'application/json'))(
    '%s takes no body that a form can send',
    async (_, route) => {
      for (const type of [
        'text/plain',
        'text/plain; application/json',
        'application/x-www-form-urlencoded',
        'multipart/form-data; boundary=x',
        'application/json-patch',
        ' ',
      ]) {
        const reply = await server.askSignedIn(route.method, addressOf(route, { id }), {
          text: '{"a":"=1"}',
          headers: { 'content-type': type },
        });
        expect([type, reply.status]).toEqual([type, 415]);
      }
    },
  );

  it('is not reached through a method that changes nothing, whatever a header says', async () => {
    const before = await stateOf(server);
    for (const header of ['x-http-method-override', 'x-http-method', 'x-method-override']) {
      for (const [, route] of writing) {
        const headers = { [header]: route.method };
        await server.askSignedIn('GET', `${addressOf(route, { id })}?_method=${route.method}`, { headers });
      }
    }
    expect(await stateOf(server)).toEqual(before);
  });
});

describe('a route that only reads', () => {
  it.each(reading)('%s lets no other site read its reply', async (_, route) => {
    const reply = await server.askSignedIn('GET', `${addressOf(route, { id })}?template=none`, {
      headers: { origin: 'https://elsewhere.example' },
    });
    await reply.body?.cancel();
    expect([...reply.headers.keys()].filter((name) => name.startsWith('access-control-'))).toEqual([]);
    expect(reply.headers.get('cross-origin-resource-policy')).toBe('same-origin');
  });

  it('answers no preflight', async () => {
    const reply = await server.ask('OPTIONS', '/api/cases', {
      headers: { origin: 'https://elsewhere.example', 'access-control-request-method': 'POST' },
    });
    expect(reply.status).toBe(401);
    expect([...reply.headers.keys()].filter((name) => name.startsWith('access-control-'))).toEqual([]);
  });
});

const strictTransportUnder = async (host: string) =>
  (await server.ask('GET', '/api/health', { headers: { host } })).headers.get('strict-transport-security');

describe('every reply', () => {
  const pages = ['/', '/cases/x/brief', '/index.html', '/none.png', '/%00', '/api', '/api/none'];
  const everything = [
    ...pages.map((address) => [`GET ${address}`, 'GET', address] as const),
    ...routes.map(
      (route) => [nameOf(route), route.method, `${addressOf(route, { id: 'x' })}?template=none`] as const,
    ),
  ];

  it.each(everything)(
    '%s runs no inline script, is framed by no other site and is not sniffed',
    async (_, method, address) => {
      for (const ask of [server.ask, server.askSignedIn]) {
        // Without an origin whatever changes something is refused, which is a reply too.
        const reply = await ask(method, address, { headers: { origin: undefined } });
        await reply.body?.cancel();
        const { headers } = reply;
        const policy = headers.get('content-security-policy') ?? '';
        const scripts = /(?:script-src|default-src) ([^;]*)/.exec(policy)?.[1];
        expect(["'self'", "'none'"]).toContain(scripts);
        expect(policy).toMatch(/frame-ancestors '(?:self|none)'/);
        expect(policy).toContain("base-uri 'none'");
        expect(headers.get('x-content-type-options')).toBe('nosniff');
        expect(headers.get('referrer-policy')).toBe('no-referrer');
      }
    },
  );

  it.each(everything.filter(([, , address]) => address.startsWith('/api')))(
    '%s stays out of every cache',
    async (_, method, address) => {
      for (const ask of [server.ask, server.askSignedIn]) {
        const reply = await ask(method, address, { headers: { origin: undefined } });
        await reply.body?.cancel();
        expect(reply.headers.get('cache-control')).toBe('no-store');
      }
    },
  );

  it('says so of TLS where the server is published over it, and only there', async () => {
    expect(await strictTransportUnder('forewarn.example.org')).toBe('max-age=63072000; includeSubDomains');
    expect(await strictTransportUnder('localhost:4600')).toBe(null);
  });
});

describe('a name that is not the server’s', () => {
  it.each([
    'elsewhere.example',
    'localhost:4600, elsewhere.example',
    'localhost:4600/x',
    '127.0.0.1.nip.example:4600',
  ])('does not get an answer: %s', async (host) => {
    for (const address of ['/', '/api/health', '/api/session']) {
      const reply = await server.askSignedIn('GET', address, { headers: { host } });
      expect(await problemOf(reply)).toEqual({ status: 421, code: 'wrong-host' });
      expect(JSON.stringify([...reply.headers])).not.toContain('elsewhere');
    }
  });

  it('is not believed from a header that a proxy could set', async () => {
    for (const header of ['x-forwarded-host', 'forwarded', 'x-host', 'x-original-url', 'x-rewrite-url']) {
      const reply = await server.ask('GET', '/api/session', { headers: { [header]: 'elsewhere.example' } });
      expect(reply.status).toBe(200);
      expect(JSON.stringify([...reply.headers]) + (await reply.text())).not.toContain('elsewhere');
    }
  });
});

describe('an address', () => {
  const ELSEWHERE = 'https://elsewhere.example/';
  const parameters = [
    'next',
    'url',
    'redirect',
    'return',
    'returnTo',
    'callbackURL',
    'redirect_uri',
    'continue',
    'token',
  ];

  it.each([
    '/',
    '/sign-in',
    '//elsewhere.example',
    '/\\elsewhere.example',
    '/api/session',
    '/%2F%2Felsewhere.example',
  ])('leads nobody to another site: %s', async (address) => {
    for (const parameter of parameters) {
      const asked = `${address}?${parameter}=${encodeURIComponent(ELSEWHERE)}`;
      const reply = await server.askSignedIn('GET', asked);
      expect([301, 302, 303, 307, 308]).not.toContain(reply.status);
      expect(reply.headers.get('location')).toBe(null);
      expect(reply.headers.get('refresh')).toBe(null);
      expect(await reply.text()).not.toContain('elsewhere.example');
    }
  });
});
