import { createHash } from 'node:crypto';
import { sql } from 'kysely';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { aCaseFile, aCaseIn } from '../testing/a-case-of.ts';
import type { TestServer } from '../testing/a-server.ts';
import { aServer, problemOf } from '../testing/a-server.ts';
import type { Member, Team } from '../testing/a-team.ts';
import { aMember, aTeam } from '../testing/a-team.ts';

let server: TestServer;
let team: Team;
let id: string;
beforeAll(async () => {
  server = await aServer();
  team = await aTeam(server);
  id = await aCaseIn(server, aCaseFile({ title: 'Kestrel Ridge', defaultLevel: 'public' }));
});
afterAll(() => server.close());

interface Listed {
  readonly entries: readonly {
    readonly id: string;
    readonly sha256: string;
    readonly level: string | null;
    readonly person: { readonly name: string };
  }[];
  readonly next: string | null;
}

const exportsOf = async (query = '', by: Pick<Member, 'ask'> = team.administrator): Promise<Listed> =>
  (await (await by.ask('GET', `/api/exports${query}`)).json()) as Listed;

const take = (address: string, by: Pick<Member, 'ask'> = team.analyst) =>
  by.ask('GET', `/api/cases/${id}/${address}`);

describe('the register of exports', () => {
  it.each([
    [
      'brief.html?template=alert&level=public',
      { what: 'brief', level: 'public', detail: { kind: 'html', draft: false } },
    ],
    [
      'brief.pdf?template=alert&level=internal',
      { what: 'brief', level: 'internal', detail: { kind: 'pdf', draft: true } },
    ],
    ['case.json', { what: 'case-file', level: 'restricted' }],
  ])('holds that somebody took %s, with the digest of what they got', async (address, entry) => {
    const reply = await take(address);
    const sha256 = createHash('sha256')
      .update(Buffer.from(await reply.arrayBuffer()))
      .digest('hex');
    const { entries } = await exportsOf();
    expect(entries[0]).toMatchObject({ ...entry, sha256, caseId: id, person: { name: 'Analyst' } });
  });

  it('holds nothing of what was refused', async () => {
    const before = await exportsOf();
    await take('brief.pdf?level=restricted', team.readers.public);
    await take('brief.pdf?template=none');
    await take('case.json', team.outsider);
    expect(await exportsOf()).toEqual(before);
  });

  it('is for administrators, and per case for whoever may write in it', async () => {
    await take('case.json');
    for (const who of [team.analyst, team.reviewer, team.releaser, team.outsider])
      expect(await problemOf(await who.ask('GET', '/api/exports'))).toEqual({
        status: 403,
        code: 'not-allowed',
      });
    const own = (await (await take('exports', team.analyst)).json()) as Listed;
    expect(own.entries.length).toBeGreaterThan(0);
    for (const who of [team.readers.restricted, team.reviewer])
      expect(await problemOf(await take('exports', who))).toEqual({ status: 403, code: 'not-allowed' });
  });

  it('tells whoever writes in a case of what was taken up to their level, and of nothing above it', async () => {
    const low = await aMember(server, 'Low', [{ role: 'analyst', ceiling: 'internal' }]);
    await take('brief.html?template=alert&level=restricted');
    await take('brief.html?template=alert&level=internal');
    const levelsFor = async (by: Member) =>
      new Set(((await (await take('exports', by)).json()) as Listed).entries.map(({ level }) => level));
    expect(await levelsFor(low)).toEqual(new Set(['internal', 'public']));
    expect(await levelsFor(team.analyst)).toEqual(new Set(['internal', 'public', 'restricted']));
  });

  it('is told page by page, and by person, kind and day', async () => {
    for (const who of [team.secondAnalyst, team.secondAnalyst, team.secondAnalyst])
      await take('case.json', who);
    const theirs = `?person=${team.secondAnalyst.id}`;
    const first = await exportsOf(`${theirs}&limit=2`);
    expect(first.entries.length).toBe(2);
    const second = await exportsOf(`${theirs}&limit=2&before=${first.next}`);
    expect(second).toMatchObject({ entries: [{}], next: null });
    expect(new Set([...first.entries, ...second.entries].map((entry) => entry.id)).size).toBe(3);
    expect((await exportsOf(`${theirs}&what=brief`)).entries).toEqual([]);
    expect((await exportsOf(`${theirs}&from=2026-02-03&to=2026-02-03`)).entries.length).toBe(3);
    expect((await exportsOf(`${theirs}&to=2026-02-02`)).entries).toEqual([]);
  });

  it('is a table in which a name that is a formula is text', async () => {
    const trickster = await aMember(server, '=HYPERLINK("http://x")', [
      { role: 'analyst', ceiling: 'restricted' },
    ]);
    await take('case.json', trickster);
    const reply = await team.administrator.ask('GET', `/api/exports.csv?person=${trickster.id}`);
    expect(reply.headers.get('content-type')).toBe('text/csv; charset=utf-8; header=present');
    const bytes = Buffer.from(await reply.arrayBuffer());
    expect([...bytes.subarray(0, 3)]).toEqual([0xef, 0xbb, 0xbf]);
    const [head, line] = bytes.toString().split('\r\n');
    expect(head).toContain('"at","person","person id"');
    expect(line).toContain(`"'=HYPERLINK(""http://x"")"`);
    expect(bytes.toString()).not.toMatch(/(^|,)"[=+@-]/m);
  });

  it('is never changed and never shortened, in SQL too', async () => {
    for (const statement of [`update export_entry set person_id = 'x'`, 'delete from export_entry']) {
      const asked = sql.raw(statement).execute(server.workspace.database);
      await expect(asked).rejects.toThrow(/never|permission denied/);
      await expect(server.asOwner(statement)).rejects.toThrow('never');
    }
  });
});
