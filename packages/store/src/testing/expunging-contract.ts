import { createHash } from 'node:crypto';
import type { CaseEvent } from '@forewarn/core';
import { sql } from 'kysely';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { StoredCase } from '../case-store.ts';
import type { Expunging } from '../expunging/expunging.ts';
import type { Workspace } from '../workspace/workspace.ts';
import { aHeader, aNote, aSource } from './a-case.ts';
import { rewriteEvent } from './rewrite-event.ts';
import type { OpenUnderTest, WorkspaceUnderTest } from './workspace-under-test.ts';

/** Every byte of a workspace in the clear, its tables, indexes and what they have let go of, as someone with the files and the keys reads it. */
export type ReadPages = (workspace: Workspace) => Promise<readonly Uint8Array[]>;

const MOMENT = '2024-05-01T10:20:30.456Z';
const DOCUMENT = Buffer.from('A statement with the names of those who gave it. '.repeat(30));
const SHA = createHash('sha256').update(DOCUMENT).digest('hex');
const HARMFUL = 'Zqharmfulvx';
const NOWHERE = '0190a000-0000-7000-8000-000000000000';

/** A release without what a test is about. */
const RELEASE = {
  template: 'alert',
  language: 'en',
  level: 'partner',
  paper: 'a4',
  kind: 'html',
  at: '',
  recipients: '[]',
  signed_day: '',
  requested_by: 'analyst',
  requested_at: MOMENT,
  state: 'issued',
  decided_by: 'releaser',
  decided_at: MOMENT,
  comment: null,
  expungings: 0,
} as const;

const anItem = (evidence: string, summary: string, isWith = false): CaseEvent => ({
  at: '2024-03-02',
  type: 'evidence.recorded',
  evidence,
  source: 's1',
  credibility: '2',
  summary,
  date: '2024-03-01',
  status: 'alleged',
  level: 'restricted',
  ...(isWith
    ? { attachment: { sha256: SHA, name: `${HARMFUL}.pdf`, mediaType: 'application/pdf', bytes: 9 } }
    : {}),
});

