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
}
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
    });
    expect(await find(team.owner, 'armed&before=nowhere')).toEqual({ hits: [], next: null });
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

  it.each(['', '?q=', `?q=${'x'.repeat(501)}`, '?q=x&limit=201'])('is refused for %s', async (query) => {
    expect(await problemOf(await team.owner.ask('GET', `/api/search${query}`))).toEqual({
      status: 422,
      code: 'wrong-request',
    });
  });

  it('finds nothing for a query without a word', async () => {
    expect(await find(team.owner, '%22%22*')).toEqual({ hits: [], next: null });
  });
});
