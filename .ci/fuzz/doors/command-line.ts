import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import * as fc from 'fast-check';
import { agreement } from '../../../apps/cli/src/commands/agreement.ts';
import { branch } from '../../../apps/cli/src/commands/branch.ts';
import { check } from '../../../apps/cli/src/commands/check.ts';
import { compare } from '../../../apps/cli/src/commands/compare.ts';
import { explain } from '../../../apps/cli/src/commands/explain.ts';
import { framework } from '../../../apps/cli/src/commands/framework.ts';
import { information } from '../../../apps/cli/src/commands/information.ts';
import { options } from '../../../apps/cli/src/commands/options.ts';
import { replay } from '../../../apps/cli/src/commands/replay.ts';
import { template } from '../../../apps/cli/src/commands/template.ts';
import { readConfig } from '../../../apps/server/src/config.ts';
import { CASES } from '../case-bases.ts';
import type { Door } from '../door.ts';
import { expectThat, standing } from '../door.ts';
import { weirdText } from '../weird.ts';

/** Those that read. What writes is not let loose on the machine. */
const COMMANDS = {
  agreement,
  branch,
  check,
  compare,
  explain,
  framework,
  information,
  options,
  replay,
  template,
};
type Name = keyof typeof COMMANDS;

const FILES = [
  'case.json',
  'other.json',
  'broken.json',
  'events.json',
  'none.json',
  'own.json',
  'own.csv',
  'own.hbs',
];
const FLAGS = [
  '--json',
  '--at',
  '--until',
  '--region',
  '--with',
  '--after',
  '--events',
  '--all',
  '--seed',
  '--language',
  '--case',
  '--dir',
  '--',
  '-',
  '--at=2026-01-01',
];
const WORDS = [
  'list',
  'show',
  'variables',
  'un-2014',
  '2026-01-15',
  '2008-01-01',
  '0',
  '3',
  'warning',
  'en',
  'fr',
  '.',
];

/** No text that could be a way out of the folder. */
const word = fc.oneof(
  { weight: 5, arbitrary: fc.constantFrom(...FILES, ...FLAGS, ...WORDS) },
  { weight: 1, arbitrary: weirdText.filter((text) => !/[/\\]|\.\./.test(text)) },
);

/** What is right, or nearly. */
const RIGHT: readonly (readonly string[])[] = [
  ['case.json'],
  ['case.json', '--json'],
  ['case.json', '--at', '2008-01-01'],
  ['case.json', '--at', '2007-12-30', '--at', '2008-01-15'],
  ['case.json', 'other.json'],
  ['case.json', '--after', '1', '--events', 'events.json'],
  ['list'],
  ['show', 'un-2014', '--language', 'fr'],
  ['variables'],
];
const line = fc.oneof(
  fc.array(word, { maxLength: 7 }),
  fc
    .tuple(fc.constantFrom(...RIGHT), fc.nat(7), fc.array(word, { maxLength: 2 }), fc.nat(1))
    .map(([right, at, added, gone]) => right.toSpliced(at, gone, ...added)),
);

interface CommandLine {
  readonly name: Name;
  readonly words: readonly string[];
}

/** What a person, or a script, writes after `forewarn`. */
export const commandLines: Door<CommandLine> = {
  name: 'command-lines',
  weight: 6,
  perOpening: 10_000,
  open: async () => {
    const folder = await mkdtemp(join(tmpdir(), 'forewarn-fuzz-'));
    const before = process.env['INIT_CWD'];
    process.env['INIT_CWD'] = folder;
    const [small, other] = CASES.filter(({ events }) => events.length === 3);
    await writeFile(join(folder, 'case.json'), JSON.stringify(small));
    await writeFile(join(folder, 'other.json'), JSON.stringify(other));
    await writeFile(join(folder, 'broken.json'), JSON.stringify(small).slice(0, -9));
    await writeFile(join(folder, 'events.json'), '[]');
    await writeFile(join(folder, 'own.json'), '{"format":"forewarn.method/1"}');
    await writeFile(join(folder, 'own.csv'), 'id,text,language,source\n');
    return {
      inputs: fc.record({
        name: fc.constantFrom(...(Object.keys(COMMANDS) as Name[])),
        words: line,
      }),
      enter: async ({ name, words }) => {
        // A template is printed in a process of its own; its door is another.
        if (name === 'template' && words.includes('own.hbs')) return 'refused';
        const outcome = await COMMANDS[name](words);
        if (outcome.ok) return 'accepted';
        expectThat([1, 2].includes(outcome.refusal.exit), 'ends with no known code');
        expectThat(
          outcome.refusal.message !== '' && outcome.refusal.hint !== '',
          'is refused without a word',
        );
        return 'refused';
      },
      close: async () => {
        if (before === undefined) delete process.env['INIT_CWD'];
        else process.env['INIT_CWD'] = before;
        await rm(folder, { recursive: true, force: true });
      },
    };
  },
};

const OPTIONS = [
  'port',
  'host',
  'data',
  'keyFile',
  'publicUrl',
  'trustedProxy',
  'database',
  'oidcIssuer',
  'sessionIdle',
  'requestLimit',
  'metricsPort',
  'logRequests',
] as const;
const VALUES = [
  '0',
  '65536',
  '127.0.0.1',
  '::1',
  'https://forewarn.example.org',
  'https://a:b@c/',
  'postgres://u:secret@localhost/db',
  '/srv',
  '-1',
  '1e3',
];
const setting = fc.oneof(fc.constantFrom(...VALUES), weirdText);

/** What the server is started with, by options and by the environment. */
export const configurations: Door<[option: string, value: string][]> = {
  name: 'configurations',
  weight: 4,
  ...standing(
    fc.array(fc.tuple(fc.constantFrom<string[]>(...OPTIONS), setting), { maxLength: 5 }),
    async (given) => {
      const read = readConfig(Object.fromEntries(given), {});
      if (read.ok) return 'accepted';
      expectThat(
        read.refusal.length > 0 && read.refusal.every(({ hint }) => hint !== ''),
        'is refused without a word',
      );
      return 'refused';
    },
  ),
};
