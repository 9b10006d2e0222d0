import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { aCaseFile, aCaseIn, aRating } from '../testing/a-case-of.ts';
import type { TestServer } from '../testing/a-server.ts';
import { aServer, problemOf } from '../testing/a-server.ts';
import type { Member, Team } from '../testing/a-team.ts';
import { aMember, aTeam } from '../testing/a-team.ts';

let server: TestServer;
let team: Team;
let one: string;
let other: string;
let both: Member;
let ofOne: Member;
let low: Member;
const waiting: Record<string, string> = {};

type Asker = Pick<Member, 'ask'>;
interface Listed {
  readonly id: string;
  readonly case: { readonly id: string; readonly title: string | null };
  readonly acts: readonly string[];
  readonly state: string;
}
interface Page {
  readonly entries: readonly Listed[];
  readonly next: string | null;
}

const request = async (id: string, by: Asker, order: object = {}): Promise<string> => {
  const reply = await by.ask('POST', `/api/cases/${id}/releases`, {
    json: { template: 'alert', level: 'partner', kind: 'html', ...order },
  });
  expect(reply.status).toBe(201);
  return ((await reply.json()) as { readonly id: string }).id;
};

const pageFor = async (by: Asker, query = '?state=waiting'): Promise<Page> => {
  const reply = await by.ask('GET', `/api/releases${query}`);
  expect(reply.status).toBe(200);
  return (await reply.json()) as Page;
};

const seenBy = async (by: Asker, query?: string): Promise<readonly string[]> =>
  (await pageFor(by, query)).entries.map(
    ({ id }) => Object.keys(waiting).find((key) => waiting[key] === id) ?? id,
  );

beforeAll(async () => {
  server = await aServer();
  team = await aTeam(server);
  one = await aCaseIn(server, aCaseFile({ title: 'Kestrel Ridge', defaultLevel: 'public' }));
  other = await aCaseIn(server, aCaseFile({ title: 'Osprey Hollow', defaultLevel: 'public' }));
  both = await aMember(server, 'Author and releaser', [
    { role: 'analyst', ceiling: 'restricted' },
    { role: 'releaser', ceiling: 'restricted' },
  ]);
  ofOne = await aMember(server, 'Releaser of one', [
    { role: 'releaser', ceiling: 'restricted', caseId: one },
    { role: 'reader', ceiling: 'public' },
  ]);
  low = await aMember(server, 'Low releaser', [{ role: 'releaser', ceiling: 'partner' }]);
  waiting['partner of one'] = await request(one, team.analyst);
  waiting['restricted of one'] = await request(one, team.analyst, { level: 'restricted' });
  waiting['partner of other'] = await request(other, team.analyst);
  waiting['of both'] = await request(other, both);
});
afterAll(() => server.close());

