import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { aCaseFile, aCaseIn, aRating } from '../testing/a-case-of.ts';
import type { TestServer } from '../testing/a-server.ts';
import { aServer } from '../testing/a-server.ts';
import type { Member } from '../testing/a-team.ts';
import { aMember } from '../testing/a-team.ts';
import { readStream } from '../testing/read-stream.ts';
import { addressOf, nameOf, toldRoutes } from '../testing/route-table.ts';

let server: TestServer;
let id: string;
let reader: Member;
beforeAll(async () => {
  server = await aServer({ engine: 'postgres' });
  id = await aCaseIn(server, aCaseFile({ title: 'One' }));
  await aCaseIn(server, aCaseFile({ title: 'Other' }));
  reader = await aMember(server, 'Reader', [{ role: 'reader', ceiling: 'internal' }]);
});
afterAll(() => server.close());

type Json = Readonly<Record<string, unknown>>;
const get = async (address: string, ask: Member['ask'] = server.askSignedIn): Promise<Json> =>
  (await (await ask('GET', address)).json()) as Json;
const headOf = async (): Promise<string> => String((await get(`/api/cases/${id}`))['head']);
const add = async (events: readonly object[], headers = {}): Promise<Json> => {
  const json = { expectedHead: await headOf(), events };
  return (await (
    await server.askSignedIn('POST', `/api/cases/${id}/events`, { json, headers })
  ).json()) as Json;
};

describe('on PostgreSQL, as a role with no more rights than it needs', () => {
  it('the list is given in pages, with what was worked out kept', async () => {
    const first = await get('/api/cases?limit=1');
    expect(first).toMatchObject({ cases: [{ title: 'One', damaged: false, events: 2 }] });
    expect(await get(`/api/cases?limit=1&after=${String(first['next'])}`)).toMatchObject({
      cases: [{ title: 'Other' }],
      next: null,
    });
    const kept = await server.workspace.snapshots.read({ caseId: id, level: 'restricted', kind: 'summary' });
    expect(JSON.parse(kept?.body ?? '')).toMatchObject({ events: 2 });
  });

  it('events under a key are added once, also where the server died before it could say so', async () => {
    const head = await headOf();
    const send = async () => {
      const json = { expectedHead: head, events: [{ type: 'note.added', text: 'once' }] };
      const headers = { 'idempotency-key': 'key-postgres-1' };
      return (await server.askSignedIn('POST', `/api/cases/${id}/events`, { json, headers })).json();
    };
    const added = await send();
    expect(await send()).toEqual(added);
    await server.workspace.database
      .updateTable('append_key')
      .set({ first_seq: null, last_seq: null, held_until: 0 })
      .execute();
    expect(await send()).toEqual(added);
  });

  it('what is withheld moves nothing for a reader, in a stream neither', async () => {
    const seen = await get(`/api/cases/${id}`, reader.ask);
    const stream = readStream(await reader.ask('GET', `/api/cases/${id}/live?after=${String(seen['view'])}`));
    await add([{ type: 'note.added', text: 'withheld', level: 'restricted' }]);
    expect(await get(`/api/cases/${id}`, reader.ask)).toEqual(seen);
    await add([aRating]);
    const now = await get(`/api/cases/${id}`, reader.ask);
    expect(await stream.next()).toMatchObject({ event: 'changed', id: now['view'] });
    await stream.leave();
    expect(await get('/api/search?q=withheld', reader.ask)).toMatchObject({ hits: [], next: null });
    expect(await get('/api/search?q=withheld')).toMatchObject({ hits: [{ caseId: id }] });
  });

  it('documents are kept and given out, changes are told, and visits recorded', async () => {
    const bytes = new TextEncoder().encode('a document');
    const kept = await server.askSignedIn('POST', `/api/cases/${id}/attachments?name=a.txt`, {
      bytes,
      headers: { 'content-type': 'text/plain' },
    });
    const attachment = (await kept.json()) as { readonly sha256: string };
    await add([
      {
        type: 'evidence.recorded',
        evidence: 'ea',
        source: 's1',
        credibility: '2',
        summary: 'A document.',
        date: '2026-01-05',
        status: 'alleged',
        attachment,
      },
    ]);
    const reply = await server.askSignedIn('GET', `/api/cases/${id}/attachments/${attachment.sha256}`);
    expect(await reply.text()).toBe('a document');
    expect(await get('/api/changes?since=2020-01-01T00:00:00Z')).toMatchObject({
      cases: [{ caseId: id, isNew: true }, { isNew: true }],
    });
    const visits = [1, 2].map(() => server.askSignedIn('POST', '/api/visits', { json: {} }));
    expect((await Promise.all(visits)).map(({ status }) => status)).toEqual([201, 201]);
  });

  it('the character U+0000, which it takes in no text, is refused wherever it stands in an address', async () => {
    for (const route of toldRoutes(server.api).filter(({ access }) => access !== 'anyone')) {
      const named = addressOf(route, NOWHERE);
      const searched = `${named}?q=%00&before=%00&person=%00&cases=%00,%00&with=%00`;
      for (const address of [named, searched].filter((each) => each.includes('%00'))) {
        const reply = await server.askSignedIn(
          route.method,
          address,
          route.method === 'GET' ? {} : { json: {} },
        );
        await reply.body?.cancel();
        expect([nameOf(route), address, reply.status < 500]).toEqual([nameOf(route), address, true]);
      }
    }
  });

  it('an event of a number beyond its own numbers is unknown', async () => {
    const json = {
      caseId: id,
      seq: 2 ** 31,
      reason: 'A reason of more than forty characters, as it has to be.',
    };
    expect((await server.askSignedIn('POST', '/api/expunging', { json })).status).toBe(422);
  });

  it('a search for words that stand apart in many texts says that it stopped, and goes on to where they stand together', async () => {
    await add([{ type: 'note.added', text: 'Shots near weir.' }]);
    await server.asOwner(`insert into search_entry (case_id, seq, level, words)
      select 'none', place, 0, '''near'':3 ''weir'':1'::tsvector from generate_series(1, 50000) as place`);
    const pages: Json[] = [];
    for (let next = ''; pages.at(-1)?.['next'] !== null;) {
      pages.push(await get(`/api/search?q=${encodeURIComponent('"near weir"')}${next}`));
      next = `&before=${String(pages.at(-1)?.['next'])}`;
    }
    const last = pages.pop();
    expect(pages.length).toBeGreaterThan(0);
    for (const page of pages) expect(page).toMatchObject({ hits: [], isUnfinished: true });
    expect(last).toMatchObject({
      hits: [{ event: { event: { text: 'Shots near weir.' } } }],
      isUnfinished: false,
    });
  });
});

const NOWHERE = {
  id: '\0',
  request: '\0',
  release: '\0',
  personId: '\0',
  passkeyId: '\0',
  sha256: '\0',
  seq: '\0',
  framework: '\0',
};
