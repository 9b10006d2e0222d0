import { spawnSync } from 'node:child_process';
import type { SpawnSyncReturns } from 'node:child_process';
import { mkdirSync } from 'node:fs';

/** How a medium with little room was come by; `limit`: no file may grow beyond it, where nothing can be mounted. */
type Way = 'mounted' | 'mounted as another user' | 'limit';

/** Runs a program that finds a medium of some MiB at a folder, and gives how, and what the program printed. */
export const runOnSmallMedium = (
  folder: string,
  mebibytes: number,
  [program, ...args]: readonly [string, ...string[]],
): { readonly way: Way; readonly output: string } => {
  mkdirSync(folder, { recursive: true });
  const way =
    WAYS.find((each) => each !== 'limit' && run(MOUNTS[each], folder, mebibytes, ['true']).status === 0) ??
    'limit';
  const done = run(MOUNTS[way], folder, mebibytes, [process.execPath, program, ...args, way]);
  if (done.status !== 0) throw new Error(`the program on a small medium (${way}) failed: ${done.stderr}`);
  return { way, output: done.stdout };
};

const WAYS: readonly Way[] = ['mounted', 'mounted as another user', 'limit'];

const mounting = `mount -t tmpfs -o size="$1"m tmpfs "$0" && shift && exec "$@"`;
const MOUNTS: Readonly<Record<Way, readonly string[]>> = {
  mounted: ['unshare', '-m', 'sh', '-c', mounting],
  'mounted as another user': ['unshare', '-rm', 'sh', '-c', mounting],
  // Blocks of 512 bytes; without the signal that would end the process, a write beyond the limit fails.
  limit: ['sh', '-c', `trap '' XFSZ; ulimit -f $(($1 * 2048)); shift; exec "$@"`],
};

const run = (
  [command = '', ...before]: readonly string[],
  folder: string,
  mebibytes: number,
  rest: readonly string[],
): SpawnSyncReturns<string> =>
  spawnSync(command, [...before, folder, String(mebibytes), ...rest], { encoding: 'utf8' });
