import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { z } from 'zod';

const Day = z.object({
  done: z.array(z.string()),
  outgoing: z.array(z.object({ what: z.string(), to: z.string() })),
  seen: z.number(),
});

const file = (name: string): string => fileURLToPath(new URL(`no-network/${name}`, import.meta.url));
const WORK = [process.execPath, '--import', file('record-outgoing.ts'), file('whole-day.ts')] as const;

const run = (command: readonly string[]): z.infer<typeof Day> => {
  const [program = '', ...args] = command;
  const { stdout, stderr } = spawnSync(program, args, { encoding: 'utf8', timeout: 100_000 });
  if (stdout === '') throw new Error(`the day did not end: ${stderr}`);
  return Day.parse(JSON.parse(stdout));
};

/** A network of its own with nothing in it but the loopback, where the system lets a process have one. */
const ALONE = [
  ['unshare', '-rn', 'sh', '-c'],
  ['unshare', '-n', 'sh', '-c'],
].find(
  (command) =>
    spawnSync(command[0] ?? '', [...command.slice(1), 'ip link set lo up'], { stdio: 'ignore' }).status === 0,
);
const quoted = (words: readonly string[]): string => words.map((word) => `'${word}'`).join(' ');

const WORKED = [
  'POST /api/account 201',
  'POST /api/cases 201',
  'GET /api/cases/ID/brief.pdf 200',
  'GET /api/search?q=Kenya 200',
  'POST /api/session 200',
];

describe('a whole day of work', { timeout: 120_000 }, () => {
  test('makes no connection, looks up no name and starts no program', () => {
    const { done, outgoing, seen } = run(WORK);
    expect(outgoing).toEqual([]);
    expect(seen).toBeGreaterThan(0);
    expect(done).toEqual(expect.arrayContaining(WORKED));
    expect(done.filter((line) => / [45]\d\d$/.test(line))).toEqual([]);
  });

  test('would be found out if it did', () => {
    const { outgoing } = run([...WORK, '--plant']);
    expect(outgoing).toEqual(
      expect.arrayContaining([
        { what: 'connection', to: '127.0.0.9:9' },
        { what: 'request', to: 'http://127.0.0.9:4599' },
        { what: 'look-up', to: 'localhost' },
      ]),
    );
  });

  const unless = ALONE === undefined ? ' [this system lets no process have a network of its own]' : '';
  test.skipIf(ALONE === undefined)(`is done the same without any network${unless}`, () => {
    const { done, outgoing } = run([...(ALONE ?? []), `ip link set lo up && ${quoted(WORK)}`]);
    expect(outgoing).toEqual([]);
    expect(done).toEqual(expect.arrayContaining(WORKED));
    expect(done.filter((line) => / [45]\d\d$/.test(line))).toEqual([]);
  });
});
