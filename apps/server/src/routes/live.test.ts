import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { MOST_STREAMS } from '../live/stream-places.ts';
import { aCaseIn, aRating } from '../testing/a-case-of.ts';
import type { TestServer } from '../testing/a-server.ts';
import { aServer, problemOf } from '../testing/a-server.ts';
import type { ServingPlace } from '../testing/a-serving-place.ts';
import { aServingPlace, headersOfOwner } from '../testing/a-serving-place.ts';
import type { Team } from '../testing/a-team.ts';
import { aMember, aTeam, giveRoles } from '../testing/a-team.ts';
import type { ReadStream } from '../testing/read-stream.ts';
import { readStream } from '../testing/read-stream.ts';

let server: TestServer;
let team: Team;
const streams: ReadStream[] = [];
beforeAll(async () => {
  server = await aServer();
  team = await aTeam(server);
});
afterEach(async () => {
  await Promise.all(streams.splice(0).map((stream) => stream.leave()));
});
afterAll(() => server.close());

type Asks = Pick<Team['owner'], 'ask'>;

const follow = async (
  who: Asks,
  address: string,
  headers: Readonly<Record<string, string>> = {},
): Promise<ReadStream> => {
  const stream = readStream(await who.ask('GET', address, { headers }));
  streams.push(stream);
  return stream;
};

interface Seen {
  readonly head: string;
  readonly view: string;
}
const see = async (id: string, who: Asks = team.owner): Promise<Seen> =>
  (await (await who.ask('GET', `/api/cases/${id}`)).json()) as Seen;

const add = async (id: string, ...events: readonly object[]): Promise<void> => {
  const { head } = await see(id);
  const reply = await team.owner.ask('POST', `/api/cases/${id}/events`, {
    json: { expectedHead: head, events },
  });
  expect(reply.status).toBe(201);
};
const aNote = (text: string, level = 'internal') => ({ type: 'note.added', text, level });

describe('the stream of a case', () => {
  it('gives whoever sees everything each event as it is added, under its place in the log', async () => {
    const id = await aCaseIn(server);
    const stream = await follow(team.readers.restricted, `/api/cases/${id}/live?after=2`);
    await add(id, aNote('one'), aNote('two', 'restricted'));
    const message = await stream.next();
    expect(message).toMatchObject({
      event: 'appended',
      id: '4',
      data: {
        head: (await see(id)).head,
        events: [
          { seq: 3, event: { text: 'one' } },
          { seq: 4, event: { text: 'two' } },
        ],
      },
    });
    await add(id, aRating);
    expect(await stream.next()).toMatchObject({ id: '5', data: { events: [{ seq: 5 }] } });
  });

  it('goes on after what the client has seen last', async () => {
    const id = await aCaseIn(server);
    await add(id, aNote('three'), aNote('four'), aNote('five'));
    const stream = await follow(team.owner, `/api/cases/${id}/live?after=1`, { 'last-event-id': '3' });
    expect(await stream.next()).toMatchObject({ id: '5', data: { events: [{ seq: 4 }, { seq: 5 }] } });
  });

  it('gives a long tail in several messages, in order', async () => {
    const id = await aCaseIn(server);
    await add(id, ...Array.from({ length: 250 }, (_, index) => aNote(`note ${index}`)));
    const stream = await follow(team.owner, `/api/cases/${id}/live?after=0`);
    const ids = [await stream.next(), await stream.next(), await stream.next()].map((message) => message?.id);
    expect(ids).toEqual(['100', '200', '252']);
  });

  it('tells whoever sees less that what they see has changed, and nothing where only what is withheld has', async () => {
    const id = await aCaseIn(server);
    const reader = team.readers.internal;
    const { view } = await see(id, reader);
    const stream = await follow(reader, `/api/cases/${id}/live?after=${view}`);
    await add(id, aNote('withheld', 'restricted'));
    await add(id, aNote('also withheld', 'restricted'));
    await add(id, aNote('shown'));
    const message = await stream.next();
    const seen = await see(id, reader);
    expect(message).toEqual({ event: 'changed', id: seen.view, data: { head: seen.head, view: seen.view } });
    expect(JSON.stringify(message)).not.toContain((await see(id)).head);
  });

  it('tells whoever comes back with an older view at once', async () => {
    const id = await aCaseIn(server);
    const { view } = await see(id, team.readers.internal);
    await add(id, aNote('meanwhile'));
    const stream = await follow(team.readers.internal, `/api/cases/${id}/live`, { 'last-event-id': view });
    expect(await stream.next()).toMatchObject({ event: 'changed' });
  });

  it('ends when the session does', async () => {
    const id = await aCaseIn(server);
    const member = await aMember(server, 'Leaving', [{ role: 'reader', ceiling: 'restricted' }]);
    const stream = await follow(member, `/api/cases/${id}/live?after=2`);
    expect((await member.ask('DELETE', '/api/session')).status).toBe(204);
    await add(id, aNote('after they left'));
    expect(await stream.next()).toEqual({ event: 'ended', id: undefined, data: { because: 'rights' } });
    expect(await stream.next()).toBeUndefined();
  });

  it('ends when the rights change, before anything more is sent', async () => {
    const id = await aCaseIn(server);
    const member = await aMember(server, 'Changing', [{ role: 'reader', ceiling: 'restricted' }]);
    const stream = await follow(member, `/api/cases/${id}/live?after=2`);
    await server.workspace.database.deleteFrom('role_grant').where('person_id', '=', member.id).execute();
    await giveRoles(server, member.id, [{ role: 'reader', ceiling: 'public' }]);
    await add(id, aNote('not for them'));
    expect(await stream.next()).toMatchObject({ event: 'ended' });
    expect(await stream.next()).toBeUndefined();
  });

  it('is refused for a case that is not there, or not theirs', async () => {
    const id = await aCaseIn(server);
    for (const [who, address] of [
      [team.owner, '/api/cases/0197a000-0000-7000-8000-000000000000/live'],
      [team.outsider, `/api/cases/${id}/live`],
    ] as const)
      expect(await problemOf(await who.ask('GET', address))).toEqual({ status: 404, code: 'unknown-case' });
  });

  it('is refused beyond so many of one person, until one ends', async () => {
    const id = await aCaseIn(server);
    const address = `/api/cases/${id}/live`;
    const open = [];
    for (let count = 0; count < MOST_STREAMS; count += 1) open.push(await follow(team.analyst, address));
    expect(await problemOf(await team.analyst.ask('GET', address))).toEqual({
      status: 429,
      code: 'too-many-streams',
    });
    await follow(team.secondAnalyst, address);
    await open[0]?.leave();
    await expect.poll(async () => (await team.analyst.ask('GET', address)).status).toBe(200);
  });
});

