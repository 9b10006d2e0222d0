import { setTimeout } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Listening } from '../listen.ts';
import { listen } from '../listen.ts';
import { OWNER } from '../testing/a-server.ts';
import type { ServingPlace } from '../testing/a-serving-place.ts';
import { aServingPlace, headersOfOwner } from '../testing/a-serving-place.ts';
import { aRawConnection, rawReply } from '../testing/raw-connection.ts';

/** What a client can do to the server with bytes of its own making. */
let place: ServingPlace;
let port = '';
let host = '';
let cookie = '';
beforeAll(async () => {
  place = await aServingPlace();
  const served = await place.started();
  ({ port } = new URL(served.url));
  host = `Host: localhost:${port}`;
  ({ cookie } = await headersOfOwner(served));
});
afterAll(() => place.remove());

const statusesOf = (reply: string): readonly string[] =>
  [...reply.matchAll(/^HTTP\/1\.1 (\d{3})/gm)].map(([, status]) => status ?? '');

const isAlive = async (): Promise<boolean> =>
  statusesOf(await rawReply(port, 'GET /api/health HTTP/1.1', host, 'Connection: close', '', ''))[0] ===
  '200';

describe('a request that two readers could read differently', () => {
  const hidden = ['GET /api/session HTTP/1.1', 'Host: smuggled', '', ''].join('\r\n');

  it.each([
    ['a length and chunks', ['Content-Length: 6', 'Transfer-Encoding: chunked', '', '0', '', hidden]],
    ['two lengths', ['Content-Length: 2', 'Content-Length: 40', '', `{}${hidden}`]],
    ['chunks that are not the last coding', ['Transfer-Encoding: chunked, identity', '', '0', '', hidden]],
    ['an unknown coding', ['Transfer-Encoding: xchunked', '', '0', '', hidden]],
    ['a coding with a space before its colon', ['Transfer-Encoding : chunked', '', '0', '', hidden]],
    ['a length with a sign', ['Content-Length: +2', '', `{}${hidden}`]],
    ['a folded line', ['X-Folded: a', ' b', 'Content-Length: 2', '', `{}${hidden}`]],
    ['a size of a chunk that is no number', ['Transfer-Encoding: chunked', '', '0x2', '{}', '0', '', hidden]],
  ])('is refused with its connection: %s', async (_, rest) => {
    const head = [
      'POST /api/session HTTP/1.1',
      host,
      `Origin: http://localhost:${port}`,
      'Content-Type: application/json',
    ];
    const reply = await rawReply(port, ...head, ...rest);
    expect(statusesOf(reply)).toEqual(['400']);
    expect(reply).toContain('Connection: close');
  });

  it('is refused when a line of it ends without a carriage return, or a name holds none of its own', async () => {
    for (const text of [
      `GET /api/health HTTP/1.1\n${host}\n\n`,
      `GET /api/health HTTP/1.1\r\n${host}\r\nX-A: a\0b\r\n\r\n`,
      `GET /api/health HTTP/9.9\r\n${host}\r\n\r\n`,
      `GET /api/hea lth HTTP/1.1\r\n${host}\r\n\r\n`,
      `\x16\x03\x01\x02\x00\x01\x00\x01\xfc\x03\x03`,
    ])
      expect(statusesOf(await rawReply(port, text))).toEqual(['400']);
    expect(await isAlive()).toBe(true);
  });

  it('is refused without a host, and with two', async () => {
    const end = ['Connection: close', '', ''];
    expect(statusesOf(await rawReply(port, 'GET /api/health HTTP/1.1', ...end))).toEqual(['400']);
    const two = await rawReply(port, 'GET /api/health HTTP/1.1', host, 'Host: elsewhere.example', ...end);
    expect(statusesOf(two)).not.toContain('200');
    const absolute = await rawReply(port, 'GET http://elsewhere.example/api/health HTTP/1.1', host, ...end);
    expect(absolute).not.toContain('elsewhere.example');
  });
});

describe('a method', () => {
  it.each(['TRACE', 'TRACK', 'CONNECT', 'PROPFIND', 'PURGE'])(
    '%s gives nothing back of what was sent',
    async (method) => {
      for (const target of ['/', '/api/cases']) {
        const reply = await rawReply(
          port,
          `${method} ${target} HTTP/1.1`,
          host,
          `Cookie: ${cookie}`,
          'X-Planted: planted',
          'Connection: close',
          '',
          '',
        );
        expect(statusesOf(reply)).not.toContain('200');
        expect(reply).not.toContain('planted');
        expect(reply).not.toContain(cookie);
      }
      expect(await isAlive()).toBe(true);
    },
  );

  it('does not turn the connection into another', async () => {
    for (const protocol of ['websocket', 'h2c']) {
      const lines = [`Upgrade: ${protocol}`, 'Sec-WebSocket-Key: eA==', 'Sec-WebSocket-Version: 13', '', ''];
      const reply = await rawReply(
        port,
        'GET /api/health HTTP/1.1',
        host,
        'Connection: Upgrade, close',
        ...lines,
      );
      expect(statusesOf(reply)).not.toContain('101');
    }
  });
});

