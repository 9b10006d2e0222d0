import { once } from 'node:events';
import type { IncomingMessage } from 'node:http';
import { request } from 'node:http';
import { text } from 'node:stream/consumers';
import { setTimeout } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { aCaseFile } from '../testing/a-case-of.ts';
import type { ServingPlace } from '../testing/a-serving-place.ts';
import { aServingPlace, headersOfOwner } from '../testing/a-serving-place.ts';

let place: ServingPlace;
let port: string;
let headers: Readonly<Record<string, string>>;
beforeAll(async () => {
  place = await aServingPlace();
  const served = await place.started();
  ({ port } = new URL(served.url));
  headers = await headersOfOwner(served);
});
afterAll(() => place.remove());

const MEBIBYTE = Buffer.alloc(1024 * 1024, ' ');

interface Replied {
  readonly status: number | undefined;
  readonly body: { readonly code?: string; readonly id?: string };
}

/** Sends chunks, without saying how long they are in all, until they end or the server has replied. */
const send = async (
  method: string,
  path: string,
  chunks: Iterable<Buffer | string>,
  asked: Readonly<Record<string, string>> = { 'transfer-encoding': 'chunked' },
): Promise<Replied> => {
  const sent = request({
    host: '127.0.0.1',
    port,
    method,
    path,
    headers: { ...headers, host: `localhost:${port}`, ...asked },
  });
  // The server may close the connection on what it has refused.
  sent.on('error', () => undefined);
  const replied = once(sent, 'response').then(async ([reply]: IncomingMessage[]) => ({
    status: reply?.statusCode,
    body: JSON.parse(reply === undefined ? '' : await text(reply)) as Replied['body'],
  }));
  const isReplied = replied.then(
    () => true,
    () => true,
  );
  for (const chunk of chunks) {
    const isFull = !sent.write(chunk);
    if (isFull && (await Promise.race([once(sent, 'drain').then(() => false), isReplied]))) break;
  }
  sent.end();
  return replied;
};

function* endlessly(chunk: Buffer): Generator<Buffer> {
  for (;;) yield chunk;
}

describe('a body that comes in chunks', () => {
  it('is taken, whatever way it is cut', async () => {
    const whole = Buffer.from(JSON.stringify({ case: aCaseFile({ title: 'Éxample → 例' }) }));
    const cut = Array.from({ length: whole.length }, (_, index) => whole.subarray(index, index + 1));
    for (const chunks of [[whole], cut]) {
      const { status, body } = await send('POST', '/api/cases', chunks);
      expect(status).toBe(201);
      const stored = await fetch(`http://localhost:${port}/api/cases/${body.id}`, { headers });
      expect(await stored.json()).toMatchObject({ header: { title: 'Éxample → 例' } });
    }
  });

  it.each([
    ['/api/session', 2],
    ['/api/cases/x/events', 2],
    ['/api/cases', 65],
  ])('is refused at %s once it has grown past the limit', async (path, mebibytes) => {
    const chunks = Array.from({ length: mebibytes }, () => MEBIBYTE);
    expect(await send('POST', path, chunks)).toMatchObject({ status: 413, body: { code: 'too-large' } });
  });

  it('is refused before it ends, so that no more of it than the limit is kept', async () => {
    const asked = { 'transfer-encoding': 'chunked', connection: 'close' };
    const replied = await send('POST', '/api/session', endlessly(MEBIBYTE), asked);
    expect(replied).toMatchObject({ status: 413 });
  });

  it('is not read when it announces that it is too long', async () => {
    const asked = { 'content-length': String(MEBIBYTE.length + 1), connection: 'close' };
    expect(await send('POST', '/api/session', [], asked)).toMatchObject({ status: 413 });
  });

  it('leaves its connection to the next request once it was refused and has ended', async () => {
    for (let round = 0; round < 3; round += 1) {
      expect(await send('POST', '/api/session', [MEBIBYTE, MEBIBYTE])).toMatchObject({ status: 413 });
      await setTimeout(600);
      expect(await send('GET', '/api/health', [], {})).toMatchObject({ status: 200 });
    }
  });

  it('is refused when it is not UTF-8, also when a letter breaks off at its end', async () => {
    for (const last of [0xff, 0xc3]) {
      const replied = await send('POST', '/api/session', ['{"email": "', Buffer.from([last])]);
      expect(replied).toMatchObject({ status: 400, body: { code: 'wrong-encoding' } });
    }
  });
});

describe('a request that could have a body', () => {
  it.each(['PUT', 'PATCH', 'DELETE'])('%s is like any other without one', async (method) => {
    const { status, body } = await send(method, '/api/cases/x', [], {});
    expect(status).toBe(404);
    expect(body.code).toBe('not-found');
  });

  it.each(['PUT', 'PATCH', 'DELETE'])('%s is like any other with one', async (method) => {
    expect(await send(method, '/api/cases/x', ['{}'])).toMatchObject({ status: 404 });
  });
});