describe('the stream of the list', () => {
  it('tells which cases changed, to each as far as they see it', async () => {
    const [one, other] = [await aCaseIn(server), await aCaseIn(server)];
    const member = await aMember(server, 'Of one case', [
      { role: 'reader', ceiling: 'internal', caseId: one },
    ]);
    const stream = await follow(member, '/api/live');
    expect(await stream.next()).toMatchObject({ event: 'ready' });
    await add(other, aNote('in a case that is not theirs'));
    await add(one, aNote('withheld', 'restricted'));
    await add(one, aNote('shown'));
    expect(await stream.next()).toMatchObject({ event: 'changed', data: { caseId: one } });
    const everyone = await follow(team.owner, '/api/live');
    expect(await everyone.next()).toMatchObject({ event: 'ready' });
    await add(other, aNote('withheld', 'restricted'));
    expect(await everyone.next()).toMatchObject({ data: { caseId: other } });
  });

  it('tells of a case that is new', async () => {
    const stream = await follow(team.analyst, '/api/live');
    await stream.next();
    const id = await aCaseIn(server);
    expect(await stream.next()).toMatchObject({ event: 'changed', data: { caseId: id } });
  });
});

describe('on a socket', () => {
  let place: ServingPlace;
  beforeAll(async () => {
    place = await aServingPlace();
  });
  afterAll(() => place.remove());

  it('a stream gives what is added, is not held back or kept, and ends with the server', async () => {
    const served = await place.started();
    const headers = await headersOfOwner(served);
    const { origin } = headers;
    const created = await fetch(`${origin}/api/cases`, {
      method: 'POST',
      headers,
      body: JSON.stringify({ example: 'kenya-2007-08' }),
    });
    const { id } = (await created.json()) as { readonly id: string };
    const seen = (await (await fetch(`${origin}/api/cases/${id}`, { headers })).json()) as {
      readonly head: string;
      readonly events: readonly unknown[];
    };
    const reply = await fetch(`${origin}/api/cases/${id}/live?after=${seen.events.length}`, { headers });
    expect(reply.headers.get('cache-control')).toBe('no-store');
    expect(reply.headers.get('content-encoding')).toBeNull();
    const stream = readStream(reply);
    await fetch(`${origin}/api/cases/${id}/events`, {
      method: 'POST',
      headers,
      body: JSON.stringify({ expectedHead: seen.head, events: [aNote('heard at once')] }),
    });
    expect(await stream.next()).toMatchObject({ data: { events: [{ event: { text: 'heard at once' } }] } });
    const closed = served.close();
    expect(await stream.next()).toBeUndefined();
    await closed;
  });
});
