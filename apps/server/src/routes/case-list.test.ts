import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import type { CaseFile } from '@forewarn/core';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { createCaseViews } from '../cases/case-views.ts';
import { listCases, readableCases } from '../cases/list-cases.ts';
import { createSummaries } from '../cases/summaries.ts';
import { EVERY_ROLE } from '../rights/roles.ts';
import { aCaseFile, aCaseIn, aRating } from '../testing/a-case-of.ts';
import type { TestServer } from '../testing/a-server.ts';
import { aServer, problemOf } from '../testing/a-server.ts';
import { aMember } from '../testing/a-team.ts';

let server: TestServer;
beforeEach(async () => {
  server = await aServer();
});
afterEach(() => server.close());

interface Page {
  readonly cases: readonly (Readonly<Record<string, unknown>> & {
    readonly title: string;
    readonly id: string;
  })[];
  readonly next: string | null;
}

const ask = (address: string, headers: Readonly<Record<string, string>> = {}) =>
  server.askSignedIn('GET', address, { headers });
const pageOf = async (query = ''): Promise<Page> => (await (await ask(`/api/cases${query}`)).json()) as Page;
const titles = async (query = ''): Promise<readonly string[]> =>
  (await pageOf(query)).cases.map(({ title }) => title);

const aCase = (title: string, parts: Partial<CaseFile> = {}) =>
  aCaseIn(server, aCaseFile({ title, ...parts }));
const severe = (at: string): CaseFile['events'] =>
  ['1', '5', '6', '7', '8', '10'].map((factor) => ({
    at,
    type: 'factor.judged',
    factor,
    level: 'severe',
    rationale: 'Seen by all.',
    confidence: 'high',
  }));

const dropGuard = (trigger: string, table: string): Promise<void> =>
  server.asOwner(`drop trigger ${trigger}${server.workspace.engine === 'postgres' ? ` on ${table}` : ''}`);

const days = async () => (await pageOf()).cases[0]?.['oldestOpen'];

describe('the list of cases', () => {
  it('is given in pages, each case once, whatever is added between them', async () => {
    for (const title of ['Case 10', 'Case 9', 'Case 2', 'case 1']) await aCase(title);
    const first = await pageOf('?limit=2');
    expect(first.cases.map(({ title }) => title)).toEqual(['case 1', 'Case 2']);
    await aCase('Case 0');
    expect(await titles(`?limit=2&after=${first.next}`)).toEqual(['Case 9', 'Case 10']);
    expect((await pageOf(`?limit=2&after=${first.next}`)).next).toBeNull();
    expect((await pageOf('?after=nonsense')).cases).toHaveLength(5);
  });

  it('is given in the order that is asked for', async () => {
    await aCase('quiet', { events: [] });
    await aCase('grave', { events: severe('2026-01-10') });
    await aCase('late', { events: [{ at: '2026-02-01', type: 'note.added', text: 'x' }] });
    expect(await titles('?sort=warning')).toEqual(['grave', 'quiet', 'late']);
    expect(await titles('?sort=lastAt')).toEqual(['late', 'grave', 'quiet']);
    expect((await titles('?sort=oldestOpen'))[0]).toBe('grave');
    const first = await pageOf('?sort=warning&limit=1');
    expect(await titles(`?sort=warning&limit=1&after=${first.next}`)).toEqual(['quiet']);
  });

  it('is searched by title and country, in any of the six languages, and by warning', async () => {
    await aCase('Élections', { area: { country: 'KE' } });
    await aCase('Grave', { area: { country: 'MM' }, events: severe('2026-01-10') });
    expect(await titles('?q=elec')).toEqual(['Élections']);
    expect(await titles(`?q=${encodeURIComponent('كينيا')}`)).toEqual(['Élections']);
    expect(await titles('?q=birmanie')).toEqual(['Grave']);
    expect(await titles('?q=grave+kenya')).toEqual([]);
    const [{ posture } = { posture: undefined }] = (await pageOf('?q=grave')).cases;
    const { warning } = posture as { readonly warning: string };
    expect(warning).not.toBe('monitoring');
    expect(await titles(`?warning=${warning.split('.')[0]}`)).toEqual(['Grave']);
    expect(await titles('?warning=monitoring')).toEqual(['Élections']);
  });

  it('holds the cases that somebody may read, and no other', async () => {
    const [one] = [await aCase('one'), await aCase('other')];
    const reader = await aMember(server, 'Of one', [{ role: 'reader', ceiling: 'restricted', caseId: one }]);
    const administrator = await aMember(server, 'Of none', [
      { role: 'administrator', ceiling: 'restricted' },
    ]);
    const list = async (member: typeof reader) =>
      (await (await member.ask('GET', '/api/cases')).json()) as Page;
    expect((await list(reader)).cases.map(({ id }) => id)).toEqual([one]);
    expect(await list(administrator)).toEqual({ cases: [], next: null });
  });

  it('has a tag that stays as long as it does, and is answered with 304', async () => {
    const id = await aCase('one');
    const tag = (await ask('/api/cases')).headers.get('etag') ?? '';
    const again = await ask('/api/cases', { 'if-none-match': `"other", ${tag}` });
    expect([again.status, await again.text()]).toEqual([304, '']);
    const { head } = (await (await ask(`/api/cases/${id}`)).json()) as { readonly head: string };
    await server.askSignedIn('POST', `/api/cases/${id}/events`, {
      json: { expectedHead: head, events: [aRating] },
    });
    expect((await ask('/api/cases', { 'if-none-match': tag })).status).toBe(200);
  });

  it('says how long a question is open by the day that it is read on', async () => {
    await aCase('one', {
      events: [...aCaseFile().events, { ...aRating, evidence: ['e1'], at: '2026-01-03' }],
    });
    expect(await days()).toEqual({ question: 'incitement', days: 31 });
    server.setClock(new Date('2026-03-03T04:30:00Z'));
    expect(await days()).toEqual({ question: 'incitement', days: 59 });
  });

  it.each(['?limit=0', '?limit=1001', '?limit=x', '?sort=colour'])('is refused for %s', async (query) => {
    expect(await problemOf(await ask(`/api/cases${query}`))).toEqual({ status: 422, code: 'wrong-request' });
  });

  it('tells a damaged case as damaged beside the others, and logs it once', async () => {
    const damaged = await aCase('damaged');
    await aCase('whole');
    await dropGuard('event_is_not_updated', 'event');
    await server.asOwner(`update event set body = '{' where case_id = '${damaged}' and seq = 2`);
    for (const query of ['', '?warning=alert', '?q=nothing'])
      expect((await pageOf(query)).cases).toContainEqual({ damaged: true, id: damaged, title: 'damaged' });
    expect((await titles('?sort=lastAt'))[0]).toBe('whole');
    expect(server.log.filter(({ event }) => event === 'case not readable')).toHaveLength(1);
    expect(await problemOf(await ask(`/api/cases/${damaged}`))).toEqual({
      status: 503,
      code: 'workspace-damaged',
    });
  });

  it('tells a case whose header cannot be read by its id', async () => {
    const damaged = await aCase('damaged');
    await dropGuard('case_is_not_updated', '"case"');
    // PostgreSQL lets no text in that is not UTF-8.
    const header = server.workspace.engine === 'postgres' ? `'{'` : `cast(x'ff' as text)`;
    await server.asOwner(`update "case" set header = ${header} where id = '${damaged}'`);
    expect((await pageOf()).cases).toEqual([{ damaged: true, id: damaged, title: null }]);
  });
});

