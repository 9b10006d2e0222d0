import { gzipSync } from 'node:zlib';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { aCaseFile, aCaseIn } from '../testing/a-case-of.ts';
import type { TestServer } from '../testing/a-server.ts';
import { aServer, problemOf } from '../testing/a-server.ts';
import { addressOf, nameOf, toldRoutes } from '../testing/route-table.ts';

/** Bodies that were made to cost more than they weigh, or to mean something else than they say. */
const server: TestServer = await aServer();
let id = '';
let before = '';
const head = async (): Promise<string> => (await server.store.readCase(id))?.head ?? '';
beforeAll(async () => {
  id = await aCaseIn(server);
});
beforeEach(async () => {
  before = await head();
});
afterAll(() => server.close());

const append = (text: string) => server.askSignedIn('POST', `/api/cases/${id}/events`, { text });
const caseText = (inside: string): string => {
  const { events: _, ...header } = aCaseFile();
  return `{"case":${JSON.stringify(header).slice(0, -1)},${inside}}}`;
};
const note = (text: string): string => `{"type":"note.added","text":${text}}`;
const withEvents = (events: string): string => `{"expectedHead":"${before}","events":[${events}]}`;

/** Far more than a person reads, and less than a server could be made to say by a small request. */
const MOST_TOLD = 2 * 1024 * 1024;

/** Gives what is wrong with a refusal that ought to be short and to have changed nothing. */
const wrongWith = async (reply: Response, codes: readonly string[]): Promise<readonly string[]> => {
  const text = await reply.clone().text();
  const { status, code } = await problemOf(reply);
  return [
    ...(status >= 400 && status < 500 && codes.includes(String(code)) ? [] : [`${status} ${String(code)}`]),
    ...(text.length < MOST_TOLD ? [] : [`${text.length} characters`]),
    ...((await head()) === before ? [] : ['the case has grown']),
  ];
};

describe('a body made to cost', () => {
  it.each([
    [
      'ten thousand and one events',
      () => withEvents(Array.from({ length: 10_001 }, () => note('"a"')).join(',')),
    ],
    ['ten thousand empty events', () => withEvents(Array.from({ length: 10_000 }, () => '{}').join(','))],
    ['a hundred thousand keys', () => withEvents(`{"type":"note.added","text":"a",${keys(90_000)}}`)],
    [
      'a hundred thousand keys beside those that are asked for',
      () => `{"expectedHead":"x","events":[],${keys(90_000)}}`,
    ],
    [
      'ten thousand events of an unknown type',
      () => withEvents(Array.from({ length: 10_000 }, () => '{"type":"x"}').join(',')),
    ],
    ['half a million numbers for events', () => withEvents(`${'1,'.repeat(500_000)}1`)],
    ['a list in the place of a text', () => withEvents(note(`[${'1,'.repeat(400_000)}1]`))],
    ['a number of a hundred thousand digits', () => withEvents(note('9'.repeat(100_000)))],
    ['a number beyond all numbers', () => withEvents('{"type":"note.added","text":"a","at":1e99999}')],
    ['lists of lists', () => withEvents('['.repeat(400_000))],
  ])('is refused in few words, and adds nothing: %s', async (_, text) => {
    expect(await wrongWith(await append(text()), ['wrong-request', 'not-a-case', 'too-deep'])).toEqual([]);
  });

  it.each([
    ['a hundred thousand keys', () => caseText(`"events":[],${keys(100_000)}`)],
    ['a hundred thousand events of nothing', () => caseText(`"events":[${'{},'.repeat(100_000)}{}]`)],
    ['a million numbers for events', () => caseText(`"events":[${'1,'.repeat(1_000_000)}1]`)],
    [
      'a text of four mebibytes for a country',
      () => caseText(`"events":[],"area":{"country":"${'A'.repeat(2 ** 22)}"}`),
    ],
    ['a million brackets', () => `{"case":${'[{"a":'.repeat(200_000)}`],
  ])('is refused in few words when it brings a case: %s', async (_, text) => {
    const reply = await server.askSignedIn('POST', '/api/cases', { text: text() });
    expect(await wrongWith(reply, ['not-a-case', 'wrong-request', 'too-deep', 'not-json'])).toEqual([]);
  });

  it('is kept as it is where it is only long', async () => {
    const text = 'x'.repeat(900_000);
    const reply = await append(withEvents(note(JSON.stringify(text))));
    expect(reply.status).toBe(201);
    const kept = await server.store.readCase(id);
    expect(kept?.events.at(-1)?.event).toMatchObject({ text });
  });
});