/** What every implementation of `Expunging` keeps to. */
export const describeExpunging = (open: OpenUnderTest, readPages: ReadPages): void => {
  describe('expunging', () => {
    let opened: WorkspaceUnderTest;
    let workspace: Workspace;
    let expunging: Expunging;
    let stored: StoredCase;
    beforeEach(async () => {
      opened = await open(() => new Date(MOMENT));
      ({ workspace } = opened);
      ({ expunging } = workspace);
      await workspace.attachments.keep(DOCUMENT, 'analyst');
      const events = [
        aSource('s1'),
        anItem('e1', `${HARMFUL} `.repeat(300), true),
        aNote(`harmless ${'words '.repeat(40)}`),
        anItem('e2', `and ${HARMFUL} once`),
      ];
      stored = await workspace.store.createCase(aHeader(), events, 'analyst');
    });
    afterEach(() => opened.close());

    const read = async () => (await workspace.store.readCase(stored.id)) ?? stored;
    const ask = async (seq: number, caseId = stored.id) => {
      const requested = await expunging.request(caseId, seq, 'It names who must not be named.', 'one');
      if (!requested.ok) throw new Error(requested.refusal.code);
      return requested.value;
    };
    const expunge = async (seq: number, caseId = stored.id) => {
      const approved = await expunging.approve((await ask(seq, caseId)).id, 'other');
      if (!approved.ok) throw new Error(approved.refusal.code);
      return approved.value;
    };
    const countOf = async (table: 'attachment' | 'attachment_use' | 'case_attachment' | 'snapshot') =>
      (await workspace.database.selectFrom(table).selectAll().execute()).length;
    const foundIn = (words: string) =>
      workspace.search.search({ words, within: 'everything', limit: 10 }).then(({ hits }) => hits.length);
    const pagesWith = async (...words: readonly string[]) => {
      const pages = (await readPages(workspace)).map((page) => Buffer.from(page).toString('latin1'));
      return pages.filter((page) => words.some((word) => page.includes(word))).length;
    };

    const run = (statement: string) => sql.raw(statement).execute(workspace.database);
    const faults = async () => (await workspace.store.verify()).map(({ seq, code }) => `${seq} ${code}`);

    it('is asked for by one person and waits', async () => {
      const request = await ask(2);
      expect(request).toMatchObject({
        caseId: stored.id,
        seq: 2,
        reason: 'It names who must not be named.',
        requestedBy: 'one',
        requestedAt: MOMENT,
      });
      const second = await ask(3);
      expect(await expunging.open()).toEqual([request, second]);
      expect(await read()).toEqual(stored);
    });

    it.each([
      ['an unknown case', NOWHERE, 1, 'unknown-case'],
      ['an event that is not there', undefined, 5, 'unknown-event'],
      ['the header', undefined, 0, 'unknown-event'],
    ])('is not asked for of %s', async (_, caseId, seq, code) => {
      expect(await expunging.request(caseId ?? stored.id, seq, 'why', 'one')).toEqual({
        ok: false,
        refusal: { code },
      });
    });

    it('is asked for once, and not again when it is done', async () => {
      await ask(3);
      const again = () => expunging.request(stored.id, 3, 'why', 'third');
      expect(await again()).toMatchObject({ refusal: { code: 'already-requested' } });
      await expunge(2);
      const done = expunging.request(stored.id, 2, 'why', 'third');
      expect(await done).toMatchObject({ refusal: { code: 'already-expunged' } });
    });

    it('is not approved by whoever asked for it, on another connection neither', async () => {
      const { id } = await ask(2);
      const another = await opened.openAnother();
      for (const part of [expunging, another.expunging]) {
        expect(await part.approve(id, 'one')).toEqual({ ok: false, refusal: { code: 'four-eyes' } });
      }
      expect(await read()).toEqual(stored);
      expect(await expunging.open()).toHaveLength(1);
    });

    it('is not done for a request that was taken back, or never made', async () => {
      const request = await ask(2);
      expect(await expunging.withdraw(request.id, 'one')).toEqual({ ok: true, value: request });
      const refused = { ok: false, refusal: { code: 'unknown-request' } };
      expect(await expunging.withdraw(request.id, 'one')).toEqual(refused);
      expect(await expunging.approve(request.id, 'other')).toEqual(refused);
      expect(await expunging.approve(NOWHERE, 'other')).toEqual(refused);
      expect(await read()).toEqual(stored);
    });

    it('leaves type, date, level and ids of the record, says who and why, and touches no other', async () => {
      expect(await expunge(2)).toMatchObject({ caseId: stored.id, seq: 2, expungedAt: MOMENT });
      const { events, head } = await read();
      const [first, record, ...others] = events;
      expect(head).toBe(stored.head);
      expect([first, ...others]).toEqual([stored.events[0], ...stored.events.slice(2)]);
      expect(record).toMatchObject({
        hash: stored.events[1]?.hash,
        event: {
          type: 'evidence.recorded',
          at: '2024-03-02',
          evidence: 'e1',
          source: 's1',
          level: 'restricted',
        },
        expunged: {
          reason: 'It names who must not be named.',
          requestedBy: 'one',
          approvedBy: 'other',
          at: MOMENT,
        },
      });
      expect(JSON.stringify(record)).not.toContain(HARMFUL);
      expect(await workspace.store.readEvents(stored.id, 1, 1)).toEqual([record]);
      expect(await expunging.open()).toEqual([]);
    });

    it('leaves the chain whole, and the case one to go on with', async () => {
      await expunge(2);
      await expunge(4);
      expect(await workspace.store.verify()).toEqual([]);
      const cites: CaseEvent = {
        at: '2024-03-04',
        type: 'indicator.rated',
        indicator: '7.3',
        rating: 'present',
        confidence: 'low',
        rationale: '',
        evidence: ['e1'],
      };
      const appended = await workspace.store.append(stored.id, stored.head, [cites], 'analyst');
      expect(appended.ok).toBe(true);
      const another = await opened.openAnother();
      expect(await another.store.verify()).toEqual([]);
    });

    it('takes the record out of the search', async () => {
      expect(await foundIn(HARMFUL)).toBe(2);
      await expunge(2);
      expect(await foundIn(HARMFUL)).toBe(1);
      expect(await foundIn('harmless')).toBe(1);
      await workspace.search.rebuild();
      expect(await foundIn('erased')).toBe(0);
    });

    it('drops what was computed from the case, and of no other', async () => {
      const other = await workspace.store.createCase(aHeader('Another'), [], 'analyst');
      for (const { id, head } of [stored, other]) {
        const key = { caseId: id, level: 'internal', kind: 'picture' } as const;
        await workspace.snapshots.write(key, { head, body: `"${HARMFUL}"` }, { head, expunged: 0 });
      }
      await expunge(2);
      expect(await countOf('snapshot')).toBe(1);
    });

    it('takes a document away that no other record names', async () => {
      await workspace.database
        .insertInto('case_attachment')
        .values({ case_id: stored.id, sha256: SHA, person_id: 'analyst' })
        .execute();
      expect(await expunge(2)).toMatchObject({ documents: [SHA], keptDocuments: [] });
      expect(await workspace.attachments.read(SHA)).toBeUndefined();
      expect(await countOf('attachment_use')).toBe(0);
      expect(await countOf('case_attachment')).toBe(0);
    });

    it('keeps a document as long as a record of any case names it', async () => {
      const events = [aSource('s1'), anItem('e1', 'the same', true)];
      const other = await workspace.store.createCase(aHeader('Another'), events, 'analyst');
      const rows = [stored, other].map(({ id }) => ({ case_id: id, sha256: SHA, person_id: 'analyst' }));
      await workspace.database.insertInto('case_attachment').values(rows).execute();
      expect(await expunge(2)).toMatchObject({ documents: [], keptDocuments: [SHA] });
      expect(await workspace.attachments.read(SHA)).toBeDefined();
      expect(await countOf('case_attachment')).toBe(1);
      expect(await expunge(2, other.id)).toMatchObject({ documents: [SHA], keptDocuments: [] });
      expect(await workspace.attachments.read(SHA)).toBeUndefined();
      expect(await countOf('attachment')).toBe(0);
    });

    /** A brief of the case as it was after some of its events, kept when it was issued. */
    const keepBrief = async (id: string, events: number, content: Buffer): Promise<string> => {
      const { sha256 } = await workspace.attachments.keep(content, 'releaser');
      const head = stored.events[events - 1]?.hash ?? '';
      await workspace.database
        .insertInto('release')
        .values({ ...RELEASE, id, case_id: stored.id, head, sha256 })
        .execute();
      return sha256;
    };
    const expungingsOf = async () => {
      const rows = await workspace.database.selectFrom('release').selectAll().orderBy('id').execute();
      return rows.map(({ id, expungings }) => `${id} ${expungings}`);
    };
    const sealedOf = async (sha256: string): Promise<string> => {
      const row = await workspace.database
        .selectFrom('attachment')
        .select('sealed')
        .where('sha256', '=', sha256)
        .executeTakeFirstOrThrow();
      return Buffer.from(row.sealed).toString('latin1');
    };

    it('takes the kept briefs away that were drawn with the record in the case, from the files too', async () => {
      const before = await keepBrief('r1', 1, Buffer.from('A brief of one event.'));
      const after = await keepBrief('r2', 4, Buffer.from(`A brief that says ${HARMFUL}.`));
      const sealed = await sealedOf(after);
      expect(await pagesWith(sealed)).toBeGreaterThan(0);
      expect(await expunge(2)).toMatchObject({ briefs: ['r2'] });
      expect(await workspace.attachments.read(after)).toBeUndefined();
      expect(await workspace.attachments.read(before)).toBeDefined();
      expect(await expungingsOf()).toEqual(['r1 0', 'r2 1']);
      expect(await pagesWith(sealed)).toBe(0);
      expect(await pagesWith(await sealedOf(before))).toBeGreaterThan(0);
      expect(await expunge(4)).toMatchObject({ briefs: [] });
      expect(await workspace.attachments.read(before)).toBeDefined();
    });

    it('tells of a kept brief that stays as a document, because a record names it too', async () => {
      expect(await keepBrief('r1', 3, DOCUMENT)).toBe(SHA);
      expect(await expunge(3)).toMatchObject({ briefs: ['r1'], keptDocuments: [SHA] });
      expect(await workspace.attachments.read(SHA)).toBeDefined();
      expect(await expunge(2)).toMatchObject({ briefs: [], documents: [SHA] });
      expect(await workspace.attachments.read(SHA)).toBeUndefined();
    });

    it('leaves no trace of the text in the files, and says that backups may hold it', async () => {
      const key = { caseId: stored.id, level: 'internal', kind: 'picture' } as const;
      const { head } = stored;
      await workspace.snapshots.write(key, { head, body: `"${HARMFUL}"` }, { head, expunged: 0 });
      const words = [HARMFUL, HARMFUL.toLowerCase()];
      expect(await pagesWith(...words)).toBeGreaterThan(2);
      await expunge(2);
      const { remains } = await expunge(4);
      expect(remains).toContain('backups');
      expect(remains).not.toContain('dead-rows');
      expect(await pagesWith(...words)).toBe(0);
      expect(await pagesWith('harmless')).toBeGreaterThan(0);
      expect(await expunging.sweep()).toEqual(remains);
      expect(await expunging.isSweepDue()).toBe(remains.length > 1);
    });

    describe('is a record of its own', () => {
      it.each([
        [`update event set body = '{}' where seq = 2`, 'never changed'],
        [`update event set body = '{}', salt = '' where seq = 3`, 'never changed'],
        [`update expunged set reason = 'another'`, 'never changed'],
        [`delete from expunged`, 'never deleted'],
      ])('that the database does not let be changed: %s', async (statement, words) => {
        await expunge(2);
        const before = await read();
        await expect(run(statement)).rejects.toThrow(words);
        expect(await read()).toEqual(before);
      });

      it.each([
        [
          'what was left',
          `update event set body = replace(body, '"2"', '"1"') where seq = 2`,
          '2 event-changed',
        ],
        [
          'a text put back',
          `update event set body = replace(body, 'Expunged', 'Whatever') where seq = 2`,
          '2 event-changed',
        ],
        ['the reason', `update expunged set reason = 'another'`, '2 event-changed'],
        ['the second person', `update expunged set approved_by = 'third'`, '2 event-changed'],
        ['the inner hash', `update expunged set inner_hash = record_hash`, '2 event-changed'],
        ['that it was expunged', `delete from expunged`, '2 expunging-differs'],
        [
          'that another was',
          `insert into expunged select case_id, 3, inner_hash, reason, requested_by, approved_by, expunged_at, record_hash from expunged`,
          '3 expunging-differs',
        ],
        [
          'that one was which never was there',
          `insert into expunged select case_id, 9, inner_hash, reason, requested_by, approved_by, expunged_at, record_hash from expunged`,
          '9 expunging-differs',
        ],
        [
          'an erasing that nobody asked for',
          `update event set salt = '' where seq = 3`,
          '3 expunging-differs',
        ],
      ])('of which verify names a change: %s', async (_, statement, fault) => {
        await expunge(2);
        await opened.dropGuards();
        await run(statement);
        expect(await faults()).toEqual([fault]);
      });

      it('behind which the rest of the chain is still looked at', async () => {
        await expunge(2);
        await opened.dropGuards();
        await rewriteEvent(workspace.database, stored.id, 3, aNote('in its place'));
        expect(await faults()).toContain('4 link-broken');
      });
    });
  });
};
