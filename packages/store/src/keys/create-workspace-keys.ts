import { access } from 'node:fs/promises';
import { dirname } from 'node:path';
import { createKeyFile } from '../embedded/key-file.ts';
import { refuseKeyWithin } from '../embedded/refuse-key-within.ts';
import { keyThere, passphraseShort, SHORTEST_PASSPHRASE } from './key-failure.ts';
import { readSeal, replaceSeal, sealFileOf } from './seal-file.ts';
import type { DataKeys, Opener } from './seal-data-keys.ts';
import { sealDataKeys } from './seal-data-keys.ts';
import type { WorkspaceKeys } from './workspace-keys.ts';

/** What changes the seal of an open workspace, whose data keys these are. */
export const createWorkspaceKeys = (path: string, keys: DataKeys): WorkspaceKeys => {
  const sealFile = sealFileOf(path);
  const reseal = async (opener: Opener) => replaceSeal(sealFile, await sealDataKeys(keys, opener));
  return {
    kind: async () => (await readSeal(sealFile))?.under.kind ?? 'unsealed',
    toPassphrase: async (passphrase) => {
      if (passphrase.length < SHORTEST_PASSPHRASE) throw passphraseShort(path);
      await reseal({ kind: 'passphrase', passphrase });
    },
    toKeyFile: async (keyFile) => {
      await refuseKeyWithin(dirname(path), keyFile);
      if (await isThere(keyFile)) throw keyThere(keyFile);
      await reseal({ kind: 'key-file', key: await createKeyFile(keyFile) });
    },
  };
};

const isThere = (path: string): Promise<boolean> =>
  access(path).then(
    () => true,
    () => false,
  );
