import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { printWithChromium } from './brief-peers/chromium.ts';
import { briefOf, BY_COMMAND, orderByCommand } from './eight-pages.ts';
import { measureInTurn } from './measure.ts';
import { printSection } from './table.ts';

const MAIN = fileURLToPath(new URL('../../cli/src/main.ts', import.meta.url));
const CASE = fileURLToPath(import.meta.resolve(`@forewarn/examples/cases/${BY_COMMAND.example}.json`));

/** A brief by a command of its own, from the start of its process to its end, in two languages, beside Chromium's. */
export const measureColdBriefs = async (): Promise<void> => {
  const { html } = await briefOf(await orderByCommand());
  const folder = mkdtempSync(join(tmpdir(), 'forewarn-bench-'));
  const command = (language: string) => () => {
    const { template, at } = BY_COMMAND;
    const out = join(folder, `${language}.pdf`);
    const options = ['--out', out, '--template', template, '--at', at, '--language', language];
    const { status, stderr } = spawnSync(process.execPath, [MAIN, 'brief', CASE, ...options]);
    if (status !== 0) throw new Error(`no brief in ${language}: ${stderr.toString()}`);
  };
  const is = measureInTurn(
    {
      chromium: () => printWithChromium(html),
      english: command('en'),
      chinese: command('zh'),
      arabic: command('ar'),
    },
    5,
  );
  rmSync(folder, { recursive: true });
  // The processor of this thread did nothing but wait.
  const clock = (name: keyof typeof is) => ({ ...is[name], processor: undefined });
  printSection('A brief of seven pages, cold: one command from start to end', [
    { what: 'Chromium, printing the finished HTML', is: clock('chromium') },
    { what: 'forewarn brief, English', is: clock('english'), beside: clock('chromium'), ratioAtMost: 1 },
    { what: 'forewarn brief, Chinese', is: clock('chinese'), beside: clock('english'), ratioAtMost: 2 },
    { what: 'forewarn brief, Arabic', is: clock('arabic'), beside: clock('english') },
  ]);
};
