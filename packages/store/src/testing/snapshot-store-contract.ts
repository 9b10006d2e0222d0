import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { StoredCase } from '../case-store.ts';
import type { SnapshotKey, SnapshotStore } from '../snapshots/snapshot-store.ts';
import { aHeader, aNote } from './a-case.ts';
import type { OpenUnderTest, WorkspaceUnderTest } from './workspace-under-test.ts';

/** What every implementation of `SnapshotStore` keeps to. */
export const describeSnapshotStore = (open: OpenUnderTest): void => {
  describe('the store of snapshots', () => {
    let opened: WorkspaceUnderTest;
    let snapshots: SnapshotStore;
    let [one, other]: readonly StoredCase[] = [];
    let key: SnapshotKey;
    beforeEach(async () => {
      opened = await open(() => new Date());
      ({ snapshots } = opened.workspace);
      const { store } = opened.workspace;
      [one, other] = [
        await store.createCase(aHeader('One'), [aNote('one'), aNote('two')], 'analyst'),
        await store.createCase(aHeader('Another'), [], 'analyst'),
      ];
      key = { caseId: one.id, level: 'internal', kind: 'summary' };
    });
    afterEach(() => opened.close());

    const ids = () => [one?.id ?? '', other?.id ?? ''] as const;
    const write = (of: Partial<SnapshotKey>, head: string, body: string, into = snapshots) => {
      const named = { ...key, ...of };
      const stored = named.caseId === other?.id ? other : one;
      return into.write(named, { head, body }, { head: stored?.head ?? '', expunged: 0 });
    };

    it('gives what was written last, for this case, level and kind', async () => {
      expect(await write({}, '1', '{"n":1}')).toBe(true);
      await write({}, '2', '{"n":2}');
      expect(await snapshots.read(key)).toEqual({ head: '2', body: '{"n":2}' });
      expect(await snapshots.read({ ...key, caseId: ids()[1] })).toBeUndefined();
      expect(await snapshots.read({ ...key, level: 'restricted' })).toBeUndefined();
      expect(await snapshots.read({ ...key, kind: 'picture' })).toBeUndefined();
    });

    it('gives those of all cases for a level and a kind', async () => {
      await write({}, '1', '"a"');
      await write({ caseId: ids()[1] }, '2', '"b"');
      await write({ level: 'public' }, '3', '"for all"');
      await write({ kind: 'picture' }, '4', '"another"');
      expect(await snapshots.readAll('internal', 'summary')).toEqual(
        new Map([
          [ids()[0], { head: '1', body: '"a"' }],
          [ids()[1], { head: '2', body: '"b"' }],
        ]),
      );
    });

    it('forgets everything of one case and nothing of another', async () => {
      await write({}, '1', '1');
      await write({ level: 'public', kind: 'picture' }, '1', '2');
      await write({ caseId: ids()[1] }, '2', '3');
      await snapshots.drop(ids()[0]);
      expect((await snapshots.readAll('public', 'picture')).size).toBe(0);
      expect([...(await snapshots.readAll('internal', 'summary')).keys()]).toEqual([ids()[1]]);
    });

    it('keeps one state when several processes write the same', async () => {
      const another = await opened.openAnother();
      await Promise.all(
        Array.from({ length: 8 }, (_, index) =>
          write({}, String(index), String(index), index % 2 === 0 ? snapshots : another.snapshots),
        ),
      );
      const kept = await another.snapshots.read(key);
      expect(kept?.head).toBe(kept?.body);
      expect((await snapshots.readAll('internal', 'summary')).size).toBe(1);
    });

    const expunge = async (seq: number): Promise<boolean> => {
      const { expunging } = opened.workspace;
      const request = await expunging.request(ids()[0], seq, 'names a witness', 'one');
      return request.ok && (await expunging.approve(request.value.id, 'other')).ok;
    };

    it('keeps nothing that was computed before its case grew, or something of it was expunged', async () => {
      expect(await expunge(1)).toBe(true);
      expect(await write({}, 'before', '"erased"')).toBe(false);
      expect(await snapshots.read(key)).toBeUndefined();
      const [head, basis] = [one?.head ?? '', { head: one?.head ?? '', expunged: 1 }];
      expect(await snapshots.write(key, { head: 'after', body: '1' }, basis)).toBe(true);
      await opened.workspace.store.append(ids()[0], head, [aNote('three')], 'analyst');
      expect(await snapshots.write(key, { head: 'late', body: '2' }, basis)).toBe(false);
      expect(await snapshots.read(key)).toEqual({ head: 'after', body: '1' });
      expect(await write({ caseId: 'nowhere' }, '1', '1')).toBe(false);
    });

    it('keeps nothing with what was expunged while it was written by another', async () => {
      const another = await opened.openAnother();
      const writing = Array.from({ length: 6 }, () => write({}, 'before', '"erased"', another.snapshots));
      expect(await expunge(2)).toBe(true);
      await Promise.all(writing);
      expect(await snapshots.read(key)).toBeUndefined();
    });
  });
};
