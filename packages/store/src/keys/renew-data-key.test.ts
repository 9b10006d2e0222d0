import { spawn } from 'node:child_process';
import type { ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { copyFile, readdir, readFile, rename, rm, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import Database from 'libsql';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { cipherOptions } from '../embedded/cipher-options.ts';
import { aHeader, aNote } from '../testing/a-case.ts';
import { layOlderWorkspace } from '../testing/an-older-workspace.ts';
import type { TemporaryPlace } from '../testing/open-temporary-workspace.ts';
import { createTemporaryPlace } from '../testing/open-temporary-workspace.ts';
import { releaseConnections } from '../testing/release-connections.ts';
import type { RenewOptions } from './renew-data-key.ts';
import { renewDataKey } from './renew-data-key.ts';
import { readSeal, replaceSeal } from './seal-file.ts';
import type { DataKeys, Opener } from './seal-data-keys.ts';
import { createDataKey, sealDataKeys, unsealDataKeys } from './seal-data-keys.ts';

let place: TemporaryPlace;
let dataFile: string;
let sealFile: string;
beforeEach(async () => {
  place = await createTemporaryPlace();
  dataFile = join(place.folder, 'workspace.db');
  sealFile = join(place.folder, 'workspace.seal');
});
afterEach(() => place.remove());

const renew = async (options: RenewOptions = place): Promise<void> => {
  await releaseConnections();
  await renewDataKey(options);
};

/** In a process of its own, so that it can be made to stand still. */
const renewElsewhere = (options: RenewOptions): ChildProcess => {
  const module = new URL('renew-data-key.ts', import.meta.url).href;
  const program = `const { renewDataKey } = await import(${JSON.stringify(module)});
    await renewDataKey(${JSON.stringify(options)});`;
  return spawn(process.execPath, ['--input-type=module', '--eval', program], { stdio: 'ignore' });
};

const fill = async () => {
  const workspace = await place.open();
  const stored = await workspace.store.createCase(aHeader(), [aNote('one'), aNote('two')], 'analyst');
  await workspace.close();
  return stored;
};

const opener = async (): Promise<Opener> => ({
  kind: 'key-file',
  key: (await readFile(place.keyFile, 'utf8')).trim(),
});

const dataKeys = async (): Promise<DataKeys> => {
  const seal = await readSeal(sealFile);
  const keys = seal === undefined ? undefined : await unsealDataKeys(seal, await opener());
  if (keys === undefined) throw new Error('no seal that opens');
  return keys;
};

describe('renewing the data key', () => {
  it('leaves every record as it was, and the data under a key that was not there before', async () => {
    const stored = await fill();
    const before = await dataKeys();
    await copyFile(sealFile, `${place.keyFile}.old-seal`);
    await renew();
    const after = await dataKeys();
    expect(after).toEqual({ key: expect.stringMatching(/^[\w-]{32}$/) });
    expect(after.key).not.toBe(before.key);
    const workspace = await place.open();
    expect(await workspace.store.readCase(stored.id)).toEqual(stored);
    expect(await workspace.store.verify()).toEqual([]);
    await workspace.close();
    await releaseConnections();
    const left = (await readdir(place.folder)).filter((name) => !/-(?:wal|shm)$/.test(name));
    expect(left.toSorted()).toEqual(['workspace.db', 'workspace.seal']);
    await copyFile(`${place.keyFile}.old-seal`, sealFile);
    await expect(place.open()).rejects.toMatchObject({ code: 'damaged' });
  });

  it('takes the data of an older workspace from under its key file', async () => {
    const { cases } = await layOlderWorkspace(place);
    await (await place.open()).close();
    await renew();
    const workspace = await place.open();
    expect((await workspace.store.listCases()).map(({ head }) => head)).toEqual(
      cases.map(({ head }) => head),
    );
    await workspace.close();
    await rm(sealFile);
    await expect(place.open()).rejects.toMatchObject({ code: 'key-wrong' });
  });

  it('works under a passphrase', async () => {
    const passphrase = 'a long passphrase';
    await (await place.open(undefined, { passphrase })).close();
    await renew({ ...place, passphrase });
    expect((await place.open(undefined, { passphrase })).created).toBe(false);
  });

  it('is refused while the workspace is open elsewhere, and changes nothing', async () => {
    const stored = await fill();
    const before = await dataKeys();
    const open = await place.open();
    await expect(renewDataKey(place)).rejects.toMatchObject({ code: 'in-use' });
    expect(await dataKeys()).toEqual(before);
    const appended = await open.store.append(stored.id, stored.head, [aNote('three')], 'analyst');
    expect(appended.ok).toBe(true);
    await open.close();
    expect((await (await place.open()).store.readCase(stored.id))?.events).toHaveLength(3);
  });

  it.runIf(process.platform !== 'win32')('keeps another out until its last seal is there', async () => {
    const passphrase = 'a long passphrase';
    const made = await place.open(undefined, { passphrase });
    const stored = await made.store.createCase(aHeader(), [aNote('one')], 'analyst');
    await made.close();
    await releaseConnections();
    const { ino } = await stat(dataFile);
    const slow = renewElsewhere({ folder: place.folder, keyFile: place.keyFile, passphrase });
    const ended = once(slow, 'exit');
    while ((await stat(dataFile)).ino === ino && slow.exitCode === null);
    slow.kill('SIGSTOP');
    try {
      await expect(renewDataKey({ ...place, passphrase })).rejects.toMatchObject({ code: 'in-use' });
    } finally {
      slow.kill('SIGCONT');
    }
    expect(await ended).toEqual([0, null]);
    const workspace = await place.open(undefined, { passphrase });
    expect(await workspace.store.readCase(stored.id)).toEqual(stored);
  });

  it('is refused with the wrong key file', async () => {
    await fill();
    await writeFile(place.keyFile, 'ab'.repeat(32));
    await expect(renewDataKey(place)).rejects.toMatchObject({ code: 'key-wrong' });
  });
});

/** The renewed copy and its key, as the steps make them. */
const aside = async () => {
  const { key } = await dataKeys();
  const next = createDataKey();
  const database = new Database(dataFile, cipherOptions(key));
  database.exec(`vacuum into '${dataFile}.renewed'`);
  database.close();
  const copy = new Database(`${dataFile}.renewed`, cipherOptions(key));
  copy.exec(`pragma rekey = '${next}'`);
  copy.close();
  return { key, next };
};

describe('a renewal that broke off', () => {
  const AFTER: Readonly<Record<string, (keys: { key: string; next: string }) => Promise<void>>> = {
    'the copy was half written': async () => writeFile(`${dataFile}.renewed`, 'half'),
    'the copy was made': async () => undefined,
    'the seal has both keys': async (keys) => replaceSeal(sealFile, await sealDataKeys(keys, await opener())),
    'the copy is in its place': async (keys) => {
      await replaceSeal(sealFile, await sealDataKeys(keys, await opener()));
      await rename(`${dataFile}.renewed`, dataFile);
    },
  };

  it.each(Object.keys(AFTER))('after %s opens whole, and can be done again', async (step) => {
    const stored = await fill();
    await releaseConnections();
    const keys = await aside();
    await AFTER[step]?.(keys);
    const workspace = await place.open();
    expect(await workspace.store.readCase(stored.id)).toEqual(stored);
    await expect(stat(`${dataFile}.renewed`)).rejects.toThrow('ENOENT');
    const appended = await workspace.store.append(stored.id, stored.head, [aNote('three')], 'analyst');
    expect(appended.ok).toBe(true);
    await workspace.close();
    await renew();
    const { key, next } = await dataKeys();
    expect([keys.key, keys.next]).not.toContain(key);
    expect(next).toBeUndefined();
    await expect(stat(`${dataFile}.renewed`)).rejects.toThrow('ENOENT');
    expect((await (await place.open()).store.readCase(stored.id))?.events).toHaveLength(3);
  });
});
