import type { CaseFile } from '@forewarn/core';
import { sql } from 'kysely';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { aCaseFile, aCaseIn } from '../testing/a-case-of.ts';
import type { TestServer } from '../testing/a-server.ts';
import { aServer, problemOf } from '../testing/a-server.ts';
import type { Member, Team } from '../testing/a-team.ts';
import { aMember, aTeam } from '../testing/a-team.ts';

let server: TestServer;
let team: Team;
let one = '';
let reader: Member;

const note = (text: string, level: 'partner' | 'restricted' = 'partner') => ({
  at: '2026-01-05',
  type: 'note.added' as const,
  text,
  level,
});
const EVENTS = [
  note('Houses burnt by armed men.'),
  note('Armed men burnt a market.', 'restricted'),
  {
    at: '2026-01-04',
    type: 'source.registered' as const,
    source: 'sp',
    name: 'A person in the market',
    kind: 'person' as const,
    reliability: 'B' as const,
    protected: true,
    level: 'partner' as const,
  },
  {
    at: '2026-01-05',
    type: 'evidence.recorded' as const,
    evidence: 'ep',
    source: 'sp',
    credibility: '2' as const,
    summary: 'Armed men in the square.',
    quote: 'I saw them from the bakery.',
    date: '2026-01-05',
    status: 'alleged' as const,
    level: 'partner' as const,
  },
];

beforeAll(async () => {
  server = await aServer();
  team = await aTeam(server);
  one = await aCaseIn(server, aCaseFile({ title: 'One', events: EVENTS }));
  await aCaseIn(server, aCaseFile({ title: 'Other', events: [note('Armed men on the road.')] }));
  reader = await aMember(server, 'Reader of one', [{ role: 'reader', ceiling: 'partner', caseId: one }]);
});
afterAll(() => server.close());

interface Hits {
  readonly hits: readonly {
    readonly caseId: string;
    readonly title: string;
    readonly event: { readonly seq: number; readonly event: Readonly<Record<string, unknown>> };
  }[];
  readonly next: string | null;
  readonly isUnfinished: boolean;
}
const NOTHING = { hits: [], next: null, isUnfinished: false };
const find = async (who: Pick<Member, 'ask'>, query: string): Promise<Hits> =>
  (await (await who.ask('GET', `/api/search?q=${query}`)).json()) as Hits;

describe('a search', () => {
  it('finds events of every case, the latest first, in pages', async () => {
    const all = await find(team.owner, 'armed');
    expect(all.hits.map(({ title, event: { seq } }) => [title, seq])).toEqual([
      ['Other', 1],
      ['One', 4],
      ['One', 2],
      ['One', 1],
    ]);
    const first = await find(team.owner, 'armed&limit=3');
    expect(first.hits).toEqual(all.hits.slice(0, 3));
    expect(await find(team.owner, `armed&limit=3&before=${first.next}`)).toEqual({
      hits: all.hits.slice(3),
      next: null,
      isUnfinished: false,
    });
  });

  it('finds only what somebody may read, and counts nothing else', async () => {
    const found = await find(reader, 'armed&limit=1');
    expect(found.hits.map(({ caseId }) => caseId)).toEqual([one]);
    const rest = await find(reader, `armed&limit=1&before=${found.next}`);
    expect(rest).toMatchObject({
      hits: [{ event: { event: { text: 'Houses burnt by armed men.' } } }],
      next: null,
    });
    expect((await find(reader, 'market')).hits).toEqual([]);
    expect((await find(team.outsider, 'armed')).hits).toEqual([]);
  });

  it('does not find what was taken out of a record that is shown', async () => {
    expect((await find(reader, 'square')).hits).toHaveLength(1);
    expect((await find(reader, 'bakery')).hits).toEqual([]);
    expect((await find(reader, 'person')).hits).toEqual([]);
    expect((await find(team.owner, 'bakery')).hits).toHaveLength(1);
    expect(JSON.stringify(await find(reader, 'square'))).not.toMatch(/bakery|"actor"|"sp"/);
  });

  it.each([
    '',
    '?q=',
    `?q=${'x'.repeat(501)}`,
    '?q=x&limit=201',
    '?q=x&before=nowhere',
    // Of the length of what a page says, and made up.
    `?q=x&before=${'A'.repeat(22)}`,
  ])('is refused for %s', async (query) => {
    expect(await problemOf(await team.owner.ask('GET', `/api/search${query}`))).toEqual({
      status: 422,
      code: 'wrong-request',
    });
  });

  it('finds nothing for a query without a word', async () => {
    expect(await find(team.owner, '%22%22*')).toEqual(NOTHING);
  });
});

/** Records of which the index finds more than anyone is shown, or than it reads for one page. */
describe('a search in many records', () => {
  const MANY = 4300;
  let many = '';
  let low: Member;
  beforeAll(async () => {
    const source = { ...EVENTS[2], source: 'sp' };
    const hidden = Array.from({ length: MANY }, (_, place) => ({
      ...EVENTS[3],
      evidence: `e${place}`,
      summary: 'In the square.',
      quote: 'A thing about the orchard.',
    }));
    const events = [source, note('The orchard that is shown.'), ...hidden];
    // What was checked here is a case as any other.
    many = await aCaseIn(server, aCaseFile({ title: 'Many', events: events as CaseFile['events'] }));
    low = await aMember(server, 'Reader of many', [{ role: 'reader', ceiling: 'partner', caseId: many }]);
  }, 60_000);

  it('says that it stopped where somebody sees little of what the index found, and goes on to the end', async () => {
    const first = await find(low, 'orchard');
    expect(first).toEqual({ hits: [], next: expect.any(String), isUnfinished: true });
    expect(await find(low, `orchard&before=${first.next}`)).toMatchObject({
      hits: [{ caseId: many, event: { event: { text: 'The orchard that is shown.' } } }],
      next: null,
      isUnfinished: false,
    });
  });

  it('tells nothing of the records by where it goes on', async () => {
    const { next } = await find(low, 'orchard');
    expect(next).toMatch(/^[\w-]{22}$/);
    expect((await find(low, 'orchard')).next).toBe(next);
    const { rows } = await sql<{ readonly id: string }>`select id from event`.execute(
      server.workspace.database,
    );
    expect(rows.map(({ id }) => id)).not.toContain(next);
  });

  it('is finished where a page is full', async () => {
    expect(await find(team.owner, 'orchard&limit=200')).toMatchObject({
      hits: { length: 200 },
      next: expect.any(String),
      isUnfinished: false,
    });
  });
});
