import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { aBackup } from '../testing/a-backup.ts';
import { aCaseFile, aCaseIn } from '../testing/a-case-of.ts';
import type { TestServer } from '../testing/a-server.ts';
import { aServer, problemOf } from '../testing/a-server.ts';
import type { Member, Team } from '../testing/a-team.ts';
import { aMember, aTeam } from '../testing/a-team.ts';

let server: TestServer;
let team: Team;
let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'forewarn-backups-'));
  server = await aServer({ backups: folder });
  team = await aTeam(server);
});
afterAll(async () => {
  await server.close();
  await rm(folder, { recursive: true, force: true });
});

type Asker = Pick<Member, 'ask'>;
const REASON = 'It names a person who could be found and harmed by it.';

const ask = (id: string, seq: number, by: Asker = team.analyst, reason = REASON): Promise<Response> =>
  by.ask('POST', `/api/cases/${id}/events/${seq}/expunging`, { json: { reason } });

const asked = async (id: string, seq: number, by: Asker = team.analyst): Promise<string> => {
  const reply = await ask(id, seq, by);
  if (reply.status !== 201) throw new Error(`not asked for: ${await reply.text()}`);
  return ((await reply.json()) as { readonly id: string }).id;
};

const approve = (request: string, by: Asker = team.administrator) =>
  by.ask('POST', `/api/expunging/${request}/approval`, { json: {} });

const take = (request: string, by: Asker) => by.ask('DELETE', `/api/expunging/${request}`);

const aHarmfulCase = (): Promise<string> => {
  const [source, evidence] = aCaseFile().events;
  if (source === undefined || evidence === undefined) throw new Error('the case file is empty');
  return aCaseIn(
    server,
    aCaseFile({ events: [source, { ...evidence, summary: 'HARMFUL words.' } as typeof evidence] }),
  );
};

describe('expunging', () => {
  it('takes a record out by two persons, and says which backups may still hold it', async () => {
    const id = await aHarmfulCase();
    const { sha256 } = await aBackup(team.administrator);
    const request = await asked(id, 2);
    const waiting = await team.administrator.ask('GET', '/api/expunging');
    expect(await waiting.json()).toEqual([
      expect.objectContaining({
        id: request,
        caseId: id,
        seq: 2,
        reason: REASON,
        requestedBy: expect.objectContaining({ name: 'Analyst' }),
      }),
    ]);
    const done = await approve(request);
    expect(done.status).toBe(200);
    expect(await done.json()).toMatchObject({
      caseId: id,
      seq: 2,
      remains: expect.arrayContaining(['backups']),
      backups: [{ what: 'backup', sha256, person: { name: 'Administrator' } }],
    });
    const told = await (await team.analyst.ask('GET', `/api/cases/${id}`)).text();
    expect(told).not.toContain('HARMFUL');
    expect(told).toContain(REASON);
    expect(await server.store.verify()).toEqual([]);
    expect(await problemOf(await ask(id, 2))).toEqual({ status: 409, code: 'already-expunged' });
  });

  it('is approved neither by whoever asked for it nor by whoever does not administer', async () => {
    const id = await aHarmfulCase();
    const request = await asked(id, 2, team.owner);
    expect(await problemOf(await approve(request, team.owner))).toEqual({ status: 403, code: 'four-eyes' });
    for (const who of [team.analyst, team.reviewer, team.releaser])
      expect(await problemOf(await approve(request, who))).toEqual({ status: 403, code: 'not-allowed' });
    expect(await problemOf(await ask(id, 2))).toEqual({ status: 409, code: 'already-requested' });
    expect(await (await team.analyst.ask('GET', `/api/cases/${id}`)).text()).toContain('HARMFUL');
  });

  it('needs somebody who showed lately who they are', async () => {
    const id = await aHarmfulCase();
    const request = await asked(id, 2);
    server.setClock(new Date('2026-02-03T04:20:06.789Z'));
    expect(await problemOf(await approve(request))).toEqual({ status: 403, code: 'sign-in-again' });
    server.setClock(new Date('2026-02-03T04:05:06.789Z'));
    expect((await approve(request)).status).toBe(200);
  });

  it('is asked for with a reason, of an event that is there and that one sees', async () => {
    const id = await aHarmfulCase();
    expect(await problemOf(await ask(id, 2, team.analyst, 'Because.'))).toEqual({
      status: 422,
      code: 'wrong-request',
    });
    expect(await problemOf(await ask(id, 99))).toEqual({ status: 404, code: 'unknown-event' });
    expect(await problemOf(await ask(id, 2, team.reviewer))).toEqual({ status: 403, code: 'not-allowed' });
    const low = await aMember(server, 'Low analyst', [{ role: 'analyst', ceiling: 'public' }]);
    expect(await problemOf(await ask(id, 2, low))).toEqual({ status: 404, code: 'unknown-event' });
    const byAdministrator = await team.administrator.ask('POST', '/api/expunging', {
      json: { caseId: id, seq: 2, reason: REASON },
    });
    expect(byAdministrator.status).toBe(201);
  });

  it('is taken back by whoever asked for it or administers, and by nobody else', async () => {
    const id = await aHarmfulCase();
    const first = await asked(id, 2);
    for (const who of [team.secondAnalyst, team.outsider])
      expect(await problemOf(await take(first, who))).toEqual({ status: 404, code: 'unknown-request' });
    expect((await take(first, team.analyst)).status).toBe(204);
    expect(await problemOf(await approve(first))).toEqual({ status: 404, code: 'unknown-request' });
    expect((await take(await asked(id, 2), team.administrator)).status).toBe(204);
  });

  it('is written down for administrators, without a word of the record or of the reason', async () => {
    const id = await aHarmfulCase();
    await approve(await asked(id, 2));
    const audit = await (await team.administrator.ask('GET', '/api/audit?limit=2')).text();
    expect(JSON.parse(audit)).toMatchObject({
      entries: [
        { act: 'expunging.approved', subject: id, person: { name: 'Administrator' }, detail: { seq: 2 } },
        { act: 'expunging.requested', subject: id, person: { name: 'Analyst' } },
      ],
    });
    expect(audit).not.toMatch(/HARMFUL|could be found/);
  });
});
