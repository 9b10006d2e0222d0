import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync, statSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const ROOT = fileURLToPath(new URL('../../../', import.meta.url));
const BUILT = join(ROOT, 'apps/web/dist/index.html');
/** What the web app is made of. */
const SOURCES = ['apps/web', 'packages/core/src', 'packages/figures/src', 'pnpm-lock.yaml'];

/** Builds the web app where it was not built since its sources last changed, and says whether it did. */
export const buildWebIfStale = (say: (line: string) => void): 'fresh' | 'built' | 'failed' => {
  if (existsSync(BUILT) && newestOf(SOURCES.map((source) => join(ROOT, source))) <= statSync(BUILT).mtimeMs)
    return 'fresh';
  say('Building the web application (once, or after a change) …');
  const vite = join(
    dirname(createRequire(join(ROOT, 'apps/web/package.json')).resolve('vite/package.json')),
    'bin/vite.js',
  );
  const { status } = spawnSync(process.execPath, [vite, 'build', 'apps/web', '--logLevel', 'warn'], {
    cwd: ROOT,
    stdio: ['ignore', 'inherit', 'inherit'],
  });
  return status === 0 ? 'built' : 'failed';
};

const newestOf = (paths: readonly string[]): number => Math.max(...paths.map(newest));

const newest = (path: string): number => {
  const stats = statSync(path);
  if (!stats.isDirectory()) return stats.mtimeMs;
  const inside = readdirSync(path).filter((name) => !['dist', 'node_modules', 'test-results'].includes(name));
  return Math.max(0, ...inside.map((name) => newest(join(path, name))));
};
