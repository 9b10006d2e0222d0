import { copyFile, mkdir, readdir, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { inspect } from 'node:util';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { aHeader, aNote } from '../testing/a-case.ts';
import { layOlderWorkspace } from '../testing/an-older-workspace.ts';
import type { TemporaryPlace, TestOpener } from '../testing/open-temporary-workspace.ts';
import { createTemporaryPlace } from '../testing/open-temporary-workspace.ts';
import type { Workspace } from '../workspace/workspace.ts';
import type { WorkspaceKeys } from './workspace-keys.ts';

const [FIRST, SECOND] = ['a first passphrase', 'another passphrase ë'];

let place: TemporaryPlace;
let sealFile: string;
beforeEach(async () => {
  place = await createTemporaryPlace();
  sealFile = join(place.folder, 'workspace.seal');
});
afterEach(() => place.remove());

const open = (opener?: TestOpener) => place.open(undefined, opener);
const codeOf = (opener?: TestOpener): Promise<unknown> =>
  open(opener).then(
    () => 'opens',
    (error: { readonly code: unknown }) => error.code,
  );

/** Opens the workspace, changes what it opens with, and closes it. */
const change = async (opener: TestOpener, act: (keys: WorkspaceKeys) => Promise<void>): Promise<void> => {
  const workspace = await open(opener);
  await act(keysOf(workspace));
  await workspace.close();
};

const keysOf = ({ keys }: Workspace): WorkspaceKeys => {
  if (keys === undefined) throw new Error('no keys');
  return keys;
};

const fill = async (): Promise<string> => {
  const workspace = await place.open();
  const { id } = await workspace.store.createCase(aHeader(), [aNote('kept')], 'analyst');
  await workspace.close();
  return id;
};

describe('a new workspace', () => {
  it('has a data key of its own, sealed under the key file', async () => {
    await fill();
    const seal = JSON.parse(await readFile(sealFile, 'utf8')) as object;
    expect(seal).toMatchObject({ format: 'forewarn.seal/1', under: { kind: 'key-file' } });
    expect((await stat(sealFile)).mode & 0o077).toBe(0);
    await rm(sealFile);
    expect(await codeOf()).toBe('key-wrong');
    await rm(place.keyFile);
    expect(await codeOf()).toBe('seal-missing');
  });

  it('is sealed under a passphrase when one is given, and then needs no key file', async () => {
    await (await open({ passphrase: FIRST })).close();
    await expect(stat(place.keyFile)).rejects.toThrow('ENOENT');
    expect(await codeOf()).toBe('passphrase-needed');
    expect(await codeOf({ passphrase: FIRST })).toBe('opens');
  });

  it('is not made under a passphrase that is too short', async () => {
    expect(await codeOf({ passphrase: 'elevenchars' })).toBe('passphrase-short');
    expect(await readdir(place.folder)).toEqual([]);
  });
});

describe('changing what opens a workspace', () => {
  it('to a passphrase, to another and to a key file leaves the data, and the last one only', async () => {
    const id = await fill();
    await change({}, (keys) => keys.toPassphrase(FIRST));
    expect(await codeOf()).toBe('passphrase-needed');
    expect(await codeOf({ passphrase: SECOND })).toBe('passphrase-wrong');
    await change({ passphrase: FIRST }, (keys) => keys.toPassphrase(SECOND));
    expect(await codeOf({ passphrase: FIRST })).toBe('passphrase-wrong');
    const keyFile = join(dirname(place.keyFile), 'second.key');
    await change({ passphrase: SECOND.normalize('NFD') }, (keys) => keys.toKeyFile(keyFile));
    expect(await codeOf({ passphrase: SECOND })).toBe('key-wrong');
    const { store, keys } = await open({ keyFile });
    expect(await keys?.kind()).toBe('key-file');
    expect((await store.readCase(id))?.events[0]?.event).toEqual(aNote('kept'));
    expect(await store.verify()).toEqual([]);
  });

  it('says what it is sealed under now, also when another process changed it', async () => {
    const one = await place.open();
    const other = await place.open();
    await keysOf(one).toPassphrase(FIRST);
    expect(await keysOf(other).kind()).toBe('passphrase');
  });

  it('is refused with a short passphrase, a key among the data and where a file stands; nothing is changed', async () => {
    await fill();
    const workspace = await place.open();
    const before = await readFile(sealFile);
    const keys = keysOf(workspace);
    await expect(keys.toPassphrase('elevenchars')).rejects.toMatchObject({ code: 'passphrase-short' });
    await expect(keys.toKeyFile(join(place.folder, 'k'))).rejects.toMatchObject({
      code: 'key-in-data-folder',
    });
    await expect(keys.toKeyFile(place.keyFile)).rejects.toMatchObject({ code: 'key-there' });
    expect((await readFile(sealFile)).equals(before)).toBe(true);
  });

  it('that breaks off before the new seal is in its place leaves the old one', async () => {
    await fill();
    // What a crash leaves: a new key file, and a seal that was written aside.
    await writeFile(join(dirname(place.keyFile), 'second.key'), 'ab'.repeat(32), { mode: 0o600 });
    await writeFile(`${sealFile}.aside`, '{"format": "forewarn.seal/1", "un');
    expect(await codeOf()).toBe('opens');
  });
});

const edited = async (edit: (seal: Record<string, Record<string, unknown>>) => void): Promise<void> => {
  const seal = JSON.parse(await readFile(sealFile, 'utf8')) as Record<string, Record<string, unknown>>;
  edit(seal);
  await writeFile(sealFile, JSON.stringify(seal));
};

describe('a seal', () => {
  it.each(['', 'not a seal', '[]', '{"format":"forewarn.seal/2"}', 'x'.repeat(1_000_000)])(
    'that is %.20j is damaged, and the data is left as it is',
    async (text) => {
      await fill();
      const before = await readFile(join(place.folder, 'workspace.db'));
      await writeFile(sealFile, text);
      await expect(open()).rejects.toMatchObject({ code: 'seal-damaged', path: sealFile });
      expect((await readFile(join(place.folder, 'workspace.db'))).equals(before)).toBe(true);
    },
  );

  it.each([
    { memoryKiB: 4_000_000_000 },
    { memoryKiB: 262_145 },
    { memoryKiB: 1024 },
    { passes: 1_000_000 },
    { passes: 0 },
    { lanes: 4096 },
    { lanes: 1.5 },
    { salt: 'AA' },
    { other: 1 },
  ])('that asks for %j is damaged before any work is done for it', async (work) => {
    await (await open({ passphrase: FIRST })).close();
    await edited(({ under }) => Object.assign(under ?? {}, work));
    expect(await codeOf({ passphrase: FIRST })).toBe('seal-damaged');
  });

  it('whose work or kind was edited within bounds opens nothing', async () => {
    await (await open({ passphrase: FIRST })).close();
    const whole = await readFile(sealFile);
    await edited(({ under }) => Object.assign(under ?? {}, { passes: 1 }));
    expect(await codeOf({ passphrase: FIRST })).toBe('passphrase-wrong');
    await writeFile(sealFile, whole);
    await edited((seal) =>
      Object.assign(seal, { under: { kind: 'key-file', salt: seal['under']?.['salt'] } }),
    );
    await mkdir(dirname(place.keyFile), { recursive: true });
    await writeFile(place.keyFile, 'ab'.repeat(32), { mode: 0o600 });
    expect(await codeOf({ passphrase: FIRST })).toBe('key-wrong');
  });

  it('of another workspace opens under its own key file, and is told apart from this one’s data', async () => {
    await fill();
    const other = await createTemporaryPlace();
    await (await other.open()).close();
    await copyFile(join(other.folder, 'workspace.seal'), sealFile);
    expect(await codeOf()).toBe('key-wrong');
    expect(await codeOf({ keyFile: other.keyFile })).toBe('damaged');
    await other.remove();
  });
});

describe('a workspace from before seals', () => {
  it('opens with its key file unchanged, without a seal', async () => {
    const { cases } = await layOlderWorkspace(place);
    const { keys, store } = await place.open();
    expect(await keys?.kind()).toBe('unsealed');
    expect((await store.listCases()).map(({ head }) => head)).toEqual(cases.map(({ head }) => head));
    await expect(stat(sealFile)).rejects.toThrow('ENOENT');
  });

  it('may be given a passphrase; without its seal a copy of the old key file still opens the data', async () => {
    await layOlderWorkspace(place);
    await change({}, (keys) => keys.toPassphrase(FIRST));
    expect(await codeOf()).toBe('passphrase-needed');
    expect(await codeOf({ passphrase: FIRST })).toBe('opens');
    await rm(sealFile);
    expect(await codeOf()).toBe('opens');
  });
});

describe('what is secret', () => {
  it('stands in no file of the data folder, in no error and in nothing that a workspace shows', async () => {
    const id = await fill();
    const workspace = await place.open();
    await keysOf(workspace).toPassphrase(FIRST);
    const key = (await readFile(place.keyFile, 'utf8')).trim();
    const shown = [inspect(workspace, { depth: 2, showHidden: true }), JSON.stringify(workspace.keys)];
    for (const passphrase of ['wrong passphrase!', 'elevenchars'])
      shown.push(inspect(await open({ passphrase }).catch((error: unknown) => error)));
    const names = await readdir(place.folder);
    const files = await Promise.all(names.map((name) => readFile(join(place.folder, name), 'latin1')));
    for (const text of [...shown, ...files])
      for (const secret of [key, FIRST, 'wrong passphrase!', 'elevenchars', 'kept"'])
        expect(text.includes(secret)).toBe(false);
    expect(await workspace.store.readCase(id)).toBeDefined();
  });
});
