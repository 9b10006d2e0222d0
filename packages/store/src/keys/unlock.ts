import { stat } from 'node:fs/promises';
import { isKeyOf } from '../embedded/is-key-of.ts';
import { createKeyFile, readKeyFile } from '../embedded/key-file.ts';
import {
  keyMissing,
  keyOfAnother,
  passphraseNeeded,
  passphraseShort,
  passphraseWrong,
  sealMissing,
  SHORTEST_PASSPHRASE,
} from './key-failure.ts';
import { createSeal, readSeal, sealFileOf } from './seal-file.ts';
import type { DataKeys, Opener } from './seal-data-keys.ts';
import { createDataKey, sealDataKeys, unsealDataKeys } from './seal-data-keys.ts';
import type { Seal } from './seal.ts';

/** What someone names who wants to open a data file. */
export interface Named {
  /** The data file. */
  readonly path: string;
  readonly keyFile: string;
  readonly passphrase?: string | undefined;
}

/** What opens a data file, and how it was come by. */
export interface Unlocked {
  /** The key of the data as it is. */
  readonly dataKey: string;
  /** All that the seal holds. */
  readonly keys: DataKeys;
  readonly opener: Opener;
  /** Nothing for a workspace from before seals, whose key file holds the data key itself. */
  readonly seal: Seal | undefined;
}

/**
 * The data key of a workspace; a workspace without data gets one, sealed under the passphrase or else under the key file,
 * which is written when it is not there. Rejects with a `WorkspaceError` when what is named does not open the seal.
 */
export const unlock = async (named: Named): Promise<Unlocked> => {
  // In this order: a workspace that another process is making has its seal before its data.
  const isOld = await hasData(named.path);
  const seal = await readSeal(sealFileOf(named.path));
  if (seal !== undefined) return unlockSealed(seal, named);
  return isOld ? unlockUnsealed(named) : sealFirst(named);
};

/** The same for a seal that is at hand. */
export const unlockSealed = async (seal: Seal, named: Named): Promise<Unlocked> => {
  const opener = await openerOf(seal, named);
  const keys = await unsealDataKeys(seal, opener);
  if (keys === undefined)
    throw opener.kind === 'passphrase'
      ? passphraseWrong(named.path)
      : keyOfAnother(named.path, named.keyFile);
  return { dataKey: await keyInUse(keys, named.path), keys, opener, seal };
};

const openerOf = async (seal: Seal, { path, keyFile, passphrase }: Named): Promise<Opener> => {
  if (seal.under.kind === 'passphrase') {
    if (passphrase === undefined) throw passphraseNeeded(path);
    return { kind: 'passphrase', passphrase };
  }
  const key = await readKeyFile(keyFile);
  if (key === undefined) throw keyMissing(path, keyFile);
  return { kind: 'key-file', key };
};

/** A renewal that broke off leaves both keys in the seal, and the data under one of them. */
const keyInUse = async ({ key, next }: DataKeys, path: string): Promise<string> =>
  next !== undefined && (await isKeyOf(path, next)) ? next : key;

const unlockUnsealed = async ({ path, keyFile }: Named): Promise<Unlocked> => {
  const key = await readKeyFile(keyFile);
  if (key === undefined) throw sealMissing(path, sealFileOf(path), keyFile);
  return { dataKey: key, keys: { key }, opener: { kind: 'key-file', key }, seal: undefined };
};

const sealFirst = async (named: Named): Promise<Unlocked> => {
  const { path, keyFile, passphrase } = named;
  if (passphrase !== undefined && passphrase.length < SHORTEST_PASSPHRASE) throw passphraseShort(path);
  const opener: Opener =
    passphrase === undefined
      ? { kind: 'key-file', key: (await readKeyFile(keyFile)) ?? (await createKeyFile(keyFile)) }
      : { kind: 'passphrase', passphrase };
  const keys = { key: createDataKey() };
  const seal = await sealDataKeys(keys, opener);
  if (await createSeal(sealFileOf(path), seal)) return { dataKey: keys.key, keys, opener, seal };
  const others = await readSeal(sealFileOf(path));
  if (others === undefined) throw sealMissing(path, sealFileOf(path), keyFile);
  return unlockSealed(others, named);
};

/** Whether anything was written: in the data file, or in the write-ahead log that leads to it. */
export const hasData = async (path: string): Promise<boolean> => {
  const sizes = await Promise.all(
    [path, `${path}-wal`].map((file) =>
      stat(file).then(
        ({ size }) => size,
        () => 0,
      ),
    ),
  );
  return sizes.some((size) => size > 0);
};
