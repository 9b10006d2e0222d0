import type { CaseEvent } from '@forewarn/core';
import { sql } from 'kysely';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { createEventRows } from '../log/link-records.ts';
import { createStamps } from '../log/stamps.ts';
import { faultsOfSignedHeads } from '../signed-heads/faults-of-signed-heads.ts';
import { isSignedHead } from '../signed-heads/is-signed-head.ts';
import type { SignedHead, SignedHeads } from '../signed-heads/signed-heads.ts';
import type { Workspace } from '../workspace/workspace.ts';
import { aHeader, aNote } from './a-case.ts';
import type { OpenUnderTest, WorkspaceUnderTest } from './workspace-under-test.ts';

const seenOf = ({ caseId, day, seq, head }: SignedHead) => ({ caseId, day, seq, head });
const on = (day: string) => new Date(`${day}T10:20:30.456Z`);

/** What every implementation of `SignedHeads` keeps to. */
export const describeSignedHeads = (open: OpenUnderTest): void => {
  describe('signed heads', () => {
    let moment: Date;
    let opened: WorkspaceUnderTest;
    let workspace: Workspace;
    let heads: SignedHeads;
    beforeEach(async () => {
      moment = on('2024-05-01');
      opened = await open(() => moment);
      ({ workspace } = opened);
      heads = workspace.signedHeads;
    });
    afterEach(() => opened.close());

    const aCaseOf = (...texts: readonly string[]) =>
      workspace.store.createCase(
        aHeader(),
        texts.map((text) => aNote(text)),
        'analyst',
      );
    const grow = async (id: string, expected: string, ...events: readonly CaseEvent[]): Promise<string> => {
      const appended = await workspace.store.append(id, expected, events, 'analyst');
      if (!appended.ok) throw new Error(appended.refusal.code);
      return appended.value.head;
    };

    const run = (statement: string) => sql.raw(statement).execute(workspace.database);
    const signedCase = async (...texts: readonly string[]) => {
      const stored = await aCaseOf(...texts);
      await heads.signDue();
      await opened.dropGuards();
      return stored;
    };

    it('are made of every case, and bear a signature that anyone can check', async () => {
      const one = await aCaseOf('one', 'two');
      const empty = await aCaseOf();
      const signed = await heads.signDue();
      expect(signed.map(seenOf).toSorted((a, b) => b.seq - a.seq)).toEqual([
        { caseId: one.id, day: '2024-05-01', seq: 2, head: one.head },
        { caseId: empty.id, day: '2024-05-01', seq: 0, head: empty.head },
      ]);
      const { keyId, pem } = await heads.publicKey();
      expect(keyId).toMatch(/^[0-9a-f]{16}$/);
      for (const head of signed) {
        expect(head.keyId).toBe(keyId);
        expect(isSignedHead(head, pem)).toBe(true);
      }
      expect(await heads.latestOf(one.id)).toEqual(signed.find(({ caseId }) => caseId === one.id));
    });

    it('are made once a day, and only of cases that have grown since', async () => {
      const still = await aCaseOf('one');
      const growing = await aCaseOf('one');
      expect(await heads.signDue()).toHaveLength(2);
      expect(await heads.signDue()).toEqual([]);
      const head = await grow(growing.id, growing.head, aNote('two'));
      expect(await heads.signDue()).toEqual([]);
      moment = on('2024-05-02');
      expect((await heads.signDue()).map(seenOf)).toEqual([
        { caseId: growing.id, day: '2024-05-02', seq: 2, head },
      ]);
      expect((await heads.latestOf(still.id))?.day).toBe('2024-05-01');
      expect(await faultsOfSignedHeads(workspace.database)).toEqual([]);
    });

    it('give the one of most events as the latest when the clock was set back', async () => {
      const { id, head } = await aCaseOf('one');
      await heads.signDue();
      moment = on('2023-01-01');
      const next = await grow(id, head, aNote('two'));
      expect(await heads.signDue()).toHaveLength(1);
      expect(await heads.latestOf(id)).toMatchObject({ day: '2023-01-01', seq: 2, head: next });
      expect(await heads.signDue()).toEqual([]);
      moment = on('2024-05-01');
      await grow(id, next, aNote('three'));
      expect(await heads.signDue()).toEqual([]);
      moment = on('2024-05-02');
      expect((await heads.signDue()).map(({ seq }) => seq)).toEqual([3]);
      expect(await faultsOfSignedHeads(workspace.database)).toEqual([]);
    });

    it('are signed once each, under one key, by several processes at once', async () => {
      const ids = new Set<string>();
      for (let count = 0; count < 20; count += 1) ids.add((await aCaseOf(`case ${count}`)).id);
      const others = await Promise.all([opened.openAnother(), opened.openAnother()]);
      const signers = [workspace, ...others].map(({ signedHeads }) => signedHeads.signDue());
      const signed = (await Promise.all(signers)).flat();
      expect(signed.map(({ caseId }) => caseId).toSorted()).toEqual([...ids].toSorted());
      expect(new Set(signed.map(({ keyId }) => keyId)).size).toBe(1);
      const { pem } = await heads.publicKey();
      expect(signed.every((head) => isSignedHead(head, pem))).toBe(true);
    });

    it('know none of a case that was never signed', async () => {
      expect(await heads.latestOf('0190a000-0000-7000-8000-000000000000')).toBeUndefined();
    });

    it('do not pass with anything changed, under another key, or as nonsense', async () => {
      const { id } = await aCaseOf('one');
      const [head] = await heads.signDue();
      const { pem } = await heads.publicKey();
      if (head === undefined) throw new Error('nothing was signed');
      const changes: readonly Partial<SignedHead>[] = [
        { day: '2024-05-02' },
        { head: 'f'.repeat(64) },
        { caseId: id.replace(/.$/, 'x') },
        { keyId: '0'.repeat(16) },
        { signature: head.signature.slice(0, -4) },
        { signature: '' },
        { day: '\ud83d' },
      ];
      for (const change of changes) expect(isSignedHead({ ...head, ...change }, pem)).toBe(false);
      expect(isSignedHead(head, 'no key')).toBe(false);
      const other = await open(() => moment);
      expect(isSignedHead(head, (await other.workspace.signedHeads.publicKey()).pem)).toBe(false);
      await other.close();
    });

    it('cannot be changed or taken out', async () => {
      await aCaseOf('one');
      await heads.signDue();
      for (const statement of [sql`update signed_head set head = 'another'`, sql`delete from signed_head`]) {
        await expect(statement.execute(workspace.database)).rejects.toThrow(/never|permission/);
      }
    });

    describe('their faults', () => {
      it('name a chain that was written anew as a whole, with its summary', async () => {
        const { id } = await signedCase('one', 'two', 'three');
        const stamps = createStamps(() => moment);
        const original = await workspace.database
          .selectFrom('case')
          .selectAll()
          .where('id', '=', id)
          .executeTakeFirstOrThrow();
        const rewritten = createEventRows(
          { id, head: original.hash, events: 0 },
          ['one', 'tampered', 'three'].map((text) => aNote(text)),
          'analyst',
          stamps,
        );
        await run(`delete from event where case_id = '${id}'`);
        for (const event of rewritten) await workspace.database.insertInto('event').values(event).execute();
        await workspace.database
          .updateTable('case')
          .set({ head: rewritten.at(-1)?.hash ?? '' })
          .where('id', '=', id)
          .execute();
        expect(await faultsOfSignedHeads(workspace.database)).toEqual([
          { caseId: id, seq: 3, code: 'signed-head-differs' },
        ]);
      });

      it('name a case that was taken out with all its events', async () => {
        const { id } = await signedCase('one');
        await aCaseOf('another');
        await run(`delete from event where case_id = '${id}'`);
        await run(`delete from "case" where id = '${id}'`);
        expect(await faultsOfSignedHeads(workspace.database)).toEqual([
          { caseId: id, seq: 1, code: 'signed-head-differs' },
        ]);
      });

      it('name a case without events that was taken out', async () => {
        const { id } = await signedCase();
        await run(`delete from "case" where id = '${id}'`);
        expect(await faultsOfSignedHeads(workspace.database)).toEqual([
          { caseId: id, seq: 0, code: 'signed-head-differs' },
        ]);
      });

      it('name a case whose last event was taken off, with its summary', async () => {
        const stored = await signedCase('one', 'two');
        await run(`delete from event where case_id = '${stored.id}' and seq = 2`);
        await run(`update "case" set events = 1, head = '${stored.events[0]?.hash}'`);
        expect(await faultsOfSignedHeads(workspace.database)).toEqual([
          { caseId: stored.id, seq: 2, code: 'signed-head-differs' },
        ]);
      });

      it('name a signed head that was made to fit, and one whose key was replaced', async () => {
        const { id } = await signedCase('one');
        await run(`update signed_head set head = '${'f'.repeat(64)}'`);
        expect(await faultsOfSignedHeads(workspace.database)).toEqual([
          { caseId: id, seq: 1, code: 'signature-wrong' },
          { caseId: id, seq: 1, code: 'signed-head-differs' },
        ]);
        await run(`delete from secret`);
        const withoutKey = await faultsOfSignedHeads(workspace.database);
        expect(withoutKey.map(({ code }) => code)).toContain('signature-wrong');
        expect(await workspace.database.selectFrom('secret').selectAll().execute()).toEqual([]);
        await heads.publicKey();
        const withAnother = await faultsOfSignedHeads(workspace.database);
        expect(withAnother.map(({ code }) => code)).toContain('signature-wrong');
      });
    });
  });
};
