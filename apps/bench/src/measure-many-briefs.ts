import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';

const PROGRAM = fileURLToPath(new URL('two-hundred-briefs.ts', import.meta.url));
/** How much more memory may be in use after two hundred briefs than after forty. */
const MOST_GROWTH = 1.05;
const MEBIBYTE = 1024 * 1024;

const inMebibytes = (bytes: number): string => `${(bytes / MEBIBYTE).toFixed(1)} MiB`;

/** Memory that two hundred briefs in one process leave in use. */
export const measureManyBriefs = (): void => {
  const { stdout, status, stderr } = spawnSync(process.execPath, ['--expose-gc', PROGRAM], {
    encoding: 'utf8',
  });
  if (status !== 0) throw new Error(`the briefs were not made: ${stderr}`);
  const used = JSON.parse(stdout) as readonly number[];
  const [, afterForty = 0] = used;
  const afterAll = used.at(-1) ?? 0;
  const growth = afterAll / afterForty;
  console.log('\nTwo hundred briefs in one process: memory in use after collection');
  console.log(
    `after 40: ${inMebibytes(afterForty)}, after 200: ${inMebibytes(afterAll)}, ${growth.toFixed(2)}× ` +
      `(≤ ${MOST_GROWTH}×)  ${growth <= MOST_GROWTH ? 'met' : 'missed'}`,
  );
};
