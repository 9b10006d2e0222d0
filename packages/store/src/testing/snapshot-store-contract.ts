import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { SnapshotStore } from '../snapshots/snapshot-store.ts';
import type { OpenUnderTest, WorkspaceUnderTest } from './workspace-under-test.ts';

/** What every implementation of `SnapshotStore` keeps to. */
export const describeSnapshotStore = (open: OpenUnderTest): void => {
  describe('the store of snapshots', () => {
    let opened: WorkspaceUnderTest;
    let snapshots: SnapshotStore;
    beforeEach(async () => {
      opened = await open(() => new Date());
      ({ snapshots } = opened.workspace);
    });
    afterEach(() => opened.close());

    const key = { caseId: 'a', level: 'internal', kind: 'summary' } as const;

    it('gives what was written last, for this case, level and kind', async () => {
      await snapshots.write(key, { head: '1', body: '{"n":1}' });
      await snapshots.write(key, { head: '2', body: '{"n":2}' });
      expect(await snapshots.read(key)).toEqual({ head: '2', body: '{"n":2}' });
      expect(await snapshots.read({ ...key, caseId: 'b' })).toBeUndefined();
      expect(await snapshots.read({ ...key, level: 'restricted' })).toBeUndefined();
      expect(await snapshots.read({ ...key, kind: 'picture' })).toBeUndefined();
    });

    it('gives those of all cases for a level and a kind', async () => {
      await snapshots.write(key, { head: '1', body: '"a"' });
      await snapshots.write({ ...key, caseId: 'b' }, { head: '2', body: '"b"' });
      await snapshots.write({ ...key, level: 'public' }, { head: '3', body: '"for all"' });
      await snapshots.write({ ...key, kind: 'picture' }, { head: '4', body: '"another"' });
      expect(await snapshots.readAll('internal', 'summary')).toEqual(
        new Map([
          ['a', { head: '1', body: '"a"' }],
          ['b', { head: '2', body: '"b"' }],
        ]),
      );
    });

    it('forgets everything of one case and nothing of another', async () => {
      await snapshots.write(key, { head: '1', body: '1' });
      await snapshots.write({ ...key, level: 'public', kind: 'picture' }, { head: '1', body: '2' });
      await snapshots.write({ ...key, caseId: 'b' }, { head: '2', body: '3' });
      await snapshots.drop('a');
      expect((await snapshots.readAll('public', 'picture')).size).toBe(0);
      expect([...(await snapshots.readAll('internal', 'summary')).keys()]).toEqual(['b']);
    });

    it('keeps one state when several processes write the same', async () => {
      const another = await opened.openAnother();
      await Promise.all(
        Array.from({ length: 8 }, (_, index) =>
          (index % 2 === 0 ? snapshots : another.snapshots).write(key, {
            head: String(index),
            body: String(index),
          }),
        ),
      );
      const kept = await another.snapshots.read(key);
      expect(kept?.head).toBe(kept?.body);
      expect((await snapshots.readAll('internal', 'summary')).size).toBe(1);
    });
  });
};
