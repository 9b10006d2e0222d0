import { copyFile, mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import Database from 'libsql';
import { fileOf } from '../backup/file-of.ts';
import type { Manifest } from '../backup/manifest.ts';
import { sealManifest } from '../backup/manifest.ts';
import { summaryOf } from '../backup/summarise-log.ts';
import { cipherOptions } from '../embedded/cipher-options.ts';
import { sealDataKeys } from '../keys/seal-data-keys.ts';
import { textOf } from '../keys/seal-file.ts';
import type { TemporaryPlace } from './open-temporary-workspace.ts';

/** Makes a backup of the data file of a place as it is, whatever schema it has. */
export const olderBackupOf = async (
  { folder, keyFile }: Pick<TemporaryPlace, 'folder' | 'keyFile'>,
  backup: string,
): Promise<Manifest> => {
  const [data, seal] = [join(backup, 'workspace.db'), join(backup, 'workspace.seal')];
  await mkdir(backup);
  await copyFile(join(folder, 'workspace.db'), data);
  const key = (await readFile(keyFile, 'utf8')).trim();
  await writeFile(seal, textOf(await sealDataKeys({ key }, { kind: 'key-file', key })));
  const database = new Database(data, cipherOptions(key));
  database.exec('pragma query_only = on');
  const { schema } = database.prepare('select max(version) as schema from schema_version').get() as {
    schema: number;
  };
  const cases = database.prepare('select id, head, events from "case"').all() as Parameters<
    typeof summaryOf
  >[0];
  const manifest: Manifest = {
    format: 'forewarn.backup/1',
    madeAt: '2024-01-01T00:00:00.000Z',
    engine: 'embedded',
    schema,
    ...summaryOf(cases),
    files: [await fileOf(data), await fileOf(seal)],
  };
  database.close();
  await writeFile(join(backup, 'manifest.json'), JSON.stringify(sealManifest(manifest, key)));
  return manifest;
};
