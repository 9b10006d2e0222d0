import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { aCaseIn, aRating } from '../testing/a-case-of.ts';
import type { TestServer } from '../testing/a-server.ts';
import { aServer, problemOf } from '../testing/a-server.ts';

let server: TestServer;
beforeAll(async () => {
  server = await aServer();
});
afterAll(() => server.close());

interface Stored {
  readonly head: string;
  readonly events: readonly {
    readonly seq: number;
    readonly actor: string;
    readonly event: Readonly<Record<string, unknown>>;
  }[];
}

const read = async (id: string): Promise<Stored> =>
  (await (await server.askSignedIn('GET', `/api/cases/${id}`)).json()) as Stored;
const append = (id: string, expectedHead: string, events: readonly unknown[]) =>
  server.askSignedIn('POST', `/api/cases/${id}/events`, { json: { expectedHead, events } });
const aNote = (text: string) => ({ type: 'note.added', text });
const aSource = (at: string) => ({
  at,
  type: 'source.registered',
  source: 's2',
  name: 'Another',
  kind: 'ngo',
  reliability: 'B',
});

describe('adding events', () => {
  it('stamps those without a date with the one instant, to the millisecond, and leaves the others', async () => {
    const id = await aCaseIn(server);
    server.setClock(new Date('2026-02-03T04:05:06.789Z'));
    const reply = await append(id, (await read(id)).head, [
      aNote('one'),
      { ...aNote('two'), at: '2026-01-05' },
      aNote('three'),
    ]);
    expect(reply.status).toBe(201);
    const added = (await reply.json()) as Stored;
    expect(added.events.map(({ event }) => event['at'])).toEqual([
      '2026-02-03T04:05:06.789Z',
      '2026-01-05',
      '2026-02-03T04:05:06.789Z',
    ]);
    expect(await read(id)).toMatchObject({ head: added.head });
  });

  it('records who is signed in as the actor, whatever the request says', async () => {
    const id = await aCaseIn(server);
    const { person } = (await (await server.askSignedIn('GET', '/api/session')).json()) as {
      readonly person: { readonly id: string };
    };
    await append(id, (await read(id)).head, [aRating]);
    expect((await read(id)).events.map(({ actor }) => actor)).toEqual([person.id, person.id, person.id]);
    const forged = await append(id, (await read(id)).head, [{ ...aRating, actor: 'someone else' }]);
    expect(await problemOf(forged)).toEqual({ status: 422, code: 'not-a-case' });
  });

  it('puts events that bear upon nothing that was missed after it, and tells what was missed', async () => {
    const id = await aCaseIn(server);
    const stale = (await read(id)).head;
    await append(id, stale, [aNote('first')]);
    const reply = await append(id, stale, [aNote('second')]);
    expect(reply.status).toBe(201);
    const added = (await reply.json()) as Stored & { readonly missed: Stored['events'] };
    expect(added).toMatchObject({
      events: [{ seq: 4, event: { text: 'second' } }],
      missed: [{ seq: 3, event: { text: 'first' } }],
    });
    expect(await read(id)).toMatchObject({ head: added.head });
  });

  it('refuses a stale head where what was missed bears upon the events, and gives it', async () => {
    const id = await aCaseIn(server);
    const stale = (await read(id)).head;
    const first = (await (await append(id, stale, [aRating])).json()) as Stored;
    const reply = await append(id, stale, [{ ...aRating, rating: 'present' }]);
    expect(reply.status).toBe(409);
    expect(await reply.json()).toMatchObject({
      code: 'conflict',
      head: first.head,
      missed: [{ seq: 3, event: { rating: 'acute' } }],
    });
    expect((await read(id)).events).toHaveLength(3);
  });

  it('takes one of two that rate one indicator after the same head at once', async () => {
    const id = await aCaseIn(server);
    const { head } = await read(id);
    const replies = await Promise.all([
      append(id, head, [aRating]),
      append(id, head, [{ ...aRating, rating: 'present' }]),
    ]);
    expect(replies.map(({ status }) => String(status)).toSorted()).toEqual(['201', '409']);
  });

  it('refuses all of them for one fault, and names its place and what to do', async () => {
    const id = await aCaseIn(server);
    const { head } = await read(id);
    const reply = await append(id, head, [
      aNote('good'),
      { ...aRating, rating: 'extreme' },
      { type: 'note.written' },
    ]);
    expect(reply.status).toBe(422);
    expect(await reply.json()).toMatchObject({
      code: 'not-a-case',
      problems: [
        {
          code: 'wrong-value',
          path: '$.events[1].rating',
          message: expect.stringContaining('extreme'),
          hint: expect.stringContaining('acute'),
        },
        {
          code: 'unknown-event-type',
          path: '$.events[2].type',
          message: expect.stringContaining('note.written'),
          hint: expect.any(String),
        },
      ],
    });
    expect((await read(id)).head).toBe(head);
  });

  it('refuses an event that speaks of what the case does not hold', async () => {
    const id = await aCaseIn(server);
    const reply = await append(id, (await read(id)).head, [{ ...aRating, evidence: ['e9'] }]);
    expect(reply.status).toBe(422);
    expect(await reply.json()).toMatchObject({
      problems: [
        { code: 'not-declared', path: '$.events[0].evidence[0]', message: expect.stringContaining('e9') },
      ],
    });
  });

  it('names the places in the request, whatever the case holds already', async () => {
    const id = await aCaseIn(server);
    const reply = await append(id, (await read(id)).head, [
      aNote('good'),
      aSource('2026-01-03'),
      aSource('2026-01-04'),
      { ...aSource('2026-01-05'), source: 's1' },
    ]);
    expect(await reply.json()).toMatchObject({
      problems: [
        { path: '$.events[2].source', hint: expect.stringContaining('declared at $.events[1]') },
        { path: '$.events[3].source', hint: expect.stringContaining('declared at event 1 of the case') },
      ],
    });
  });

  it('says in words when an event that is stored already would be at fault', async () => {
    const id = await aCaseIn(server);
    const earlier = { ...aSource('2025-12-31'), source: 's1' };
    const reply = await append(id, (await read(id)).head, [aNote('good'), earlier]);
    expect(await reply.json()).toMatchObject({
      code: 'not-a-case',
      problems: [
        {
          code: 'declared-twice',
          path: '$.events',
          message:
            'With these events, event 1 of the case would be at fault. The id “s1” is declared a second time.',
          hint: expect.stringContaining('declared at $.events[1]'),
        },
      ],
    });
  });

  it('refuses events for a case that is not there', async () => {
    expect(await problemOf(await append('0197a000-0000-7000-8000-000000000000', 'x', [aNote('x')]))).toEqual({
      status: 404,
      code: 'unknown-case',
    });
  });

  it.each([
    { expectedHead: 'x', events: [] },
    { events: [{}] },
    { expectedHead: 'x', events: [7] },
    { expectedHead: 'x', events: [{}], more: 1 },
    [],
  ])('refuses a request of another shape (%#)', async (json) => {
    const id = await aCaseIn(server);
    expect(await problemOf(await server.askSignedIn('POST', `/api/cases/${id}/events`, { json }))).toEqual({
      status: 422,
      code: 'wrong-request',
    });
  });
});
