import { verify } from 'node:crypto';
import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createBackups } from '../administration/backups.ts';
import { writeSetting } from '../people/setting.ts';
import { aBackup } from '../testing/a-backup.ts';
import { aCaseIn } from '../testing/a-case-of.ts';
import type { TestServer } from '../testing/a-server.ts';
import { aServer, problemOf } from '../testing/a-server.ts';
import type { Team } from '../testing/a-team.ts';
import { aTeam } from '../testing/a-team.ts';

let server: TestServer;
let team: Team;
let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'forewarn-backups-'));
  server = await aServer({ backups: folder });
  team = await aTeam(server);
  await aCaseIn(server);
});
afterAll(async () => {
  await server.close();
  await rm(folder, { recursive: true, force: true });
});

const workspace = async () => (await team.administrator.ask('GET', '/api/workspace')).json();

describe('the workspace', () => {
  it('is described to administrators: engine, place, counts, keys, heads, backup and check', async () => {
    await server.workspace.signedHeads.signDue();
    expect(await workspace()).toMatchObject({
      engine: 'embedded',
      place: path.join(server.folder, 'data', 'workspace.db'),
      schema: 2,
      counts: { cases: 1, events: 2, attachments: 0, people: 11, expunged: 0 },
      keys: 'key-file',
      signedHeads: {
        publicKey: expect.stringContaining('BEGIN PUBLIC KEY'),
        lastSignedAt: expect.stringMatching(/^\d{4}-/),
      },
      lastBackup: null,
      check: { state: 'checking', isUnderWay: false, finishedAt: null, faults: null },
    });
  });

  it('holds no secret in what is told of it', async () => {
    const text = JSON.stringify(await workspace());
    const key = await readFile(path.join(server.folder, 'config', 'workspace.key'), 'utf8');
    const rows = await server.workspace.database.selectFrom('secret').select('value').execute();
    expect(rows.length).toBeGreaterThan(0);
    for (const secret of [key.trim(), ...rows.map(({ value }) => value)]) expect(text).not.toContain(secret);
    expect(text).not.toContain('PRIVATE');
  });

  it('is checked in the background when an administrator asks, and says what came of it', async () => {
    expect((await team.administrator.ask('POST', '/api/workspace/check', { json: {} })).status).toBe(202);
    await expect.poll(workspace).toMatchObject({ check: { state: 'ok', isUnderWay: false, faults: 0 } });
    expect(await (await server.ask('GET', '/api/health')).json()).toMatchObject({ workspace: 'ok' });
  });
});

const backups = async () =>
  (await (await team.administrator.ask('GET', '/api/workspace/backups')).json()) as {
    readonly last: { readonly state: string } | null;
    readonly backups: readonly { readonly sha256: string }[];
  };

const lastBackup = async () => (await backups()).last;

