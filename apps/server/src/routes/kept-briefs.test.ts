import { createHash } from 'node:crypto';
import type { CaseFile } from '@forewarn/core';
import { sql } from 'kysely';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { releaseOf } from '../releases/release.ts';
import { claimAndKeep } from '../releases/settle-release.ts';
import { aCaseFile, aCaseIn } from '../testing/a-case-of.ts';
import type { TestServer } from '../testing/a-server.ts';
import { aServer, problemOf } from '../testing/a-server.ts';
import type { Member, Team } from '../testing/a-team.ts';
import { aTeam } from '../testing/a-team.ts';

let server: TestServer;
let team: Team;
beforeAll(async () => {
  server = await aServer();
  team = await aTeam(server);
});
afterAll(() => server.close());

interface Told {
  readonly id: string;
  readonly state: string;
  readonly sha256: string;
  readonly file: string | null;
}

const HARMFUL = 'Zqharmfulvx';

/** A case with a harmful record that may be read at the level given. */
const aHarmfulCase = (level: 'partner' | 'restricted', word = HARMFUL): Promise<string> => {
  const [source, evidence] = aCaseFile().events;
  const harmful = { ...evidence, summary: `It was ${word} who spoke.`, level };
  // Both stand in the case file of every test.
  const events = [source, harmful] as unknown as CaseFile['events'];
  return aCaseIn(server, aCaseFile({ defaultLevel: 'public', events }));
};

const releasesOf = (id: string) => `/api/cases/${id}/releases`;

const issue = async (id: string, order: object = {}): Promise<Told> => {
  const asked = await team.analyst.ask('POST', releasesOf(id), {
    json: { template: 'full-assessment', level: 'partner', kind: 'html', ...order },
  });
  const release = (await asked.json()) as Told;
  if (release.state === 'issued') return release;
  const issued = await team.releaser.ask('POST', `${releasesOf(id)}/${release.id}/decision`, {
    json: { decision: 'approve' },
  });
  expect(issued.status).toBe(200);
  return (await issued.json()) as Told;
};

const fileOf = (id: string, release: Told, by: Pick<Member, 'ask'> = team.releaser) =>
  by.ask('GET', `${releasesOf(id)}/${release.id}/file`);

const toldOf = async (id: string, release: Told): Promise<Told | undefined> => {
  const listed = await team.releaser.ask('GET', releasesOf(id));
  const { entries } = (await listed.json()) as { readonly entries: readonly Told[] };
  return entries.find((entry) => entry.id === release.id);
};

const digestOf = async (reply: Response): Promise<string> =>
  createHash('sha256')
    .update(Buffer.from(await reply.arrayBuffer()))
    .digest('hex');

const expunge = async (id: string): Promise<unknown> => {
  const asked = await team.analyst.ask('POST', `/api/cases/${id}/events/2/expunging`, {
    json: { reason: 'It names a person who could be found and harmed by it.' },
  });
  const { id: request } = (await asked.json()) as { readonly id: string };
  const done = await team.administrator.ask('POST', `/api/expunging/${request}/approval`, { json: {} });
  expect(done.status).toBe(200);
  return done.json();
};

const sealedOf = async (sha256: string): Promise<Buffer | undefined> => {
  const row = await server.workspace.database
    .selectFrom('attachment')
    .select('sealed')
    .where('sha256', '=', sha256)
    .executeTakeFirst();
  return row === undefined ? undefined : Buffer.from(row.sealed);
};

const countKept = async (): Promise<number> =>
  (await server.workspace.database.selectFrom('attachment').select('sha256').execute()).length;

/** Whether any page of the data file, free ones too, holds these bytes. */
const fileHolds = async (part: Buffer): Promise<boolean> => {
  const { rows } = await sql<{ readonly data: ArrayBuffer }>`select data from sqlite_dbpage`.execute(
    server.workspace.database,
  );
  return rows.some(({ data }) => Buffer.from(data).includes(part));
};

/** As a later version of the program would: what is drawn again is another brief. */
const drawOtherwise = ({ id }: Told) =>
  server.workspace.database.updateTable('release').set({ template: 'alert' }).where('id', '=', id).execute();