/** The list as a server makes it that has just been started on the workspace. */
const listedByAnother = async () => {
  const { workspace } = server;
  const summaries = createSummaries({
    workspace,
    views: createCaseViews(workspace),
    clock: () => new Date('2026-02-03T04:05:06.789Z'),
    log: () => undefined,
    recognises: () => false,
  });
  const readable = await readableCases(workspace.database, EVERY_ROLE);
  return (await listCases(readable, summaries, { limit: 100, sort: 'title' })).cases;
};

describe('a summary', () => {
  it('is kept for the next start, and made anew where what it was made by is another', async () => {
    const id = await aCase('one');
    await pageOf();
    const kept = () => server.workspace.snapshots.read({ caseId: id, level: 'restricted', kind: 'summary' });
    const before = await kept();
    expect(before?.head).toContain(String((await pageOf()).cases[0]?.['head']));
    const forged = JSON.stringify({ ...JSON.parse(before?.body ?? ''), events: 77 });
    const key = { caseId: id, level: 'restricted', kind: 'summary' } as const;
    const basis = { head: (await server.workspace.store.readCase(id))?.head ?? '', expunged: 0 };
    await server.workspace.snapshots.write(key, { head: before?.head ?? '', body: forged }, basis);
    // What is read after a start is what was kept: nobody walked the case for it.
    expect(await listedByAnother()).toMatchObject([{ events: 77 }]);
    await server.workspace.snapshots.write(key, { head: 'of another release', body: forged }, basis);
    expect(await listedByAnother()).toMatchObject([{ events: 2 }]);
  });
});

describe('after an addition', () => {
  it('the summary is made anew by itself, so that nobody waits for it', async () => {
    const id = await aCase('one');
    const { cases } = await pageOf();
    await server.askSignedIn('POST', `/api/cases/${id}/events`, {
      json: { expectedHead: cases[0]?.['head'], events: [aRating] },
    });
    const key = { caseId: id, level: 'restricted', kind: 'summary' } as const;
    const kept = async (): Promise<unknown> =>
      JSON.parse((await server.workspace.snapshots.read(key))?.body ?? '{}');
    expect(await kept()).toMatchObject({ events: 2 });
    await expect.poll(kept, { timeout: 10_000 }).toMatchObject({ events: 3 });
  });
});

describe('one case', () => {
  it('is given in pages of events', async () => {
    const id = await aCase('one');
    const page = async (query: string) =>
      (await (await ask(`/api/cases/${id}/events${query}`)).json()) as object;
    expect(await page('?limit=1')).toMatchObject({ events: [{ seq: 1 }], next: 1 });
    expect(await page('?limit=1&after=1')).toMatchObject({ events: [{ seq: 2 }], next: null });
    expect(await page('?after=2')).toMatchObject({ events: [], next: null });
  });

  it('is compressed as the browser allows, and says the same', async () => {
    const created = await server.askSignedIn('POST', '/api/cases', { json: { example: 'kenya-2007-08' } });
    const { id } = (await created.json()) as { readonly id: string };
    const plain = await (await ask(`/api/cases/${id}`)).text();
    const bytes = async (encoding: string) => {
      const reply = await ask(`/api/cases/${id}`, { 'accept-encoding': encoding });
      expect(reply.headers.get('vary')).toBe('Accept-Encoding');
      return {
        encoding: reply.headers.get('content-encoding'),
        body: Buffer.from(await reply.arrayBuffer()),
      };
    };
    const pressed = await bytes('gzip, br;q=0');
    expect([pressed.encoding, gunzipSync(pressed.body).toString()]).toEqual(['gzip', plain]);
    const smaller = await bytes('gzip, br');
    expect([smaller.encoding, brotliDecompressSync(smaller.body).toString()]).toEqual(['br', plain]);
    expect((await bytes('identity')).encoding).toBeNull();
  });
});
