import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { CaseChange } from '../changes/changes.ts';
import type { Workspace } from '../workspace/workspace.ts';
import { aHeader, aNote } from './a-case.ts';
import type { OpenUnderTest, WorkspaceUnderTest } from './workspace-under-test.ts';

/** What a listener was told, the last of each case. */
const aListener = (): {
  readonly told: Map<string, CaseChange>;
  readonly hear: (change: CaseChange) => void;
} => {
  const told = new Map<string, CaseChange>();
  return { told, hear: (change) => void told.set(change.caseId, change) };
};

const append = async ({ store }: Workspace, id: string, text: string): Promise<string> => {
  const { head } = (await store.readCase(id)) ?? { head: '' };
  const appended = await store.append(id, head, [aNote(text)], 'analyst');
  if (!appended.ok) throw new Error(appended.refusal.code);
  return appended.value.head;
};

/** What every implementation of `Changes` keeps to. */
export const describeChanges = (open: OpenUnderTest): void => {
  describe('changes', () => {
    let opened: WorkspaceUnderTest;
    let workspace: Workspace;
    beforeEach(async () => {
      opened = await open(() => new Date());
      ({ workspace } = opened);
    });
    afterEach(() => opened.close());

    it('are told of what this process writes', async () => {
      const { told, hear } = aListener();
      workspace.changes.listen(hear);
      const made = await workspace.store.createCase(aHeader(), [], 'analyst');
      await vi.waitFor(() =>
        expect(told.get(made.id)).toEqual({ caseId: made.id, events: 0, head: made.head }),
      );
      const head = await append(workspace, made.id, 'one');
      await vi.waitFor(() => expect(told.get(made.id)).toEqual({ caseId: made.id, events: 1, head }));
    });

    it('are told of what another process writes', async () => {
      const another = await opened.openAnother();
      const { told, hear } = aListener();
      workspace.changes.listen(hear);
      const made = await another.store.createCase(aHeader(), [], 'analyst');
      await vi.waitFor(() => expect(told.get(made.id)?.head).toBe(made.head), 10_000);
      const head = await append(another, made.id, 'one');
      await vi.waitFor(() => expect(told.get(made.id)).toEqual({ caseId: made.id, events: 1, head }), 10_000);
    });

    it('are told to the last one of many that several processes write at once', async () => {
      const another = await opened.openAnother();
      const { told, hear } = aListener();
      workspace.changes.listen(hear);
      const heads = await Promise.all(
        Array.from({ length: 20 }, async (_, index) => {
          const writer = index % 2 === 0 ? workspace : another;
          const { id } = await writer.store.createCase(aHeader(), [], 'analyst');
          for (let count = 0; count < 5; count += 1) await append(writer, id, `note ${count}`);
          return [id, (await writer.store.readCase(id))?.head] as const;
        }),
      );
      await vi.waitFor(
        () => expect(heads.map(([id]) => told.get(id)?.head)).toEqual(heads.map(([, head]) => head)),
        10_000,
      );
    });

    it('are told of whatever came after the listening began, however soon', async () => {
      const { id } = await workspace.store.createCase(aHeader(), [], 'analyst');
      const another = await opened.openAnother();
      for (let round = 1; round <= 5; round += 1) {
        const { told, hear } = aListener();
        const leave = workspace.changes.listen(hear);
        const head = await append(another, id, `note ${round}`);
        await vi.waitFor(() => expect(told.get(id)?.head).toBe(head), 10_000);
        leave();
      }
    });

    it('are told to each listener, whatever becomes of the others, until it leaves', async () => {
      const { id } = await workspace.store.createCase(aHeader(), [], 'analyst');
      const [leaver, stayer] = [aListener(), aListener()];
      workspace.changes.listen(() => {
        throw new Error('a listener that fails');
      });
      const leave = workspace.changes.listen(leaver.hear);
      workspace.changes.listen(stayer.hear);
      const first = await append(workspace, id, 'one');
      await vi.waitFor(() =>
        expect([leaver, stayer].map(({ told }) => told.get(id)?.head)).toEqual([first, first]),
      );
      leave();
      leave();
      const second = await append(workspace, id, 'two');
      await vi.waitFor(() => expect(stayer.told.get(id)?.head).toBe(second));
      expect(leaver.told.get(id)?.head).toBe(first);
    });

    it('are told of a record that was expunged, here and in another process', async () => {
      const { id, head } = await workspace.store.createCase(aHeader(), [aNote('harmful')], 'analyst');
      const another = await opened.openAnother();
      const listeners = [workspace, another].map(({ changes }) => {
        const { told, hear } = aListener();
        changes.listen(hear);
        return told;
      });
      await vi.waitFor(() => expect(listeners.map((told) => told.get(id)?.head)).toEqual([head, head]));
      for (const told of listeners) told.clear();
      const request = await workspace.expunging.request(id, 1, 'names a witness', 'one');
      if (!request.ok) throw new Error(request.refusal.code);
      expect(await workspace.expunging.approve(request.value.id, 'other')).toMatchObject({ ok: true });
      await vi.waitFor(
        () => expect(listeners.map((told) => told.get(id)?.head)).toEqual([head, head]),
        10_000,
      );
    });

    it('are not told of an append that is refused', async () => {
      const { id, head } = await workspace.store.createCase(aHeader(), [], 'analyst');
      const { told, hear } = aListener();
      workspace.changes.listen(hear);
      await vi.waitFor(() => expect(told.get(id)?.head).toBe(head));
      told.clear();
      await workspace.store.append(id, 'f'.repeat(64), [aNote('late')], 'analyst');
      const other = await workspace.store.createCase(aHeader(), [], 'analyst');
      await vi.waitFor(() => expect(told.get(other.id)?.head).toBe(other.head));
      expect(told.has(id)).toBe(false);
    });
  });
};
