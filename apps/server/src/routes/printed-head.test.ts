import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { aCaseFile, aCaseIn } from '../testing/a-case-of.ts';
import type { TestServer } from '../testing/a-server.ts';
import { aServer } from '../testing/a-server.ts';
import type { Member, Team } from '../testing/a-team.ts';
import { aMember, aTeam } from '../testing/a-team.ts';

let server: TestServer;
let team: Team;
let low: Member;
let id: string;
let head: string;
beforeAll(async () => {
  server = await aServer();
  team = await aTeam(server);
  low = await aMember(server, 'Low analyst', [
    { role: 'analyst', ceiling: 'internal' },
    { role: 'releaser', ceiling: 'internal' },
  ]);
  id = await aCaseIn(server, aCaseFile({ defaultLevel: 'public' }));
  await server.workspace.signedHeads.signDue();
  ({ head } = await caseFor(team.owner));
});
afterAll(() => server.close());

type Asker = Pick<Member, 'ask'>;

const caseFor = async (by: Asker) =>
  (await (await by.ask('GET', `/api/cases/${id}`)).json()) as {
    readonly head: string;
    readonly view: string;
  };

const briefFor = async (by: Asker, level: string, template = 'alert'): Promise<string> =>
  (await by.ask('GET', `/api/cases/${id}/brief.html?template=${template}&level=${level}`)).text();

describe('the head that a downloaded brief prints', () => {
  it.each(['public', 'restricted'])(
    'is that of the log for whoever sees all of it, at the level %s',
    async (level) => {
      const brief = await briefFor(team.analyst, level);
      expect(brief).toContain(`log ${head}`);
      expect(brief).toContain('signed on');
    },
  );

  it.each(['alert', 'country-brief', 'full-assessment', 'scenario-trace'])(
    'is the hash of what its reader may see for anybody else, and says so, in a %s',
    async (template) => {
      for (const who of [low, team.readers.internal]) {
        const { view } = await caseFor(who);
        const brief = await briefFor(who, 'public', template);
        expect(brief).toContain(`digest of what its reader may see ${view}`);
        expect(brief).not.toContain(head.slice(0, 12));
        expect(brief).not.toContain('signed on');
      }
      // Whoever adds to the case knows the head of the log, and does not carry it out of the workspace.
      expect((await caseFor(low)).head).toBe(head);
    },
  );

  it('stands in the register of exports as it was printed', async () => {
    const { view } = await caseFor(low);
    await briefFor(low, 'internal');
    const exported = await team.administrator.ask('GET', `/api/exports?person=${low.id}&limit=1`);
    expect(await exported.json()).toMatchObject({ entries: [{ what: 'brief', head: view }] });
  });

  it('is that of the log in a brief that is issued, whoever has it', async () => {
    const asked = await low.ask('POST', `/api/cases/${id}/releases`, {
      json: { template: 'alert', level: 'public', kind: 'html' },
    });
    expect(asked.status).toBe(201);
    const { id: release } = (await asked.json()) as { readonly id: string };
    const file = await team.readers.public.ask('GET', `/api/cases/${id}/releases/${release}/file`);
    expect(await file.text()).toContain(`log ${head}`);
  });
});
