import { createHash } from 'node:crypto';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { aBackup } from '../testing/a-backup.ts';
import { aCaseFile, aCaseIn } from '../testing/a-case-of.ts';
import type { TestServer } from '../testing/a-server.ts';
import { aServer, problemOf } from '../testing/a-server.ts';
import type { Team } from '../testing/a-team.ts';
import { aTeam } from '../testing/a-team.ts';

let server: TestServer;
let team: Team;
let id: string;
let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'forewarn-backups-'));
  server = await aServer({ engine: 'postgres', backups: folder });
  team = await aTeam(server);
  id = await aCaseIn(server, aCaseFile({ defaultLevel: 'public' }));
}, 60_000);
afterAll(async () => {
  await server.close();
  await rm(folder, { recursive: true, force: true });
});

describe('with no more rights in PostgreSQL than an application needs', () => {
  it('a brief is issued once by another person, and had again to the byte', async () => {
    const asked = await team.analyst.ask('POST', `/api/cases/${id}/releases`, {
      json: { template: 'alert', level: 'partner', kind: 'html', recipients: ['Desk'] },
    });
    const { id: release, sha256 } = (await asked.json()) as { readonly id: string; readonly sha256: string };
    const address = `/api/cases/${id}/releases/${release}`;
    const decided = await Promise.all(
      [team.releaser, team.owner].map((who) =>
        who.ask('POST', `${address}/decision`, { json: { decision: 'approve' } }),
      ),
    );
    expect(decided.map(({ status }) => status).toSorted((one, other) => one - other)).toEqual([200, 409]);
    const file = await team.releaser.ask('GET', `${address}/file`);
    expect(
      createHash('sha256')
        .update(Buffer.from(await file.arrayBuffer()))
        .digest('hex'),
    ).toBe(sha256);
    const exported = await team.administrator.ask('GET', '/api/exports?what=brief&from=2026-02-03');
    expect(await exported.json()).toMatchObject({ entries: [{ sha256, detail: { release } }], next: null });
  });

  it('a record is expunged by two persons, and the backup made before is named', async () => {
    expect(await aBackup(team.administrator)).toMatchObject({ engine: 'postgres', cases: 1 });
    const reason = 'It names a person who could be found and harmed by it.';
    const asked = await team.analyst.ask('POST', `/api/cases/${id}/events/2/expunging`, { json: { reason } });
    const { id: request } = (await asked.json()) as { readonly id: string };
    const done = await team.administrator.ask('POST', `/api/expunging/${request}/approval`, { json: {} });
    expect(await done.json()).toMatchObject({
      seq: 2,
      briefs: [expect.any(String)],
      backups: [{ what: 'backup' }],
    });
    expect(await server.workspace.database.selectFrom('attachment').selectAll().execute()).toEqual([]);
    expect(await server.store.verify()).toEqual([]);
  });

  it('the workspace is described, and has no keys of ours', async () => {
    const told = await (await team.administrator.ask('GET', '/api/workspace')).text();
    expect(JSON.parse(told)).toMatchObject({
      engine: 'postgres',
      schema: 2,
      counts: { cases: 1, people: 11, expunged: 1 },
      keys: null,
    });
    expect(told).not.toMatch(/postgres(ql)?:\/\/[^/"]*:[^/"]*@/);
    const set = await team.administrator.ask('POST', '/api/keys/passphrase', {
      json: { passphrase: 'seven herons over the old weir' },
    });
    expect(await problemOf(set)).toEqual({ status: 409, code: 'no-keys' });
    expect(await (await server.ask('GET', '/api/ready')).json()).toEqual({ status: 'ready' });
  });
});
