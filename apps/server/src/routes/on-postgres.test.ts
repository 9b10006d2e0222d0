import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { aCaseFile, aCaseIn, aRating } from '../testing/a-case-of.ts';
import type { TestServer } from '../testing/a-server.ts';
import { aServer } from '../testing/a-server.ts';
import type { Member } from '../testing/a-team.ts';
import { aMember } from '../testing/a-team.ts';
import { readStream } from '../testing/read-stream.ts';

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
    expect(await get('/api/search?q=withheld', reader.ask)).toEqual({ hits: [], next: null });
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
});
