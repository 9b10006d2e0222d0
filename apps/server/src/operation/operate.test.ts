import { readdir } from 'node:fs/promises';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Served } from '../serve.ts';
import { aCaseFile, aRating } from '../testing/a-case-of.ts';
import { aRawConnection } from '../testing/raw-connection.ts';
import { OWNER } from '../testing/a-server.ts';
import type { ServingPlace } from '../testing/a-serving-place.ts';
import { aServingPlace, headersOfOwner } from '../testing/a-serving-place.ts';

let place: ServingPlace;
beforeEach(async () => {
  place = await aServingPlace();
});
afterEach(() => place.remove());

type Headers = Awaited<ReturnType<typeof headersOfOwner>>;

const send = (served: Served, headers: Headers, address: string, json?: unknown): Promise<Response> =>
  fetch(new URL(address, served.url), {
    headers,
    ...(json === undefined ? {} : { method: 'POST', body: JSON.stringify(json) }),
  });

/** A server with its owner and a case of two events, to which one is added, and one in vain. */
const aBusyServer = async (options: Parameters<ServingPlace['started']>[0] = {}) => {
  const served = await place.started(options);
  const headers = await headersOfOwner(served);
  const ask = (address: string, json?: unknown) => send(served, headers, address, json);
  const { id } = (await (
    await ask('/api/cases', { case: aCaseFile({ title: 'Kestrel Ridge' }) })
  ).json()) as {
    readonly id: string;
  };
  const { head } = (await (await ask(`/api/cases/${id}`)).json()) as { readonly head: string };
  const add = () => ask(`/api/cases/${id}/events`, { expectedHead: head, events: [aRating] });
  expect((await add()).status).toBe(201);
  expect((await add()).status).toBe(409);
  return { served, headers, ask, id };
};

const metricsPort = (): number => Number(place.log.find(({ event }) => event === 'metrics')?.['port']);
const metrics = async (): Promise<string> =>
  (await fetch(`http://127.0.0.1:${metricsPort()}/metrics`)).text();

describe('the log of requests', () => {
  it('has a line for each, with its route and status, and nothing that anyone wrote or is called', async () => {
    const { ask, id } = await aBusyServer();
    const reply = await ask(`/api/cases/${id}/brief.html?template=none&language=fr`);
    const line = place.requests.at(-1);
    expect(line).toMatchObject({
      level: 'info',
      event: 'request',
      request: reply.headers.get('x-request-id'),
      method: 'GET',
      route: '/api/cases/:id/brief.html',
      status: 422,
      refused: 'wrong-request',
      milliseconds: expect.any(Number),
      person: expect.stringMatching(/^[0-9a-f]{12}$/),
    });
    const all = JSON.stringify(place.requests);
    const { person } = (await (await ask('/api/session')).json()) as {
      readonly person: { readonly id: string };
    };
    for (const secret of [id, person.id, OWNER.email, OWNER.passphrase, 'Kestrel', 'language=fr', 'token'])
      expect(all).not.toContain(secret);
  });

  it('calls what is no route by one name, and a file of the application by another', async () => {
    const served = await place.started();
    for (const address of ['/api/nothing/here', '/api', '/assets/x.js'])
      await fetch(new URL(address, served.url));
    expect(place.requests.map(({ route }) => route)).toEqual(['none', 'none', 'files']);
  });

  it('is not kept where the operator does not want it', async () => {
    await aBusyServer({ logRequests: 'off' });
    expect(place.requests).toEqual([]);
  });
});

