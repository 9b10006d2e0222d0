import { mkdir, readFile, truncate, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { openWorkspace } from '@forewarn/store';
import { sql } from 'kysely';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Served } from './serve.ts';
import { aCaseFile } from './testing/a-case-of.ts';
import { problemOf } from './testing/a-server.ts';
import type { ServingPlace } from './testing/a-serving-place.ts';
import { aServingPlace, headersOfOwner } from './testing/a-serving-place.ts';

let place: ServingPlace;
let file: string;
beforeEach(async () => {
  place = await aServingPlace();
  file = path.join(place.data, 'workspace.db');
});
afterEach(() => place.remove());

/** A workspace with an account and two cases, closed again; gives what a browser sends, and the ids. */
const fill = async () => {
  const served = await place.started();
  const headers = await headersOfOwner(served);
  const { origin, port } = new URL(served.url);
  const ids: string[] = [];
  for (const title of ['PLANTED one', 'PLANTED other']) {
    const body = JSON.stringify({ case: aCaseFile({ title }) });
    const reply = await fetch(`${origin}/api/cases`, { method: 'POST', headers, body });
    ids.push(((await reply.json()) as { readonly id: string }).id);
  }
  await served.close();
  return { headers, port, ids };
};

const tamper = async (...statements: readonly string[]): Promise<void> => {
  const workspace = await openWorkspace({ folder: place.data, keyFile: place.keyFile });
  for (const statement of ['pragma foreign_keys = off', 'drop trigger event_is_not_updated', ...statements])
    await sql.raw(statement).execute(workspace.database);
  await workspace.close();
};

const healthOf = async ({ url }: Served): Promise<unknown> =>
  (await fetch(new URL('/api/health', url))).json();
const isSettled = (served: Served, workspace: string) =>
  vi.waitFor(async () => expect(await healthOf(served)).toEqual({ status: 'ok', workspace }), {
    timeout: 10_000,
  });

const WORDS = 'is damaged: it is not, or not wholly, what was written to it. Restore it from a copy';

describe('a damaged workspace', () => {
  it('is refused in plain words, and leaves the port free', async () => {
    const { port } = await fill();
    const whole = await readFile(file);
    for (const size of [100, 4096, 5 * 4096, whole.length - 4096]) {
      await truncate(file, size);
      expect(await place.wordsOf({ port })).toContain(`The data file ${file} ${WORDS}`);
      await writeFile(file, whole);
    }
    await expect(place.started({ port })).resolves.toBeDefined();
  });

  it('is refused in plain words where a folder stands in its place', async () => {
    await mkdir(file, { recursive: true });
    expect(await place.wordsOf({})).toContain(`The data file ${file} ${WORDS}`);
  });

  it('is refused in plain words when the accounts in it cannot be read', async () => {
    const { port } = await fill();
    await tamper(`update user set id = cast(x'ff' as text)`);
    expect(await place.wordsOf({ port })).toContain(`The data file ${file} ${WORDS}`);
  });

  it('is named by the first walk over its log, in lines without content, while the rest is served', async () => {
    const { headers, port, ids } = await fill();
    const [damaged = '', other = ''] = ids;
    await tamper(
      `update event set body = replace(body, 'radio', 'paper') where seq = 2 and case_id = '${damaged}'`,
    );
    const served = await place.started({ port });
    await isSettled(served, 'damaged');
    expect(place.log).toEqual([
      { level: 'error', event: 'fault in the log of a case', case: damaged, seq: 2, fault: 'event-changed' },
      { level: 'error', event: 'workspace damaged', faults: 1 },
    ]);
    expect((await fetch(new URL(`/api/cases/${other}`, served.url), { headers })).status).toBe(200);
  });

  it('is a problem of its own code where a request meets it, not a failure of the server', async () => {
    const { headers, port, ids } = await fill();
    const [damaged = '', other = ''] = ids;
    await tamper(`update event set body = cast(x'ff' as text) where seq = 2 and case_id = '${damaged}'`);
    const served = await place.started({ port });
    const ask = (address: string) => fetch(new URL(address, served.url), { headers });
    for (const address of [`/api/cases/${damaged}`, `/api/cases/${damaged}/case.json`]) {
      expect(await problemOf(await ask(address))).toEqual({ status: 503, code: 'workspace-damaged' });
      expect(await healthOf(served)).toEqual({ status: 'ok', workspace: 'damaged' });
    }
    expect((await ask(`/api/cases/${other}`)).status).toBe(200);
    expect(await (await ask('/api/cases')).json()).toMatchObject({
      cases: [{ id: other }, { id: damaged, damaged: true }],
    });
    await isSettled(served, 'damaged');
    expect(place.log).toContainEqual(expect.objectContaining({ event: 'request failed', error: 'Damage' }));
    expect(JSON.stringify(place.log)).not.toMatch(/PLANTED|Alleged|owner@/);
  });
});

describe('a sound workspace', () => {
  it('is known to be so after the first walk over its log, of which nothing is logged', async () => {
    const { port } = await fill();
    await isSettled(await place.started({ port }), 'ok');
    expect(place.log).toEqual([]);
  });
});