const withCookies = (cookies: string) =>
  rawReply(port, 'GET /api/examples HTTP/1.1', host, `Cookie: ${cookies}`, 'Connection: close', '', '');

describe('very many headers', () => {
  it('are refused by their size, and cookies among them', async () => {
    const lines = Array.from({ length: 3000 }, (_, index) => `X-${index}: ${index}`);
    expect(statusesOf(await rawReply(port, 'GET / HTTP/1.1', host, ...lines, '', ''))).toEqual(['431']);
    const cookies = `Cookie: ${'a=b; '.repeat(10_000)}`;
    expect(statusesOf(await rawReply(port, 'GET / HTTP/1.1', host, cookies, '', ''))).toEqual(['431']);
    expect(statusesOf(await rawReply(port, `GET /${'a'.repeat(70_000)} HTTP/1.1`, host, '', ''))).toEqual([
      '431',
    ]);
  });

  it('hide no session: the cookie is found among a thousand others, and nothing else is taken for it', async () => {
    const many = Array.from({ length: 1000 }, (_, index) => `c${index}=1`).join('; ');
    expect(statusesOf(await withCookies(`${many}; ${cookie}`))).toEqual(['200']);
    const [name = '', value = ''] = cookie.split('=');
    for (const forged of [
      `${name}=`,
      `${name}x=${value}`,
      `${name}=${value}x`,
      `${name}=%00`,
      `${name}=${'a'.repeat(8000)}`,
    ])
      expect(statusesOf(await withCookies(forged))).toEqual(['401']);
  });
});

describe('a client that takes its time', () => {
  const answered: string[] = [];
  let slow: Listening;
  beforeAll(async () => {
    const listening = await listen(
      async (request) => {
        answered.push(await request.text());
        return new Response('done');
      },
      { port: 0, host: '127.0.0.1' },
      { headers: 300, request: 600, looks: 50 },
    );
    if (!listening.ok) throw new Error(JSON.stringify(listening.refusal));
    slow = listening.value;
  });
  afterAll(() => slow.close());

  const trickle = async (start: string, part: string): Promise<string> => {
    const connection = await aRawConnection(slow.port);
    connection.write(start);
    for (let round = 0; round < 600 && !connection.isClosed(); round += 1) {
      connection.write(part);
      await setTimeout(20);
    }
    const isCutOff = connection.isClosed();
    connection.destroy();
    return isCutOff ? connection.closed : 'never cut off';
  };

  it('is cut off when its headers do not end', async () => {
    expect(statusesOf(await trickle('GET / HTTP/1.1\r\n', 'X-A: b\r\n'))).toEqual(['408']);
  });

  it('is cut off when it says nothing at all', async () => {
    expect(statusesOf(await trickle('G', ''))).toEqual(['408']);
  });

  it('is cut off when its body does not end', async () => {
    const head = 'POST / HTTP/1.1\r\nHost: x\r\nContent-Length: 1000000\r\n\r\n';
    expect(await trickle(head, 'a')).not.toBe('never cut off');
    const chunked = 'POST / HTTP/1.1\r\nHost: x\r\nTransfer-Encoding: chunked\r\n\r\n';
    expect(await trickle(chunked, '1\r\na\r\n')).not.toBe('never cut off');
    expect(answered).toEqual([]);
  });

  it('holds up nobody else', async () => {
    const idle = await Promise.all(Array.from({ length: 200 }, () => aRawConnection(slow.port)));
    for (const connection of idle) connection.write('GET / HTTP/1.1\r\nX-A:');
    const quick = await rawReply(slow.port, 'GET / HTTP/1.1', 'Host: x', 'Connection: close', '', '');
    expect(statusesOf(quick)).toEqual(['200']);
    await Promise.all(idle.map(({ closed }) => closed));
  });
});

describe('bytes that make no sense', () => {
  it('neither end the server nor reach its log', async () => {
    const before = place.log.length;
    for (const text of [
      '\0\0\0\0',
      'GET',
      `POST /api/session HTTP/1.1\r\n${host}\r\nContent-Length: 5\r\n\r\n{"`,
    ]) {
      const connection = await aRawConnection(port);
      connection.write(text);
      await setTimeout(30);
      connection.destroy();
    }
    expect(await isAlive()).toBe(true);
    expect(JSON.stringify(place.log.slice(before))).not.toContain(OWNER.passphrase);
    expect(place.log.filter(({ event }) => event === 'request failed')).toEqual([]);
  });
});