describe('the list of releases that wait', () => {
  it('shows a releaser what they may decide, over all cases, the latest first', async () => {
    const { entries, next } = await pageFor(team.releaser);
    expect(next).toBeNull();
    expect(entries.map((entry) => [entry.id, entry.case, entry.acts])).toEqual([
      [waiting['of both'], { id: other, title: 'Osprey Hollow' }, ['approve', 'decline']],
      [waiting['partner of other'], { id: other, title: 'Osprey Hollow' }, ['approve', 'decline']],
      [waiting['restricted of one'], { id: one, title: 'Kestrel Ridge' }, ['approve', 'decline']],
      [waiting['partner of one'], { id: one, title: 'Kestrel Ridge' }, ['approve', 'decline']],
    ]);
    expect(entries[0]).toMatchObject({
      state: 'waiting',
      level: 'partner',
      requestedBy: { name: 'Author and releaser' },
      decidedBy: null,
      file: null,
    });
  });

  it('shows everybody what they asked for themselves, which they may take back and not approve', async () => {
    const { entries } = await pageFor(team.analyst);
    expect(entries.map(({ id, acts }) => [id, acts])).toEqual([
      [waiting['partner of other'], ['withdraw']],
      [waiting['restricted of one'], ['withdraw']],
      [waiting['partner of one'], ['withdraw']],
    ]);
    const own = (await pageFor(both)).entries.find(({ id }) => id === waiting['of both']);
    expect(own?.acts).toEqual(['withdraw']);
  });

  it('shows nothing above the ceiling, of a case where one does not release, or to whoever only reads', async () => {
    expect(await seenBy(low)).toEqual(['of both', 'partner of other', 'partner of one']);
    expect(await seenBy(ofOne)).toEqual(['restricted of one', 'partner of one']);
    for (const who of [
      team.secondAnalyst,
      team.reviewer,
      team.administrator,
      team.outsider,
      ...Object.values(team.readers),
    ])
      expect(await seenBy(who)).toEqual([]);
    expect(await problemOf(await server.ask('GET', '/api/releases'))).toEqual({
      status: 401,
      code: 'not-signed-in',
    });
  });

  it('forgets what somebody asked for in a case that they may no longer read', async () => {
    const passing = await aMember(server, 'Passing', [{ role: 'analyst', ceiling: 'partner', caseId: one }]);
    const id = await request(one, passing);
    expect(await seenBy(passing)).toEqual([id]);
    const grants = server.workspace.database.updateTable('role_grant').where('person_id', '=', passing.id);
    await grants.set({ ceiling: 'public' }).execute();
    expect(await seenBy(passing)).toEqual([]);
    await grants.set({ ceiling: 'restricted', case_id: other }).execute();
    expect(await seenBy(passing)).toEqual([]);
  });

  it('is told page by page', async () => {
    const all = (await pageFor(low)).entries;
    const pages: Page[] = [await pageFor(low, '?limit=1')];
    for (let next = pages[0]?.next ?? null; next !== null; next = pages.at(-1)?.next ?? null)
      pages.push(await pageFor(low, `?limit=1&before=${next}`));
    expect(pages.length).toBeGreaterThan(2);
    expect(pages.flatMap(({ entries }) => entries)).toEqual(all);
  });

  it('is not sent again to whoever has it, until something else waits', async () => {
    const asked = await team.releaser.ask('GET', '/api/releases');
    const tag = asked.headers.get('etag') ?? '';
    const headers = { 'if-none-match': tag };
    expect((await team.releaser.ask('GET', '/api/releases', { headers })).status).toBe(304);
    const id = await request(other, team.analyst, { language: 'fr' });
    const again = await team.releaser.ask('GET', '/api/releases', { headers });
    expect(again.status).toBe(200);
    await team.analyst.ask('DELETE', `/api/cases/${other}/releases/${id}`);
    expect((await team.releaser.ask('GET', '/api/releases', { headers })).status).toBe(304);
  });

  it('holds nothing that lapsed, and tells what was decided when that is asked for', async () => {
    const id = await aCaseIn(server, aCaseFile({ defaultLevel: 'public' }));
    const [approved, lapsing] = [await request(id, team.analyst), await request(id, team.analyst)];
    const decision = { json: { decision: 'approve' } };
    await team.releaser.ask('POST', `/api/cases/${id}/releases/${approved}/decision`, decision);
    // That a brief was issued changes nothing in a case, so the other waits.
    expect(await seenBy(team.analyst)).toContain(lapsing);
    const { head } = (await (await team.analyst.ask('GET', `/api/cases/${id}`)).json()) as {
      readonly head: string;
    };
    const added = await team.analyst.ask('POST', `/api/cases/${id}/events`, {
      json: { expectedHead: head, events: [aRating] },
    });
    expect(added.status).toBe(201);
    expect(await seenBy(team.analyst)).not.toContain(lapsing);
    expect(await seenBy(team.analyst, '?state=lapsed')).toEqual([lapsing]);
    expect((await pageFor(team.releaser, '?state=issued')).entries).toMatchObject([
      { id: approved, acts: [], decidedBy: { name: 'Releaser' }, file: 'kept' },
    ]);
    expect(await seenBy(team.readers.restricted, '?state=issued')).toEqual([]);
  });
});
