import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';

const PROGRAM = fileURLToPath(new URL('two-hundred-briefs.ts', import.meta.url));
/** How much more memory may be in use in the second hundred briefs than in the first, once it has begun. */
const MOST_GROWTH = 1.05;
/** Of ten measurements, one after each twenty briefs. */
const HALF = 5;
const MEBIBYTE = 1024 * 1024;

const inMebibytes = (bytes: number): string => `${(bytes / MEBIBYTE).toFixed(1)} MiB`;

/** Memory that two hundred briefs in one process leave in use. */
export const measureManyBriefs = (): void => {
  const { stdout, status, stderr } = spawnSync(process.execPath, ['--expose-gc', PROGRAM], {
    encoding: 'utf8',
  });
  if (status !== 0) throw new Error(`the briefs were not made: ${stderr}`);
  const used = JSON.parse(stdout) as readonly number[];
  // What is kept of the briefs before is dropped from time to time, so the most of each half is compared.
  const [early, late] = [Math.max(...used.slice(1, HALF)), Math.max(...used.slice(HALF))];
  const growth = late / early;
  console.log(
    '\nTwo hundred briefs of different text in one process: memory in use after collection, at most',
  );
  console.log(
    `from 40 to 100: ${inMebibytes(early)}, from 120 to 200: ${inMebibytes(late)}, ${growth.toFixed(2)}× ` +
      `(≤ ${MOST_GROWTH}×)  ${growth <= MOST_GROWTH ? 'met' : 'missed'}`,
  );
};
