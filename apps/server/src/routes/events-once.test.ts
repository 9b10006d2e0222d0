import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { aCaseIn, aRating } from '../testing/a-case-of.ts';
import type { TestServer } from '../testing/a-server.ts';
import { aServer, problemOf } from '../testing/a-server.ts';
import type { Member } from '../testing/a-team.ts';
import { aMember } from '../testing/a-team.ts';

let server: TestServer;
let analyst: Member;
let another: Member;
beforeAll(async () => {
  server = await aServer();
  await server.askSignedIn('GET', '/api/session');
  analyst = await aMember(server, 'Analyst', [{ role: 'analyst', ceiling: 'restricted' }]);
  another = await aMember(server, 'Another', [{ role: 'analyst', ceiling: 'restricted' }]);
});
afterAll(() => server.close());

interface Stored {
  readonly head: string;
  readonly events: readonly { readonly seq: number; readonly event: Readonly<Record<string, unknown>> }[];
}

const read = async (id: string): Promise<Stored> =>
  (await (await analyst.ask('GET', `/api/cases/${id}`)).json()) as Stored;

const send = (id: string, key: string, expectedHead: string, text: string, member = analyst) =>
  member.ask('POST', `/api/cases/${id}/events`, {
    json: { expectedHead, events: [{ type: 'note.added', text }] },
    headers: { 'idempotency-key': key },
  });

describe('events under a key', () => {
  it('are written once, however often they are sent, and are answered alike', async () => {
    const id = await aCaseIn(server);
    const { head } = await read(id);
    const first = await send(id, 'key-one-0001', head, 'once');
    const added = (await first.json()) as Stored;
    server.setClock(new Date('2026-02-03T04:15:06.789Z'));
    const second = await send(id, 'key-one-0001', head, 'once');
    server.setClock(new Date('2026-02-03T04:05:06.789Z'));
    expect([first.status, second.status]).toEqual([201, 201]);
    expect(await second.json()).toEqual(added);
    expect((await read(id)).events).toHaveLength(3);
  });

  it('are answered with what was added meanwhile as missed', async () => {
    const id = await aCaseIn(server);
    const { head } = await read(id);
    await send(id, 'key-two-0001', head, 'mine');
    await send(id, 'key-two-0002', head, 'theirs', another);
    const again = await send(id, 'key-two-0001', head, 'mine');
    expect(await again.json()).toMatchObject({
      head: (await read(id)).head,
      events: [{ seq: 3, event: { text: 'mine' } }],
      missed: [{ seq: 4, event: { text: 'theirs' } }],
    });
  });

  it('are written once when they are sent several times at once', async () => {
    const id = await aCaseIn(server);
    const { head } = await read(id);
    const replies = await Promise.all([1, 2, 3, 4].map(() => send(id, 'key-three-001', head, 'at once')));
    const added = await Promise.all(replies.map(async (reply) => (await reply.json()) as Stored));
    expect(new Set(added.map(({ events }) => events[0]?.seq))).toEqual(new Set([3]));
    expect((await read(id)).events).toHaveLength(3);
  });

  it('are found in the log by whoever sends them again after the server died between writing and answering', async () => {
    const id = await aCaseIn(server);
    const { head } = await read(id);
    const added = (await (await send(id, 'key-four-0001', head, 'survives')).json()) as Stored;
    // As it stands when the server ends after the events are on disk and before the key says so.
    await server.workspace.database
      .updateTable('append_key')
      .set({ first_seq: null, last_seq: null, held_until: 0 })
      .where('key', '=', 'key-four-0001')
      .execute();
    const again = await send(id, 'key-four-0001', head, 'survives');
    expect(await again.json()).toEqual(added);
    expect((await read(id)).events).toHaveLength(3);
  });

  it('are written by whoever sends them again after the server died before writing', async () => {
    const id = await aCaseIn(server);
    const { head } = await read(id);
    const { events } = (await (await send(id, 'key-five-0001', head, 'first')).json()) as Stored;
    await server.workspace.database
      .updateTable('append_key')
      .set({ first_seq: null, last_seq: null, held_until: 0, sha256: await digestOf('second') })
      .where('key', '=', 'key-five-0001')
      .execute();
    const again = await send(id, 'key-five-0001', head, 'second');
    expect(await again.json()).toMatchObject({ events: [{ seq: 4, event: { text: 'second' } }] });
    expect(events[0]?.seq).toBe(3);
  });

  it('are the same when they are sent again with another head', async () => {
    const id = await aCaseIn(server);
    const { head } = await read(id);
    const first = (await (await send(id, 'key-eight-001', head, 'same')).json()) as Stored;
    const again = await send(id, 'key-eight-001', first.head, 'same');
    expect(await again.json()).toEqual({ ...first, missed: [] });
  });

  it('refuse another request under the same key, and leave it to another person', async () => {
    const id = await aCaseIn(server);
    const { head } = await read(id);
    await send(id, 'key-six-00001', head, 'one');
    expect(await problemOf(await send(id, 'key-six-00001', head, 'other'))).toEqual({
      status: 422,
      code: 'key-reused',
    });
    expect((await send(id, 'key-six-00001', head, 'other', another)).status).toBe(201);
  });

  it('keep no key of a request that was refused', async () => {
    const id = await aCaseIn(server);
    const wrong = await analyst.ask('POST', `/api/cases/${id}/events`, {
      json: { expectedHead: 'x', events: [{ ...aRating, evidence: ['e9'] }] },
      headers: { 'idempotency-key': 'key-seven-001' },
    });
    expect(wrong.status).toBeGreaterThanOrEqual(400);
    expect((await send(id, 'key-seven-001', (await read(id)).head, 'right')).status).toBe(201);
  });

  it('refuse a key that is none', async () => {
    const id = await aCaseIn(server);
    expect(await problemOf(await send(id, 'a b', 'x', 'text'))).toEqual({
      status: 422,
      code: 'wrong-request',
    });
  });
});