describe('the metrics', () => {
  it('are on a port of their own, and count requests, additions, conflicts and ways in, without a name or an id', async () => {
    const { served, headers, ask, id } = await aBusyServer({ metricsPort: 0 });
    await send(served, headers, '/api/session', { email: OWNER.email, passphrase: 'wrong one' });
    await ask(`/nowhere/${id}`);
    const live = await fetch(new URL(`/api/cases/${id}/live`, served.url), { headers });
    const text = await metrics();
    expect(text).toContain('forewarn_appends_total 1');
    expect(text).toContain('forewarn_append_conflicts_total 1');
    expect(text).toContain('forewarn_sign_ins_total{outcome="wrong-credentials"} 1');
    expect(text).toContain('forewarn_live_streams 1');
    expect(text).toMatch(
      /forewarn_http_request_duration_seconds_count\{method="POST",route="\/api\/cases\/:id\/events",status="409"\} 1/,
    );
    expect(text).toMatch(/forewarn_database_answer_seconds 0\.\d+/);
    expect(text).toMatch(/forewarn_log_check\{state="(ok|checking)"\} 1/);
    expect(text).toContain('process_resident_memory_bytes');
    for (const secret of [id, OWNER.email, 'Kestrel', 'nowhere']) expect(text).not.toContain(secret);
    await live.body?.cancel();
    await expect.poll(metrics).toContain('forewarn_live_streams 0');
  });

  it('are nowhere else, and nothing else is there', async () => {
    const { served, headers } = await aBusyServer({ metricsPort: 0 });
    expect((await send(served, headers, '/api/metrics')).status).toBe(404);
    expect(await (await send(served, headers, '/metrics')).text()).not.toContain('forewarn_');
    for (const address of ['/', '/api/health', '/api/cases'])
      expect((await fetch(`http://127.0.0.1:${metricsPort()}${address}`)).status).toBe(404);
  });

  it('on a port that is taken keep the server from starting, and leave nothing open', async () => {
    const first = await place.started();
    const { port } = new URL(first.url);
    await first.close();
    const other = await place.started({ metricsPort: 0 });
    await other.close();
    const holder = await place.started({ port });
    const data = `${place.data}-other`;
    expect(await place.wordsOf({ data, metricsPort: port })).toContain(`Port ${port} is in use.`);
    await holder.close();
    await (await place.started({ data, metricsPort: port })).close();
  });
});

describe('a server that is stopped', () => {
  it('ends its live streams, finishes what is under way, and lets go of its ports and its workspace', async () => {
    const { served, headers, ask, id } = await aBusyServer({ metricsPort: 0 });
    const live = await fetch(new URL(`/api/cases/${id}/live`, served.url), { headers });
    const brief = ask(`/api/cases/${id}/brief.pdf`);
    await expect.poll(metrics).toContain('forewarn_live_streams 1');
    const closed = served.close();
    await live.text();
    expect([200, 422]).toContain((await brief).status);
    await closed;
    await expect(ask('/api/health')).rejects.toThrow('fetch failed');
    await expect(metrics()).rejects.toThrow('fetch failed');
    const again = await place.started({ port: new URL(served.url).port });
    expect((await send(again, headers, `/api/cases/${id}`)).status).toBe(200);
  });
});

describe('a server that runs', () => {
  it('makes backups in the folder that its operator named', async () => {
    const { ask } = await aBusyServer({ backups: path.join(place.root, 'backups') });
    const begun = await ask('/api/workspace/backups', {});
    expect(begun.status).toBe(202);
    const { name } = (await begun.json()) as { readonly name: string };
    const last = async () => (await ask('/api/workspace/backups')).json();
    await expect.poll(last).toMatchObject({ last: { state: 'done', name } });
    expect(await readdir(path.join(place.root, 'backups'))).toEqual([name]);
  });

  it('makes a backup whole for a client that left, and before it is stopped', async () => {
    const { ask, served, headers } = await aBusyServer({ backups: path.join(place.root, 'backups') });
    const { port, host } = new URL(served.url);
    const connection = await aRawConnection(port);
    const lines = { ...headers, host, 'content-length': '2' };
    connection.write(
      `POST /api/workspace/backups HTTP/1.1\r\n${Object.entries(lines)
        .map(([name, value]) => `${name}: ${value}`)
        .join('\r\n')}\r\n\r\n{}`,
    );
    const told = async () => (await ask('/api/workspace/backups')).json();
    await expect.poll(told, { interval: 1 }).toMatchObject({ last: { state: expect.any(String) } });
    connection.destroy();
    await served.close();
    const [name = ''] = await readdir(path.join(place.root, 'backups'));
    expect(name).toMatch(/^forewarn-/);
    expect(await readdir(path.join(place.root, 'backups', name))).toContain('manifest.json');
  });

  it('is ready', async () => {
    const { ask } = await aBusyServer();
    const reply = await ask('/api/ready');
    expect([reply.status, await reply.json()]).toEqual([200, { status: 'ready' }]);
  });

  it('has signed the heads that were due when it was started', async () => {
    const { served, headers } = await aBusyServer();
    await served.close();
    const again = await place.started({ port: new URL(served.url).port });
    const signed = async () => (await send(again, headers, '/api/workspace')).json();
    await expect.poll(signed, { timeout: 5000 }).toMatchObject({
      signedHeads: { lastSignedAt: expect.stringMatching(/^\d{4}-/) },
      check: { state: 'ok' },
    });
  });
});
