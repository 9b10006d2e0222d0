import { sql } from 'kysely';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { innerHashOfEvent } from '../log/link-records.ts';
import { aHeader, aNote } from '../testing/a-case.ts';
import type { PostgresPlace } from '../testing/a-postgres-place.ts';
import { aPostgresPlace } from '../testing/a-postgres-place.ts';
import type { Workspace } from '../workspace/workspace.ts';
import { grantApplicationRole } from './grant-application-role.ts';
import { GRANTS } from './grants-for.ts';

const DENIED = /permission denied|must be owner/;

describe('the role of the application', () => {
  let place: PostgresPlace;
  let owner: Workspace;
  beforeEach(async () => {
    place = await aPostgresPlace();
    owner = await place.open();
  });
  afterEach(() => place.remove());

  const openAsApplication = async (): Promise<Workspace> => {
    expect(await grantApplicationRole(owner.database, place.appRole)).toEqual({
      ok: true,
      value: place.appRole,
    });
    return place.open({ url: place.appUrl });
  };

  it('has a line of rights for each table that there is', async () => {
    const { rows } = await sql<{ readonly name: string }>`
      select table_name as name from information_schema.tables where table_schema = 'public' order by 1`.execute(
      owner.database,
    );
    expect([...new Set(GRANTS.map(({ table }) => table))].toSorted()).toEqual(rows.map(({ name }) => name));
  });

  it('writes and reads cases, documents, heads and snapshots', async () => {
    const { store, attachments, signedHeads, snapshots, created } = await openAsApplication();
    expect(created).toBe(false);
    const { id, head } = await store.createCase(aHeader(), [aNote('one')], 'analyst');
    expect(await store.append(id, head, [aNote('two')], 'analyst')).toMatchObject({ ok: true });
    const { sha256 } = await attachments.keep(Buffer.from('a document'), 'analyst');
    expect(Buffer.from((await attachments.read(sha256)) ?? [])).toEqual(Buffer.from('a document'));
    expect(await signedHeads.signDue()).toHaveLength(1);
    const basis = { head: (await store.readCase(id))?.head ?? '', expunged: 0 };
    expect(
      await snapshots.write({ caseId: id, level: 'public', kind: 'a' }, { head, body: '{}' }, basis),
    ).toBe(true);
    await snapshots.drop(id);
    expect(await store.verify()).toEqual([]);
  });

  it.each([
    `update event set actor = 'another'`,
    `update event set body = '{}', salt = ''`,
    'delete from event',
    'truncate event',
    'truncate event cascade',
    `insert into event select * from event on conflict (id) do update set actor = 'another'`,
    'delete from "case"',
    `update "case" set header = '{}'`,
    `update "case" set hash = ''`,
    'drop table event',
    'alter table event disable trigger all',
    'drop trigger event_is_not_updated on event',
    'create or replace function refuse() returns trigger language plpgsql as $$ begin return new; end $$',
    'alter table event add column other text',
    'set session_replication_role = replica',
    'create table another (id text)',
    `insert into expunged values ('a', 1, '', '', 'one', 'other', '', '')`,
    'delete from expunged',
    'delete from attachment',
    `update attachment set sha256 = ''`,
    `update audit_entry set act = ''`,
    'delete from audit_entry',
    'delete from export_entry',
    'delete from signed_head',
    'delete from secret',
    `update secret set value = ''`,
    'delete from person',
    `update schema_version set version = 0`,
  ])('is not allowed: %s', async (statement) => {
    const { store, database } = await openAsApplication();
    const created = await store.createCase(aHeader(), [aNote('kept')], 'analyst');
    await expect(sql.raw(statement).execute(database)).rejects.toThrow(DENIED);
    expect(await store.readCase(created.id)).toEqual(created);
  });

  it('expunges by two persons alone, and only so that the chain still holds', async () => {
    const { store, expunging, database } = await openAsApplication();
    const { id } = await store.createCase(aHeader(), [aNote('harmful'), aNote('kept')], 'analyst');
    const request = await expunging.request(id, 1, 'names a witness', 'one');
    if (!request.ok) throw new Error(request.refusal.code);
    const body = JSON.stringify(aNote('gone'));
    const zeros = '0'.repeat(64);
    const event = await database
      .selectFrom('event')
      .select(['id', 'recorded_at', 'actor', 'body', 'salt'])
      .where('seq', '=', 1)
      .executeTakeFirstOrThrow();
    const inner = innerHashOfEvent(event);
    for (const [by, left, digest, because] of [
      ['one', body, inner, 'two persons'],
      ['', body, inner, 'two persons'],
      ['other', body, zeros, 'chain would not hold'],
      ['other', body.replace('note.added', 'note.changed'), inner, 'type and date'],
      ['other', JSON.stringify(aNote('gone', '2020-01-01')), inner, 'type and date'],
      ['other', body, inner, 'stays as it was, or is marked'],
      ['other', body.replace('{', '{"added":["one"],'), inner, 'stays as it was, or is marked'],
    ] as const) {
      const called = sql`select expunge_event(${request.value.id}, ${by}, ${left}, ${digest}, ${zeros}, '')`;
      await expect(called.execute(database)).rejects.toThrow(because);
    }
    expect((await store.readCase(id))?.events[0]?.event).toEqual(aNote('harmful'));
    expect(await expunging.approve(request.value.id, 'other')).toMatchObject({ ok: true });
    expect(JSON.stringify(await store.readCase(id))).not.toContain('harmful');
    expect(await store.verify()).toEqual([]);
    const again = sql`select expunge_event(${request.value.id}, 'other', ${body}, ${inner}, ${zeros}, '')`;
    await expect(again.execute(database)).rejects.toThrow('there is no such request');
  });

  it('does not get past the guards by tables of its own in a temporary schema', async () => {
    const { store, database } = await openAsApplication();
    const { id, head } = await store.createCase(aHeader(), [aNote('one')], 'analyst');
    const forged = database.transaction().execute(async (transaction) => {
      await sql`create temporary table event as select * from public.event`.execute(transaction);
      await sql`update pg_temp.event set seq = 7, hash = 'forged'`.execute(transaction);
      await sql`insert into public.event (case_id, seq, id, at, recorded_at, actor, type, body, previous, salt, hash)
        select case_id, 8, 'forged', at, recorded_at, actor, type, body, 'forged', salt, 'forged' from public.event`.execute(
        transaction,
      );
    });
    await expect(forged).rejects.toThrow('an event is only added after the last one');
    expect((await store.readCase(id))?.head).toBe(head);
  });

  it('opens nothing before the owner has laid out the tables, and is told by what', async () => {
    const empty = await aPostgresPlace();
    await expect(empty.open({ url: empty.appUrl })).rejects.toMatchObject({
      code: 'needs-migration',
      hint: `Run forewarn migrate --database OWNER_URL --role ${empty.appRole}, as the owner of the database.`,
    });
    await empty.remove();
  });

  it('opens nothing whose tables are those of an earlier release', async () => {
    await openAsApplication();
    await sql`delete from schema_version where version > 1`.execute(owner.database);
    await expect(place.open({ url: place.appUrl })).rejects.toMatchObject({ code: 'needs-migration' });
  });

  it('opens nothing without its rights, and is told which it lacks', async () => {
    await expect(place.open({ url: place.appUrl })).rejects.toMatchObject({
      code: 'database-rights-missing',
    });
    await openAsApplication();
    await sql.raw(`revoke update (head) on "case" from ${place.appRole}`).execute(owner.database);
    await expect(place.open({ url: place.appUrl })).rejects.toMatchObject({
      code: 'database-rights-missing',
      message: expect.stringMatching(/: update on case\.$/),
    });
  });

  it('opens nothing without the way to expunge', async () => {
    await openAsApplication();
    await sql.raw(`revoke execute on function expunge_event from ${place.appRole}`).execute(owner.database);
    await expect(place.open({ url: place.appUrl })).rejects.toMatchObject({
      code: 'database-rights-missing',
      message: expect.stringMatching(/: execute on expunge_event\.$/),
    });
  });

  it('loses what it was given beyond its rights when they are given again', async () => {
    for (const what of ['event', 'sequence search_entry_entry_seq', 'schema public'])
      await sql.raw(`grant all on ${what} to ${place.appRole}`).execute(owner.database);
    const { database } = await openAsApplication();
    await expect(sql`delete from event`.execute(database)).rejects.toThrow(DENIED);
    const number = sql`select setval('search_entry_entry_seq', 1)`;
    await expect(number.execute(database)).rejects.toThrow(DENIED);
    await expect(sql`create table another (id text)`.execute(database)).rejects.toThrow(DENIED);
  });

  it('needs no right to a sequence: each there is belongs to an identity column', async () => {
    const { store, search, database } = await openAsApplication();
    const { rows } = await sql<{
      readonly name: string;
      readonly isOfIdentity: boolean;
      readonly may: boolean;
    }>`
      select c.relname as name,
        exists (select from pg_depend d where d.objid = c.oid and d.deptype = 'i') as "isOfIdentity",
        has_sequence_privilege(c.oid, 'usage, update') as may
      from pg_class c where c.relkind = 'S' and c.relnamespace = 'public'::regnamespace`.execute(database);
    expect(rows.length).toBeGreaterThan(0);
    for (const sequence of rows) expect(sequence).toMatchObject({ isOfIdentity: true, may: false });
    await store.createCase(aHeader(), [aNote('numbered')], 'analyst');
    const { hits } = await search.search({ words: 'numbered', within: 'everything', limit: 1 });
    expect(hits).toHaveLength(1);
  });

  it('is neither one that is unknown nor the owner of the tables', async () => {
    expect(await grantApplicationRole(owner.database, 'nobody "at all"')).toEqual({
      ok: false,
      refusal: { code: 'unknown-role', role: 'nobody "at all"' },
    });
    const { username } = new URL(place.url);
    expect(await grantApplicationRole(owner.database, username)).toEqual({
      ok: false,
      refusal: { code: 'role-above-rights', role: username },
    });
  });
});