describe('backups', () => {
  it('are made into the folder that the operator named, listed, and entered in the register', async () => {
    const begun = await team.administrator.ask('POST', '/api/workspace/backups', { json: {} });
    expect(begun.status).toBe(202);
    const { name } = (await begun.json()) as { readonly name: string };
    const done = {
      state: 'done',
      name,
      requestedBy: { name: 'Administrator' },
      startedAt: '2026-02-03T04:05:06.789Z',
      finishedAt: '2026-02-03T04:05:06.789Z',
      reason: null,
    };
    await expect.poll(backups).toMatchObject({ last: done, backups: [{ name, cases: 1, events: 2 }] });
    const [backup] = (await backups()).backups;
    expect(backup).toMatchObject({ engine: 'embedded', name: expect.stringMatching(/^forewarn-/) });
    expect(await readdir(path.join(folder, name))).toEqual(
      expect.arrayContaining(['manifest.json', 'workspace.db']),
    );
    expect(await workspace()).toMatchObject({ lastBackup: { what: 'backup', sha256: backup?.sha256 } });
  });

  it('that fail say why, and leave the place to the next', async () => {
    // At the same instant, and so under the name of the one that is there.
    expect((await team.administrator.ask('POST', '/api/workspace/backups', { json: {} })).status).toBe(202);
    await expect.poll(backups).toMatchObject({
      last: { state: 'failed', reason: expect.stringContaining('nothing is ever written over') },
      backups: [{}],
    });
    server.setClock(new Date('2026-02-03T04:05:07.000Z'));
    await aBackup(team.administrator);
    server.setClock(new Date('2026-02-03T04:05:06.789Z'));
  });

  it('are made one at a time, whichever server of the workspace is asked', async () => {
    server.setClock(new Date('2026-02-03T04:05:08.000Z'));
    const elsewhere = createBackups({
      workspace: server.workspace,
      folder,
      keyFile: path.join(server.folder, 'config', 'workspace.key'),
      clock: () => new Date('2026-02-03T04:05:09.000Z'),
      log: () => undefined,
    });
    const ask = () => team.administrator.ask('POST', '/api/workspace/backups', { json: {} });
    const replies = await Promise.all([ask(), ask(), ask()]);
    const refused = replies.filter(({ status }) => status !== 202);
    expect(await Promise.all(refused.map(problemOf))).toEqual([
      { status: 409, code: 'backup-under-way' },
      { status: 409, code: 'backup-under-way' },
    ]);
    expect(await elsewhere.tell()).toMatchObject({ value: { last: await lastBackup() } });
    await expect.poll(lastBackup).toMatchObject({ state: 'done' });
    expect(await elsewhere.start(team.administrator.id)).toMatchObject({ ok: true });
    await elsewhere.settled();
    expect(await elsewhere.tell()).toMatchObject({ value: { last: { state: 'done' } } });
    server.setClock(new Date('2026-02-03T04:05:06.789Z'));
  });

  it('whose server ended half way have failed, and hold up no other', async () => {
    const startedAt = '2026-02-03T04:05:06.789Z';
    const ended = { name: 'b', by: 'x', startedAt, state: 'running', aliveAt: startedAt };
    await writeSetting(server.workspace.database, 'backup-run', JSON.stringify(ended));
    expect(await lastBackup()).toMatchObject({ state: 'running', finishedAt: null });
    const asked = await team.administrator.ask('POST', '/api/workspace/backups', { json: {} });
    expect(await problemOf(asked)).toEqual({ status: 409, code: 'backup-under-way' });
    server.setClock(new Date('2026-02-03T04:07:07.000Z'));
    expect(await lastBackup()).toMatchObject({
      state: 'failed',
      reason: 'The server ended before it was done.',
    });
    await aBackup(team.administrator);
    server.setClock(new Date('2026-02-03T04:05:06.789Z'));
  });

  it('are refused where no folder was named, and for whoever does not administer', async () => {
    const elsewhere = await aServer();
    for (const method of ['GET', 'POST'])
      expect(
        await problemOf(
          await elsewhere.askSignedIn(method, '/api/workspace/backups', method === 'GET' ? {} : { json: {} }),
        ),
      ).toEqual({
        status: 409,
        code: 'no-backup-folder',
      });
    await elsewhere.close();
    expect(await problemOf(await team.analyst.ask('POST', '/api/workspace/backups', { json: {} }))).toEqual({
      status: 403,
      code: 'not-allowed',
    });
  });
});

const set = (passphrase: string, by = team.administrator) =>
  by.ask('POST', '/api/keys/passphrase', { json: { passphrase } });

describe('the passphrase of the workspace', () => {
  it('takes the place of the key file', async () => {
    expect(await problemOf(await set('short'))).toEqual({ status: 422, code: 'weak-key' });
    expect(await workspace()).toMatchObject({ keys: 'key-file' });
    expect(await problemOf(await set('seven herons over the old weir', team.analyst))).toEqual({
      status: 403,
      code: 'not-allowed',
    });
    expect((await set('seven herons over the old weir')).status).toBe(204);
    expect(await workspace()).toMatchObject({ keys: 'passphrase' });
    const audit = await (await team.administrator.ask('GET', '/api/audit?act=keys.passphrase')).text();
    expect(JSON.parse(audit)).toMatchObject({
      entries: [{ act: 'keys.passphrase', person: { name: 'Administrator' } }],
    });
    expect(audit).not.toContain('herons');
  });

  it('is set by whoever showed lately who they are', async () => {
    server.setClock(new Date('2026-02-03T04:20:06.789Z'));
    expect(await problemOf(await set('seven herons over the old weir'))).toEqual({
      status: 403,
      code: 'sign-in-again',
    });
    server.setClock(new Date('2026-02-03T04:05:06.789Z'));
  });
});

describe('the public key of signed heads', () => {
  it('is the one with which a printed head is checked', async () => {
    const told = (await workspace()) as { readonly signedHeads: { readonly publicKey: string } };
    const signed = await server.workspace.database
      .selectFrom('signed_head')
      .selectAll()
      .executeTakeFirstOrThrow();
    const text = (day: string) =>
      `{"case":"${signed.case_id}","day":"${day}","format":"forewarn.head/1","head":"${signed.head}"}`;
    const holds = (day: string): boolean =>
      verify(null, Buffer.from(text(day)), told.signedHeads.publicKey, Buffer.from(signed.signature, 'hex'));
    expect(holds(signed.day)).toBe(true);
    expect(holds('2020-01-01')).toBe(false);
  });
});