const keys = (count: number): string =>
  Array.from({ length: count }, (_, index) => `"${index.toString(36)}":1`).join(',');

describe('a body that is not there', () => {
  it.each(
    toldRoutes(server.api)
      .filter(({ mediaType }) => mediaType === 'application/json')
      .map((route) => [nameOf(route), route] as const),
  )('is missed by %s, which does not fail', async (_, route) => {
    for (const headers of [{}, { 'content-type': undefined }]) {
      const reply = await server.askSignedIn(route.method, addressOf(route, { id }), { headers });
      await reply.body?.cancel();
      expect(reply.status).toBeGreaterThanOrEqual(400);
      expect(reply.status).toBeLessThan(500);
    }
  });
});

describe('a compressed body', () => {
  const bomb = gzipSync(Buffer.alloc(50 * 1024 * 1024, '['));

  it.each(['gzip', 'deflate', 'br', 'zstd', 'gzip, identity', 'x'])(
    'is not unfolded: %s',
    async (encoding) => {
      for (const address of ['/api/session', '/api/cases', `/api/cases/${id}/events`]) {
        const headers = { 'content-encoding': encoding };
        for (const asked of [{ bytes: new Uint8Array(bomb) }, { text: '{}' }]) {
          const reply = await server.askSignedIn('POST', address, { ...asked, headers });
          expect(await problemOf(reply)).toEqual({ status: 415, code: 'wrong-media-type' });
        }
      }
    },
  );

  it('is no text either where it does not say what it is', async () => {
    const reply = await server.askSignedIn('POST', '/api/cases', { bytes: new Uint8Array(bomb) });
    expect(await problemOf(reply)).toEqual({ status: 400, code: 'wrong-encoding' });
  });

  it('is asked for nowhere: no route takes an archive', () => {
    const types = toldRoutes(server.api).map(({ mediaType }) => mediaType ?? '');
    expect(types.filter((type) => /zip|gzip|tar|officedocument/.test(type))).toEqual([]);
  });
});

const pollute = (key: string) => `"${key}":{"planted":"yes","prototype":{"planted":"yes"}}`;

describe('a key that means something to JavaScript', () => {
  it.each(['__proto__', 'constructor', 'prototype', 'toString', 'hasOwnProperty', 'then'])(
    'is an unknown key like any other, and changes nothing else: %s',
    async (key) => {
      const bodies = [
        withEvents(`{"type":"note.added","text":"a",${pollute(key)}}`),
        `{"expectedHead":"${before}","events":[],${pollute(key)}}`,
        `{${pollute(key)}}`,
        `{"type":"${key}"}`,
      ];
      for (const text of bodies)
        expect(
          await wrongWith(await append(text), ['wrong-request', 'not-a-case', 'unknown-event-type']),
        ).toEqual([]);
      const reply = await server.askSignedIn('POST', '/api/cases', {
        text: caseText(`"events":[],${pollute(key)}`),
      });
      expect(await wrongWith(reply, ['not-a-case'])).toEqual([]);
      expect(Object.keys(Object.prototype)).toEqual([]);
      expect(Reflect.get({}, 'planted')).toBeUndefined();
    },
  );

  it.each(
    toldRoutes(server.api)
      .filter(({ method }) => method === 'POST' || method === 'PUT')
      .map((route) => [nameOf(route), route] as const),
  )('%s takes none beside what it asks for', async (_, route) => {
    for (const text of [
      '{"__proto__":{"isAdmin":true}}',
      '{"constructor":{"prototype":{"isAdmin":true}}}',
      '{"isAdmin":true,"role":"administrator"}',
      '[]',
      'null',
      '0',
      '""',
    ]) {
      const headers = { 'content-type': route.mediaType ?? 'application/json' };
      const reply = await server.askSignedIn(route.method, addressOf(route, { id }), { text, headers });
      await reply.body?.cancel();
      expect(reply.status).toBeLessThan(500);
      expect(Reflect.get({}, 'isAdmin')).toBeUndefined();
    }
  });
});
