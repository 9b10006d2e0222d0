import { fileURLToPath } from 'node:url';
import { OptionsReport } from '@forewarn/core/explanation';
import { expect, test } from 'vitest';
import { given } from '../testing/run-command.ts';
import { options } from './options.ts';

const run = (...args: readonly string[]) => given(options, ...args);
const LIBYA = fileURLToPath(new URL('../../../../packages/examples/cases/libya-2011.json', import.meta.url));

test('gives the options that fit at a date as a report that its schema accepts', async () => {
  const { json } = await run(LIBYA, '--at', '2011-03-01');
  expect(OptionsReport.safeParse(json).error).toBeUndefined();
});

test('says why, on what conditions and on which document, and that nothing is advised', async () => {
  const { text } = await run(LIBYA, '--at', '2011-03-01');
  expect(text).toContain('none of them is advised');
  expect(text).toMatch(/Prohibition of incitement[\s\S]*For it: [\s\S]*To bear in mind: [\s\S]*A\/67\/929/);
  expect(text).not.toMatch(/\bmust\b|\bshould\b/);
  for (const line of text.split('\n')) expect(line.length).toBeLessThanOrEqual(100);
});

test('shows at first those that a sign or a high or rising factor speaks for, and all when asked', async () => {
  const [some, all] = [
    await run(LIBYA, '--at', '2011-03-01'),
    await run(LIBYA, '--at', '2011-03-01', '--all'),
  ];
  expect(some.text).toMatch(/and \d+ options? more \(--all\)/);
  expect(all.text).not.toContain('(--all)');
  expect(all.text.length).toBeGreaterThan(some.text.length);
});

test('shows what the Council can decide only where the findings or the Council opened it', async () => {
  const council = 'what the Council can decide';
  expect((await run(LIBYA, '--at', '2011-02-20', '--all')).text).not.toContain(council);
  expect((await run(LIBYA, '--at', '2011-03-20', '--all')).text).toContain(council);
});
