/** Tries on a medium that is made read-only what must be refused there and what must work, and prints what came of it. */
import { spawnSync } from 'node:child_process';
import { chmodSync, mkdirSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { backUp } from '../backup/back-up.ts';
import { restore } from '../backup/restore.ts';
import { verifyBackup } from '../backup/verify-backup.ts';
import { openWorkspace } from '../embedded/open-workspace.ts';
import { aHeader, aNote } from './a-case.ts';
import { releaseConnections } from './release-connections.ts';

/** Of util-linux. */
const [UNSHARE, MOUNT] = ['unshare', 'mount'] as const;

const [, program, root, isMounted] = process.argv;
if (program === undefined || root === undefined) throw new Error('wanted: ROOT');
const medium = join(root, 'medium');

const codeOf = (act: Promise<unknown>): Promise<unknown> =>
  act.then(
    () => 'done',
    (error: { readonly code?: unknown }) => error.code ?? 'no code',
  );

const tryOn = async (way: string, makeReadOnly: () => void): Promise<void> => {
  const place = { folder: join(medium, 'data'), keyFile: join(root, 'key') };
  const [backup, options] = [join(medium, 'backup'), { actor: 'analyst', keyFile: place.keyFile }];
  const workspace = await openWorkspace(place);
  await workspace.store.createCase(aHeader(), [aNote('kept')], 'analyst');
  await backUp(workspace, backup, options);
  await workspace.close();
  // Another, so that what is asked of the read-only medium is asked by a workspace that is open.
  const elsewhere = await openWorkspace({ ...place, folder: join(root, 'elsewhere') });
  // What is open for writing keeps a medium from being made read-only.
  await releaseConnections();
  makeReadOnly();
  const names = () => readdirSync(medium, { recursive: true }).map(String).toSorted();
  const before = names();
  const report = {
    way,
    open: await codeOf(openWorkspace(place)),
    backup: await codeOf(backUp(elsewhere, join(medium, 'second'), options)),
    verified: await verifyBackup(backup, place),
    restored: await restore(backup, { ...place, folder: join(root, 'restored') }),
    unchanged: JSON.stringify(before) === JSON.stringify(names()),
  };
  process.stdout.write(JSON.stringify(report));
};

const closeFolders = (): void => {
  for (const folder of ['data', 'backup', '']) chmodSync(join(medium, folder), 0o500);
};

/** The same program again, where it may mount. */
const againWith = (...unshare: readonly string[]): boolean => {
  const mount = `mount -t tmpfs -o size=16m tmpfs "$0" && exec "$@"`;
  const args = [...unshare, 'sh', '-c', mount, medium, process.execPath, program, root, 'mounted'];
  const done = spawnSync(UNSHARE, args, { encoding: 'utf8' });
  process.stdout.write(done.stdout);
  if (done.stderr.includes('Error')) throw new Error(done.stderr);
  return done.status === 0;
};

mkdirSync(medium, { recursive: true });
if (isMounted !== undefined) {
  await tryOn('mounted', () => {
    const done = spawnSync(MOUNT, ['-o', 'remount,ro', medium], { encoding: 'utf8' });
    if (done.status !== 0) throw new Error(`the medium cannot be made read-only: ${done.stderr}`);
  });
} else if (!againWith('-m') && !againWith('-rm')) {
  // Whoever may not mount is not root, and folders that are closed to writing are closed to them.
  if (process.getuid?.() === 0) throw new Error('root, and no medium can be mounted');
  await tryOn('closed folders', closeFolders);
}
