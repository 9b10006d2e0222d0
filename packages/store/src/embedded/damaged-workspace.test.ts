import { mkdir, readFile, rm, truncate, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { sql } from 'kysely';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { isDamage } from '../damage.ts';
import { aHeader, aNote } from '../testing/a-case.ts';
import type { Workspace } from '../workspace/workspace.ts';
import type { TemporaryPlace } from '../testing/open-temporary-workspace.ts';
import { createTemporaryPlace } from '../testing/open-temporary-workspace.ts';
import { WorkspaceError } from '../workspace/workspace-error.ts';

const PAGE = 4096;

let place: TemporaryPlace;
let file: string;
beforeEach(async () => {
  place = await createTemporaryPlace();
  file = join(place.folder, 'workspace.db');
});
afterEach(() => place.remove());

/** A workspace of two cases with a hundred events each, closed; gives the ids. */
const fill = async (): Promise<readonly string[]> => {
  const workspace = await place.open();
  const ids = [];
  for (const title of ['One', 'Other']) {
    const notes = Array.from({ length: 100 }, (_, index) => aNote(`${title} ${index} ${'x'.repeat(200)}`));
    ids.push((await workspace.store.createCase(aHeader(title), notes, 'analyst')).id);
  }
  await workspace.close();
  return ids;
};

const errorOf = (act: Promise<unknown>): Promise<unknown> =>
  act.then(
    () => undefined,
    (error: unknown) => error,
  );

/** What goes wrong when the workspace is opened and all of it is read. */
const errorsOfUse = async (ids: readonly string[]): Promise<readonly unknown[]> => {
  const opened: unknown = await place.open().catch((error: unknown) => error);
  if (opened instanceof Error) return [opened];
  const { store, ...workspace } = opened as Workspace;
  const all = [store.listCases(), ...ids.map((id) => store.readCase(id)), store.verify()];
  const errors = await Promise.all(all.map(errorOf));
  await workspace.close().catch(() => undefined);
  return errors.filter((error) => error !== undefined);
};

describe('a data file', () => {
  it.each([100, PAGE - 1, PAGE, 3 * PAGE, 3 * PAGE + 100])(
    'that breaks off after %i bytes is refused as damaged, and left as it is',
    async (size) => {
      await fill();
      await truncate(file, size);
      const before = await readFile(file);
      await expect(place.open()).rejects.toMatchObject({
        name: 'WorkspaceError',
        code: 'damaged',
        path: file,
        message: expect.stringContaining(`The data file ${file} is damaged`),
        hint: expect.stringContaining('Restore it from a copy'),
      });
      expect((await readFile(file)).equals(before)).toBe(true);
    },
  );

  it('that is shorter than any is not blamed on its key, also when that is gone', async () => {
    await fill();
    await truncate(file, 100);
    await rm(place.keyFile);
    await expect(place.open()).rejects.toMatchObject({ code: 'damaged' });
  });

  it('that is a folder is refused as damaged', async () => {
    await mkdir(file, { recursive: true });
    await expect(place.open()).rejects.toMatchObject({ code: 'damaged', path: file });
    await expect(readFile(join(dirname(place.keyFile), 'workspace.key'))).rejects.toThrow('ENOENT');
  });

  it('that was overwritten here or there is met as damage and as nothing else, and ends no process', async () => {
    const ids = await fill();
    const whole = await readFile(file);
    let found = 0;
    for (let at = 100; at < whole.length; at += 2 * PAGE + 700) {
      const bytes = Buffer.from(whole);
      bytes.fill(0xa5, at, at + 64);
      await writeFile(file, bytes);
      await rm(`${file}-wal`, { force: true });
      await rm(`${file}-shm`, { force: true });
      const errors = await errorsOfUse(ids);
      const others = errors.filter((error) => !isDamage(error) && !(error instanceof WorkspaceError));
      expect(others).toEqual([]);
      if (errors.length > 0) found += 1;
    }
    expect(found).toBeGreaterThan(3);
  });
});

const garble = async (statement: string) => {
  const ids = await fill();
  const { store, database } = await place.open();
  await sql.raw('drop trigger event_is_not_updated').execute(database);
  await sql.raw('drop trigger case_is_not_updated').execute(database);
  await sql.raw(statement).execute(database);
  return { ids, store };
};

describe('text that is not UTF-8', () => {
  it('in one case leaves the other readable, and is a fault among others', async () => {
    const { ids, store } = await garble(
      `update event set body = cast(x'7bff7d' as text) where seq = 5 and case_id = (select min(id) from "case")`,
    );
    const [damagedId = '', other = ''] = ids;
    expect(isDamage(await errorOf(store.readCase(damagedId)))).toBe(true);
    expect((await store.readCase(other))?.events).toHaveLength(100);
    expect(await store.verify()).toEqual([{ caseId: damagedId, seq: 0, code: 'not-readable' }]);
  });

  it('in a header is met in the list', async () => {
    const { store } = await garble(`update "case" set header = cast(x'ff' as text)`);
    expect(isDamage(await errorOf(store.listCases()))).toBe(true);
    expect(await store.verify()).toMatchObject([{ code: 'not-readable' }, { code: 'not-readable' }]);
  });

  it('is not seen in text that has characters of every length, and in none', async () => {
    const { store, database } = await place.open();
    const { id } = await store.createCase(aHeader('é → 例 𝄞 \u0000'), [], 'analyst');
    expect((await store.readCase(id))?.header.title).toBe('é → 例 𝄞 \u0000');
    const { rows } = await sql`select null as "a ""b", 7 as c, x'ff' as d where 1 = 0`.execute(database);
    expect(rows).toEqual([]);
  });
});

describe('a record that is not JSON', () => {
  it('is damage', async () => {
    const [id = ''] = await fill();
    const { store, database } = await place.open();
    await sql.raw('drop trigger event_is_not_updated').execute(database);
    await sql.raw(`update event set body = '{"at": ' where seq = 5`).execute(database);
    expect(isDamage(await errorOf(store.readCase(id)))).toBe(true);
  });
});

describe('a walk over the log', () => {
  it('ends when it is told to', async () => {
    await fill();
    const { store } = await place.open();
    const stopping = new AbortController();
    const walk = store.verify({ signal: stopping.signal });
    stopping.abort();
    await expect(walk).rejects.toMatchObject({ name: 'AbortError' });
  });

  it('lets other work of the process pass in between', async () => {
    await fill();
    const { store } = await place.open();
    let passed = 0;
    const count = () => {
      passed += 1;
      pending = setImmediate(count);
    };
    let pending = setImmediate(count);
    await store.verify();
    clearImmediate(pending);
    expect(passed).toBeGreaterThan(1);
  });
});
