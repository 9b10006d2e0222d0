import { spawn } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Measurement } from './measure.ts';
import { summarise } from './measure.ts';
import { printSection } from './table.ts';

const MAIN = fileURLToPath(new URL('../../cli/src/main.ts', import.meta.url));

/** How soon the server is ready. */
export const measureStart = async (): Promise<void> => {
  const bare = await bareStart();
  const server = await secondStart();
  printSection('The server', [
    { what: 'yardstick: Node that starts and says so', is: bare },
    { what: 'second start of the server, until it is ready', is: server, beside: bare },
  ]);
};

/** Milliseconds from Node's start until the server says that it is ready, on a workspace that is there already. */
const secondStart = async (runs = 7): Promise<Measurement> => {
  const folder = await mkdtemp(join(tmpdir(), 'forewarn-bench-'));
  const args = [
    MAIN,
    'serve',
    '--port',
    '0',
    '--data',
    join(folder, 'data'),
    '--key-file',
    join(folder, 'key'),
  ];
  await untilItSays(args, 'is ready');
  const times: number[] = [];
  for (let run = 0; run < runs; run += 1) times.push(await untilItSays(args, 'is ready'));
  await rm(folder, { recursive: true });
  return summarise(times.map((clock) => ({ clock })));
};

/** The same for a Node that does nothing but say so: what no program can be faster than. */
const bareStart = async (runs = 7): Promise<Measurement> => {
  const times: number[] = [];
  for (let run = 0; run <= runs; run += 1)
    times.push(await untilItSays(['-e', "console.log('is ready')"], 'is ready'));
  return summarise(times.slice(1).map((clock) => ({ clock })));
};

const untilItSays = (args: readonly string[], words: string): Promise<number> =>
  new Promise((resolve, reject) => {
    const start = performance.now();
    const child = spawn(process.execPath, args, { stdio: ['ignore', 'pipe', 'inherit'] });
    let after = 0;
    let said = '';
    child.stdout.on('data', (part: Buffer) => {
      said += part.toString();
      if (after > 0 || !said.includes(words)) return;
      after = performance.now() - start;
      child.kill();
    });
    child.on('close', () =>
      after > 0 ? resolve(after) : reject(new Error(`it never said “${words}”: ${said}`)),
    );
  });
