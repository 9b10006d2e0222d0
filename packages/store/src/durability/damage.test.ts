import { mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { verifyWorkspace } from '../backup/verify-workspace.ts';
import { isDamage } from '../damage.ts';
import { WorkspaceError } from '../workspace/workspace-error.ts';
import { openWorkspace } from '../embedded/open-workspace.ts';
import { fillWorkspace } from '../testing/a-full-workspace.ts';
import { aHeader, aNote } from '../testing/a-case.ts';
import type { TemporaryPlace } from '../testing/open-temporary-workspace.ts';
import { createTemporaryPlace } from '../testing/open-temporary-workspace.ts';
import { wholeContent } from '../testing/whole-content.ts';
import type { Workspace } from '../workspace/workspace.ts';

/** Many workspaces are opened and read as a whole. */
const LONG = 300_000;

let place: TemporaryPlace;
beforeEach(async () => {
  place = await createTemporaryPlace();
});
afterEach(() => place.remove());

/** `wrong`: something is not what was written, and nothing says so. */
type Outcome = 'refused' | 'named' | 'harmless' | 'wrong';

/** A workspace's files as they lie on disk, and what they hold. */
interface Files {
  readonly data: Buffer;
  readonly log: Buffer;
  readonly content: string;
  readonly seal: Buffer;
  /** The index of the log, which a crash of the process leaves there. */
  readonly index: Buffer;
}

const read = (name: string): Promise<Buffer> =>
  readFile(join(place.folder, name)).catch(() => Buffer.alloc(0));

const filesOf = async (content: string): Promise<Files> => {
  return {
    data: await read('workspace.db'),
    log: await read('workspace.db-wal'),
    seal: await read('workspace.seal'),
    index: await read('workspace.db-shm'),
    content,
  };
};

let copies = 0;
/** What comes of opening and reading all of a workspace whose files are these. */
const tryOut = async ({ data, log, seal, index, content }: Files): Promise<Outcome> => {
  const folder = join(dirname(place.folder), `copy-${(copies += 1)}`);
  await mkdir(folder);
  await writeFile(join(folder, 'workspace.db'), data);
  await writeFile(join(folder, 'workspace.seal'), seal);
  if (log.length > 0) await writeFile(join(folder, 'workspace.db-wal'), log);
  if (index.length > 0) await writeFile(join(folder, 'workspace.db-shm'), index);
  try {
    const workspace = await openWorkspace({ folder, keyFile: place.keyFile });
    try {
      return await judge(workspace, content);
    } finally {
      await workspace.close().catch(() => undefined);
    }
  } catch (error) {
    if (error instanceof WorkspaceError && error.code === 'damaged') return 'refused';
    if (isDamage(error)) return 'named';
    throw error;
  } finally {
    await rm(folder, { recursive: true });
  }
};

const judge = async (workspace: Workspace, content: string): Promise<Outcome> => {
  const { faults } = await verifyWorkspace(workspace);
  if (faults.length > 0 || (workspace.keptLogs ?? []).length > 0) return 'named';
  return (await wholeContent(workspace)) === content ? 'harmless' : 'wrong';
};

const count = (outcomes: readonly Outcome[]) =>
  Object.fromEntries(
    (['refused', 'named', 'harmless', 'wrong'] as const).map((outcome) => [
      outcome,
      outcomes.filter((each) => each === outcome).length,
    ]),
  );

const flipped = (bytes: Buffer, at: number): Buffer => {
  const copy = Buffer.from(bytes);
  copy[at] = (copy[at] ?? 0) ^ (1 << (at % 8));
  return copy;
};

describe('a bit flipped in the data file', { timeout: LONG }, () => {
  it('is named, or lies where nothing is kept', async ({ annotate }) => {
    const workspace = await place.open();
    await fillWorkspace(workspace);
    const content = await wholeContent(workspace);
    await workspace.close();
    const files = await filesOf(content);
    const outcomes: Outcome[] = [];
    for (let at = 37; at < files.data.length; at += 4001)
      outcomes.push(await tryOut({ ...files, data: flipped(files.data, at) }));
    const counted = count(outcomes);
    await annotate(
      `${outcomes.length} bits flipped in ${files.data.length} bytes: ${JSON.stringify(counted)}`,
    );
    expect(counted).toMatchObject({ wrong: 0 });
    expect((counted['named'] ?? 0) + (counted['refused'] ?? 0)).toBeGreaterThan(5);
  });
});

/** A workspace whose last changes stand in the write-ahead log alone, as after a crash, with what was acknowledged. */
const crashed = async (): Promise<Files> => {
  const workspace = await place.open();
  const created = await workspace.store.createCase(aHeader(), [aNote('one')], 'analyst');
  let { head } = created;
  for (let index = 0; index < 12; index += 1) {
    const appended = await workspace.store.append(created.id, head, [aNote(`note ${index}`)], 'analyst');
    if (!appended.ok) throw new Error(appended.refusal.code);
    head = appended.value.head;
  }
  return filesOf(await wholeContent(workspace));
};

describe('the write-ahead log after a crash', { timeout: LONG }, () => {
  it('is taken in as it is', async () => {
    const files = await crashed();
    expect(files.log.length).toBeGreaterThan(50_000);
    expect(await tryOut(files)).toBe('harmless');
  });

  it('with a bit flipped anywhere is never taken in without the rest, unsaid', async ({ annotate }) => {
    const files = await crashed();
    const outcomes: Outcome[] = [];
    for (let at = 0; at < files.log.length; at += Math.ceil(files.log.length / 60))
      outcomes.push(await tryOut({ ...files, log: flipped(files.log, at) }));
    // The header, and the last frame of all: its header and its page.
    for (const at of [5, 17, files.log.length - 4100, files.log.length - 4110, files.log.length - 9])
      outcomes.push(await tryOut({ ...files, log: flipped(files.log, at) }));
    const counted = count(outcomes);
    await annotate(
      `${outcomes.length} bits flipped in a log of ${files.log.length} bytes: ${JSON.stringify(counted)}`,
    );
    expect(counted).toMatchObject({ wrong: 0, harmless: 0 });
  });

  it('is left as it is when it is refused', async () => {
    const files = await crashed();
    const folder = join(dirname(place.folder), 'refused');
    await mkdir(folder);
    const log = flipped(files.log, Math.floor(files.log.length / 2));
    await writeFile(join(folder, 'workspace.db'), files.data);
    await writeFile(join(folder, 'workspace.seal'), files.seal);
    await writeFile(join(folder, 'workspace.db-wal'), log);
    await expect(openWorkspace({ folder, keyFile: place.keyFile })).rejects.toMatchObject({
      code: 'damaged',
      path: join(folder, 'workspace.db-wal'),
    });
    expect((await readFile(join(folder, 'workspace.db-wal'))).equals(log)).toBe(true);
    expect((await readFile(join(folder, 'workspace.db'))).equals(files.data)).toBe(true);
  });

  it('that was cut short, at the end of a transaction or elsewhere, or is gone, is refused', async ({
    annotate,
  }) => {
    const files = await crashed();
    const outcomes: Outcome[] = [];
    for (const left of [
      0,
      32,
      32 + 4120,
      32 + 4120 * 5,
      files.log.length - 4120,
      files.log.length - 1,
      20_000,
    ])
      outcomes.push(await tryOut({ ...files, log: files.log.subarray(0, left) }));
    const counted = count(outcomes);
    await annotate(
      `a log of ${files.log.length} bytes cut at ${outcomes.length} places: ${JSON.stringify(counted)}`,
    );
    expect(counted).toEqual({ refused: 7, named: 0, harmless: 0, wrong: 0 });
  });

  it('without its data file, or with an empty one, is refused and left as it is', async () => {
    const files = await crashed();
    const folder = join(dirname(place.folder), 'refused');
    await mkdir(folder);
    await writeFile(join(folder, 'workspace.seal'), files.seal);
    await writeFile(join(folder, 'workspace.db-wal'), files.log);
    for (const lose of [
      () => rm(join(folder, 'workspace.db'), { force: true }),
      () => writeFile(join(folder, 'workspace.db'), ''),
    ]) {
      await lose();
      await expect(openWorkspace({ folder, keyFile: place.keyFile })).rejects.toMatchObject({
        code: 'damaged',
      });
      expect((await readFile(join(folder, 'workspace.db-wal'))).equals(files.log)).toBe(true);
    }
  });

  it('whose last transaction is not whole is opened, and a copy of it is kept', async () => {
    const files = await crashed();
    const log = flipped(files.log, files.log.length - 9);
    expect(await tryOut({ ...files, log, index: Buffer.alloc(0) })).toBe('named');
    // The index, where it is left, knows that the transaction was whole.
    expect(await tryOut({ ...files, log })).toBe('refused');
  });
});
