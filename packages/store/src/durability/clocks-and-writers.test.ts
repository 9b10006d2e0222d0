import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { text } from 'node:stream/consumers';
import { fileURLToPath } from 'node:url';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { aHeader, aNote } from '../testing/a-case.ts';
import type { TemporaryPlace } from '../testing/open-temporary-workspace.ts';
import { createTemporaryPlace } from '../testing/open-temporary-workspace.ts';

const START = Date.parse('2026-05-01T10:00:00Z');

let place: TemporaryPlace;
beforeEach(async () => {
  place = await createTemporaryPlace();
});
afterEach(() => place.remove());

describe('a clock that is set back', () => {
  it('loses nothing: records keep their order, ids stay unique, chains hold, and heads are still signed', async () => {
    let moment = START;
    const { store, signedHeads } = await place.open(() => new Date(moment));
    let { id, head } = await store.createCase(aHeader(), [], 'analyst');
    const acknowledged: string[] = [];
    for (let count = 1; count <= 40; count += 1) {
      // Back by an hour, a year, to where a clock without a battery begins; and on again.
      const steps = [moment + 1, moment - 3_600_000, moment - 31_536_000_000, 1000, START + count];
      moment = steps[count % steps.length] ?? START;
      const appended = await store.append(id, head, [aNote(`note ${count}`)], 'analyst');
      if (!appended.ok) throw new Error(appended.refusal.code);
      head = appended.value.head;
      acknowledged.push(head);
      await signedHeads.signDue();
    }
    const events = (await store.readCase(id))?.events ?? [];
    expect(events.map(({ hash }) => hash)).toEqual(acknowledged);
    expect(new Set(events.map((event) => event.id)).size).toBe(40);
    expect(await store.verify()).toEqual([]);
    expect((await signedHeads.latestOf(id))?.seq).toBeGreaterThan(1);
    await store.createCase(aHeader('Another'), [aNote('one')], 'analyst');
    expect(await store.listCases()).toHaveLength(2);
  });
});

const append = async (id: string, name: string, count: number): Promise<readonly string[]> => {
  const program = fileURLToPath(new URL('../testing/append-with-others.ts', import.meta.url));
  const args = [program, place.folder, place.keyFile, id, name, String(count)];
  const child = spawn(process.execPath, args, { stdio: ['ignore', 'pipe', 'inherit'] });
  const [said] = await Promise.all([text(child.stdout), once(child, 'close')]);
  return said.trim().split('\n');
};

describe('two processes that write to one case', () => {
  it('keep what each acknowledged, also where one of them has opened it twice', async () => {
    const workspace = await place.open();
    const { id, head } = await workspace.store.createCase(aHeader(), [aNote('one')], 'analyst');
    // To read one of the database's own files and close it again gives up every lock that this process holds on it.
    const again = await place.open();
    const theirs = await append(id, 'other', 3);
    const note = [aNote('two')];
    const ours = await workspace.store.append(id, head, note, 'analyst', { rebase: true });
    const more = await append(id, 'another', 3);
    const kept = (await again.store.readCase(id))?.events.slice(1).map(({ hash }) => hash);
    expect(kept).toEqual([...theirs, ours.ok && ours.value.head, ...more]);
    expect(await workspace.store.verify()).toEqual([]);
  });

  it('keep what each acknowledged to either, one after the other', async ({ annotate }) => {
    const workspace = await place.open();
    const { id } = await workspace.store.createCase(aHeader(), [], 'analyst');
    const acknowledged = await Promise.all(['first', 'second'].map((name) => append(id, name, 60)));
    const events = (await workspace.store.readCase(id))?.events ?? [];
    await annotate(
      `${acknowledged.flat().length} appends acknowledged to two writers, ${events.length} events found`,
    );
    expect(acknowledged.map(({ length }) => length)).toEqual([60, 60]);
    expect(new Set(events.map(({ hash }) => hash))).toEqual(new Set(acknowledged.flat()));
    for (const [place, name] of ['first', 'second'].entries()) {
      const own = events.filter(({ actor }) => actor === name).map(({ hash }) => hash);
      expect(own).toEqual(acknowledged[place]);
    }
    expect(await workspace.store.verify()).toEqual([]);
  });
});