describe('an issued brief', () => {
  it.each(['pdf', 'docx', 'html'] as const)(
    'is had as %s as it was kept, whatever would be drawn by now',
    async (kind) => {
      const id = await aHarmfulCase('partner');
      const issued = await issue(id, { kind });
      expect(issued.file).toBe('kept');
      await drawOtherwise(issued);
      const file = await fileOf(id, issued);
      expect(file.status).toBe(200);
      expect(file.headers.get('content-disposition') ?? kind).toMatch(
        /^html$|^attachment; filename="partner-2026-02-03-Example/,
      );
      expect(await digestOf(file)).toBe(issued.sha256);
    },
  );

  it('of an earlier release, of which nothing was kept, is drawn again, and refused where that differs', async () => {
    const id = await aHarmfulCase('partner');
    const issued = await issue(id);
    const { database } = server.workspace;
    await database.deleteFrom('attachment').where('sha256', '=', issued.sha256).execute();
    expect(await toldOf(id, issued)).toMatchObject({ file: 'drawn-again' });
    expect(await digestOf(await fileOf(id, issued))).toBe(issued.sha256);
    await drawOtherwise(issued);
    expect(await problemOf(await fileOf(id, issued))).toEqual({ status: 409, code: 'brief-differs' });
  });

  it('is had by nobody whom its level does not reach, as a document of the case neither', async () => {
    const id = await aHarmfulCase('partner');
    const issued = await issue(id);
    for (const who of [team.readers.public])
      expect(await problemOf(await fileOf(id, issued, who))).toEqual({
        status: 404,
        code: 'unknown-release',
      });
    for (const who of [team.administrator, team.outsider])
      expect(await problemOf(await fileOf(id, issued, who))).toEqual({ status: 404, code: 'unknown-case' });
    const attachment = { sha256: issued.sha256, name: 'b.html', mediaType: 'text/html', bytes: 9 };
    const { head } = (await (await team.analyst.ask('GET', `/api/cases/${id}`)).json()) as {
      readonly head: string;
    };
    const [, evidence] = aCaseFile().events;
    const named = await team.analyst.ask('POST', `/api/cases/${id}/events`, {
      json: {
        expectedHead: head,
        events: [{ ...evidence, evidence: 'e9', level: 'public', attachment }],
      },
    });
    expect(named.status).toBe(201);
    for (const who of [team.readers.public, team.analyst])
      expect(await problemOf(await who.ask('GET', `/api/cases/${id}/attachments/${issued.sha256}`))).toEqual({
        status: 404,
        code: 'unknown-attachment',
      });
  });

  it('is kept once, however often the same brief is issued', async () => {
    const id = await aHarmfulCase('partner');
    const before = await countKept();
    const asked = await Promise.all([1, 2].map(() => issue(id)));
    expect(new Set(asked.map(({ sha256 }) => sha256)).size).toBe(1);
    expect(await countKept()).toBe(before + 1);
  });

  it('that only waited, or was declined, is not kept', async () => {
    const id = await aHarmfulCase('partner');
    const asked = await team.analyst.ask('POST', releasesOf(id), {
      json: { template: 'alert', level: 'partner', kind: 'html' },
    });
    const waiting = (await asked.json()) as Told;
    await team.releaser.ask('POST', `${releasesOf(id)}/${waiting.id}/decision`, {
      json: { decision: 'decline' },
    });
    expect(await toldOf(id, waiting)).toMatchObject({ state: 'declined', file: null });
    expect(await sealedOf(waiting.sha256)).toBeUndefined();
  });
});

describe('expunging a record whose text stands in an issued brief', () => {
  it('erases what was kept of the brief, in the data file too, and says so', async () => {
    const word = 'Zqotherwordvx';
    const id = await aHarmfulCase('partner', word);
    const issued = await issue(id);
    expect(await (await fileOf(id, issued)).text()).toContain(word);
    const sealed = (await sealedOf(issued.sha256)) ?? Buffer.alloc(0);
    // Parts of it: the whole is longer than a page. Each lies within a page or across the end of one.
    const parts = [0, 3000, 7000, 12_000].map((at) => sealed.subarray(at, at + 40));
    const before = await Promise.all(parts.map(fileHolds));
    expect(before.filter(Boolean).length).toBeGreaterThan(2);
    expect(await expunge(id)).toMatchObject({ briefs: [issued.id] });
    expect(await Promise.all(parts.map(fileHolds))).toEqual(parts.map(() => false));
    expect(await sealedOf(issued.sha256)).toBeUndefined();
    expect(await fileHolds(Buffer.from(word))).toBe(false);
    expect(await toldOf(id, issued)).toMatchObject({ state: 'issued', file: 'bytes erased by expunging' });
    expect(await problemOf(await fileOf(id, issued))).toEqual({ status: 410, code: 'brief-erased' });
    const audit = await team.administrator.ask('GET', '/api/audit?act=expunging.approved&limit=1');
    expect(await audit.json()).toMatchObject({ entries: [{ detail: { seq: 2, briefs: [issued.id] } }] });
  });

  it('leaves a brief that did not hold it one to be drawn again', async () => {
    const id = await aHarmfulCase('restricted');
    const issued = await issue(id, { level: 'public' });
    await expunge(id);
    expect(await toldOf(id, issued)).toMatchObject({ file: 'bytes erased by expunging' });
    expect(await sealedOf(issued.sha256)).toBeUndefined();
    expect(await digestOf(await fileOf(id, issued))).toBe(issued.sha256);
  });

  it('keeps nothing of a brief that was drawn before it and approved at the same moment', async () => {
    const id = await aHarmfulCase('partner');
    const asked = await team.analyst.ask('POST', releasesOf(id), {
      json: { template: 'full-assessment', level: 'partner', kind: 'html' },
    });
    const waiting = (await asked.json()) as Told;
    const [approved] = await Promise.all([
      team.releaser.ask('POST', `${releasesOf(id)}/${waiting.id}/decision`, {
        json: { decision: 'approve' },
      }),
      expunge(id),
    ]);
    expect([200, 409]).toContain(approved.status);
    expect(await sealedOf(waiting.sha256)).toBeUndefined();
    expect((await fileOf(id, waiting)).status).not.toBe(200);
  });

  it('leaves no claim to a release that was read before it, and nothing kept', async () => {
    const id = await aHarmfulCase('partner');
    const asked = await team.analyst.ask('POST', releasesOf(id), {
      json: { template: 'alert', level: 'partner', kind: 'html' },
    });
    const { id: releaseId } = (await asked.json()) as Told;
    const { database } = server.workspace;
    const rows = database.selectFrom('release').selectAll().where('id', '=', releaseId);
    const read = releaseOf(await rows.executeTakeFirstOrThrow());
    await expunge(id);
    const decision = { by: team.releaser.id, at: '2026-02-03T04:05:06.789Z', comment: undefined };
    const drawn = Buffer.from(`drawn before: ${HARMFUL}`);
    expect(await claimAndKeep(server.workspace, read, decision, drawn)).toBeUndefined();
    expect(await rows.executeTakeFirstOrThrow()).toMatchObject({ decided_by: null, expungings: 1 });
    expect(
      await server.workspace.attachments.read(createHash('sha256').update(drawn).digest('hex')),
    ).toBeUndefined();
  });
});
