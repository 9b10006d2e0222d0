import { chmod, copyFile, mkdir } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import facts from './fixtures/schema-1/facts.json' with { type: 'json' };
import type { TemporaryPlace } from './open-temporary-workspace.ts';

const FIXTURE = fileURLToPath(new URL('fixtures/schema-1/', import.meta.url));

/** Lays out in a place the workspace that the first release wrote, and gives what is in it. */
export const layOlderWorkspace = async ({ folder, keyFile }: Pick<TemporaryPlace, 'folder' | 'keyFile'>) => {
  await mkdir(folder, { recursive: true });
  await mkdir(dirname(keyFile), { recursive: true });
  await copyFile(join(FIXTURE, 'workspace.db'), join(folder, 'workspace.db'));
  await copyFile(join(FIXTURE, 'workspace.key'), keyFile);
  await chmod(keyFile, 0o600);
  return facts;
};
