import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { createInterface } from 'node:readline';
import { setTimeout } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { describe, it } from 'vitest';
import { aHeader } from '../testing/a-case.ts';
import { createTemporaryPlace } from '../testing/open-temporary-workspace.ts';

const PROGRAM = fileURLToPath(new URL('../testing/write-until-killed.ts', import.meta.url));
const CASES = 4;
/** Each start reads all events; walking every chain takes longer. */
const VERIFIES_EVERY = 13;

/** What a loop of kills has acknowledged, and what was found after the last. */
interface Report {
  readonly kills: number;
  readonly acknowledged: number;
  readonly lost: readonly string[];
  readonly found: number;
  /** Cases that hold half of a pair that was appended together. */
  readonly halved: number;
  readonly faults: readonly unknown[];
}

interface Found {
  readonly found: readonly (readonly string[])[];
  readonly faults: readonly unknown[];
}

/** Starts a writer, kills it amid its work, and gives what it found at its start and what it acknowledged. */
const killOnce = async (
  args: readonly string[],
  after: number,
): Promise<Found & { acknowledged: string[] }> => {
  const [folder = ''] = args;
  // What node has compiled is kept from one writer to the next: most of a short life is else spent on that.
  const env = { ...process.env, NODE_COMPILE_CACHE: `${folder}-compiled` };
  const child = spawn(process.execPath, [PROGRAM, ...args], { env, stdio: ['ignore', 'pipe', 'inherit'] });
  const closed = once(child, 'close');
  const acknowledged: string[] = [];
  let found: Found | undefined;
  for await (const line of createInterface(child.stdout)) {
    if (found === undefined) found = JSON.parse(line) as Found;
    else acknowledged.push(line);
    // Somewhere within the next append, not right after one.
    if (acknowledged.length === after) void setTimeout(after % 7).then(() => child.kill('SIGKILL'));
  }
  await closed;
  if (found === undefined || child.signalCode !== 'SIGKILL')
    throw new Error('the writer ended before it was killed');
  return { ...found, acknowledged };
};

const killAgainAndAgain = async (how: string, kills: number): Promise<Report> => {
  const place = await createTemporaryPlace();
  try {
    const workspace = await place.open();
    for (let count = 1; count <= CASES; count += 1)
      await workspace.store.createCase(aHeader(), [], 'analyst');
    await workspace.close();
    const args = [place.folder, place.keyFile, how];
    const acknowledged: string[] = [];
    const faults: unknown[] = [];
    for (let kill = 1; kill <= kills; kill += 1) {
      const verify = kill % VERIFIES_EVERY === 0 ? ['verify'] : [];
      const round = await killOnce([...args, ...verify], 1 + (kill % 9));
      acknowledged.push(...round.acknowledged);
      faults.push(...round.faults);
    }
    const last = await killOnce([...args, 'verify'], 1);
    const kept = new Set(last.found.flat());
    return {
      kills,
      acknowledged: acknowledged.length,
      lost: acknowledged.filter((hash) => !kept.has(hash)),
      found: kept.size,
      halved: last.found.filter(({ length }) => length % 2 === 1).length,
      faults: [...faults, ...last.faults],
    };
  } finally {
    await place.remove();
  }
};

describe('a writer that is killed again and again', () => {
  it.concurrent.for([
    ['single', 52],
    ['single', 52],
    ['grouped', 52],
    ['grouped', 52],
  ] as const)(
    'loses nothing that it acknowledged: %s appends, %i kills',
    { timeout: 600_000 },
    async ([how, kills], { annotate, expect }) => {
      const report = await killAgainAndAgain(how, kills);
      const { acknowledged, found } = report;
      await annotate(
        `${kills} kills, ${acknowledged} appends of two events acknowledged, ${found} events found`,
      );
      expect(report).toMatchObject({ kills, lost: [], halved: 0, faults: [] });
      expect(acknowledged).toBeGreaterThanOrEqual(kills);
      expect(found).toBeGreaterThanOrEqual(2 * acknowledged);
    },
  );
});