const digestOf = async (text: string): Promise<string> => {
  const sent = JSON.stringify([{ type: 'note.added', text }]);
  return Buffer.from(await crypto.subtle.digest('SHA-256', new TextEncoder().encode(sent))).toString('hex');
};

const severe = (factor: string) => ({
  at: '2026-01-10',
  type: 'factor.judged',
  factor,
  level: 'severe',
  rationale: 'Seen by all.',
  confidence: 'high',
});

describe('a preview', () => {
  it('says what events would move, and writes nothing', async () => {
    const id = await aCaseIn(server);
    const before = await read(id);
    const reply = await analyst.ask('POST', `/api/cases/${id}/events/preview`, {
      json: { events: [{ ...aRating, at: '2026-01-03' }] },
    });
    expect(reply.status).toBe(200);
    expect(await reply.json()).toMatchObject({
      at: '2026-02-03',
      picture: { before: { coverage: { assessed: 0 } }, after: { coverage: { assessed: 1 } } },
      open: { before: [], after: [{ question: 'incitement' }] },
      steps: [{ index: 2, type: 'indicator.rated', added: true, before: null, after: { accepted: true } }],
    });
    expect(await read(id)).toEqual(before);
  });

  it('names the steps of before that would come out otherwise', async () => {
    const id = await aCaseIn(server);
    await analyst.ask('POST', `/api/cases/${id}/events`, {
      json: {
        expectedHead: (await read(id)).head,
        events: [
          {
            at: '2026-01-20',
            type: 'advice.given',
            by: 'The adviser',
            rationale: 'Early warning.',
          },
        ],
      },
    });
    const reply = await analyst.ask('POST', `/api/cases/${id}/events/preview`, {
      json: { events: ['1', '5', '6', '7', '8', '10'].map(severe) },
    });
    const effect = (await reply.json()) as {
      readonly moved: readonly { readonly region: string }[];
      readonly steps: readonly { readonly type: string; readonly added: boolean }[];
    };
    expect(effect.moved.map(({ region }) => region)).toContain('warning');
    expect(effect.steps.filter(({ added }) => !added).map(({ type }) => type)).toEqual(['advice.given']);
  });

  it('refuses what could not be added', async () => {
    const id = await aCaseIn(server);
    const reply = await analyst.ask('POST', `/api/cases/${id}/events/preview`, {
      json: { events: [{ ...aRating, evidence: ['e9'] }] },
    });
    expect(await reply.json()).toMatchObject({
      code: 'not-a-case',
      problems: [{ code: 'not-declared', path: '$.events[0].evidence[0]' }],
    });
  });
});
