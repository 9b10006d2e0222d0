/** Type-checks every project of the workspace, one after the other, and fails if any does. */
import { spawnSync } from 'node:child_process';
import { globSync } from 'node:fs';

const projects = [...globSync('{packages,apps}/*/tsconfig*.json'), '.ci/tsconfig.json'].toSorted();
if (projects.length === 0) throw new Error('no tsconfig found: run from the root of the workspace');
const failed = projects.filter(
  (project) =>
    spawnSync('tsc', ['-p', project], { stdio: 'inherit', shell: process.platform === 'win32' }).status !== 0,
);
if (failed.length > 0) {
  console.error(`types: ${failed.length} of ${projects.length} projects failed: ${failed.join(', ')}`);
  process.exit(1);
}
console.log(`types: ${projects.length} projects clean`);
