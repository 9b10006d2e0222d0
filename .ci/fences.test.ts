import { spawnSync } from 'node:child_process';
import { globSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, describe, expect, test } from 'vitest';

const ROOT = fileURLToPath(new URL('../', import.meta.url));
const PLANT = 'planted-violation';

const planted: string[] = [];
const plant = (place: string, text: string): string => {
  const file = join(ROOT, place);
  mkdirSync(dirname(file), { recursive: true });
  planted.push(file);
  writeFileSync(file, text);
  return file;
};
const remove = () => {
  planted.splice(0).forEach((file) => rmSync(file, { force: true }));
  rmSync(join(ROOT, 'apps/web/src/features', PLANT), { recursive: true, force: true });
};
afterAll(remove);

const lint = (...files: readonly string[]) => {
  const { stdout } = spawnSync('oxlint', ['--format', 'unix', ...files], {
    cwd: ROOT,
    encoding: 'utf8',
    shell: process.platform === 'win32',
  });
  return stdout;
};

const violations: readonly (readonly [what: string, place: string, text: string, rule: string])[] = [
  [
    'frameworks importing the case',
    'packages/core/src/frameworks',
    "export { CaseEvent } from '../case/case-event.ts';",
    'no-restricted-imports',
  ],
  [
    'doctrine importing the assessment',
    'packages/core/src/doctrine',
    "export { pictureAt } from '../assessment/picture.ts';",
    'no-restricted-imports',
  ],
  [
    'the case importing the words',
    'packages/core/src/case',
    "export { ENGLISH } from '../wording/english.ts';",
    'no-restricted-imports',
  ],
  [
    'the case importing the assessment',
    'packages/core/src/case',
    "export { pictureAt } from '../assessment/picture.ts';",
    'no-restricted-imports',
  ],
  [
    'the explanation importing the words',
    'packages/core/src/explanation',
    "export { ENGLISH } from '../wording/english.ts';",
    'no-restricted-imports',
  ],
  [
    'agreement importing the escalation',
    'packages/core/src/agreement',
    "export { replay } from '../escalation/replay.ts';",
    'no-restricted-imports',
  ],
  [
    'the assessment importing agreement',
    'packages/core/src/assessment',
    "export { krippendorffAlpha } from '../agreement/krippendorff-alpha.ts';",
    'no-restricted-imports',
  ],
  [
    'the assessment importing the escalation',
    'packages/core/src/assessment',
    "export { replay } from '../escalation/replay.ts';",
    'no-restricted-imports',
  ],
  [
    'the escalation importing the explanation',
    'packages/core/src/escalation',
    "export { explain } from '../explanation/explain.ts';",
    'no-restricted-imports',
  ],
  [
    'a region importing the explanation',
    'packages/core/src/escalation/regions',
    "export { explain } from '../../explanation/explain.ts';",
    'no-restricted-imports',
  ],
  [
    'the core importing Node',
    'packages/core/src/case',
    "export { readFile } from 'node:fs';",
    'no-restricted-imports',
  ],
  [
    'the core reading the clock',
    'packages/core/src/case',
    'export const now = Date.now();',
    'no-restricted-properties',
  ],
  [
    'the core rolling dice',
    'packages/core/src/case',
    'export const dice = Math.random();',
    'no-restricted-properties',
  ],
  [
    'figures importing Node',
    'packages/figures/src',
    "export { readFile } from 'node:fs';",
    'no-restricted-imports',
  ],
  [
    'figures importing reporting',
    'packages/figures/src',
    "export { createBrief } from '@forewarn/reporting';",
    'no-restricted-imports',
  ],
  [
    'reporting importing the store',
    'packages/reporting/src',
    "export { openWorkspace } from '@forewarn/store';",
    'no-restricted-imports',
  ],
  [
    'reporting using pdfkit outside draw/',
    'packages/reporting/src',
    "export { default as pdfkit } from 'pdfkit';",
    'no-restricted-imports',
  ],
  [
    'drawing importing Handlebars',
    'packages/reporting/src/draw',
    "export { default as Handlebars } from 'handlebars';",
    'no-restricted-imports',
  ],
  [
    'the store importing reporting',
    'packages/store/src',
    "export { createBrief } from '@forewarn/reporting';",
    'no-restricted-imports',
  ],
  [
    'the examples importing the store',
    'packages/examples/src',
    "export { openWorkspace } from '@forewarn/store';",
    'no-restricted-imports',
  ],
  [
    'the server importing the command line',
    'apps/server/src',
    "export { main } from '@forewarn/cli';",
    'no-restricted-imports',
  ],
  [
    'the web app importing the store',
    'apps/web/src',
    "export { openWorkspace } from '@forewarn/store';",
    'no-restricted-imports',
  ],
  [
    'the web app importing Node',
    'apps/web/src',
    "export { readFile } from 'node:fs';",
    'no-restricted-imports',
  ],
  [
    'a feature importing a screen',
    `apps/web/src/features/${PLANT}`,
    "export { screen } from '../../app/screens/screen.tsx';",
    'no-restricted-imports',
  ],
  [
    'a feature importing another feature',
    `apps/web/src/features/${PLANT}`,
    "export { other } from '../other/other.tsx';",
    'no-restricted-imports',
  ],
  [
    'a feature importing a part of the core that the first load is without',
    `apps/web/src/features/${PLANT}`,
    "export { DOCUMENTS } from '@forewarn/core/doctrine';",
    'no-restricted-imports',
  ],
  [
    'shared things importing a feature',
    'apps/web/src/shared',
    "export { other } from '../features/other/other.tsx';",
    'no-restricted-imports',
  ],
  [
    'the command line importing the web app',
    'apps/cli/src',
    "export { app } from '@forewarn/web';",
    'no-restricted-imports',
  ],
  ['a default export', 'packages/core/src/case', 'export default 1;', 'no-default-export'],
  [
    'any',
    'packages/core/src/case',
    'export const loose = (value: any): unknown => value;',
    'no-explicit-any',
  ],
  [
    'a file of more than 250 lines',
    'packages/core/src/case',
    Array.from({ length: 251 }, (_, line) => `export const line${line} = ${line};`).join('\n'),
    'max-lines',
  ],
];

describe('the import fences and size limits', () => {
  test.each(violations)('refuse %s', (_, folder, text, rule) => {
    const file = plant(`${folder}/${PLANT}.ts`, `${text}\n`);
    const found = lint(file);
    remove();
    expect(found).toContain(rule);
  });

  test('refuse an import cycle, through types too', () => {
    const one = plant(
      `packages/core/src/case/${PLANT}.ts`,
      `import type { Two } from './${PLANT}-two.ts';\nexport type One = Two | 1;\n`,
    );
    const two = plant(
      `packages/core/src/case/${PLANT}-two.ts`,
      `import type { One } from './${PLANT}.ts';\nexport type Two = One | 2;\n`,
    );
    const found = lint(one, two);
    remove();
    expect(found).toContain('no-cycle');
  });

  test('find no clock in the core: new Date() is never called without an argument', () => {
    const sources = globSync('packages/core/src/**/*.ts', { cwd: ROOT });
    expect(sources.length).toBeGreaterThan(40);
    const readers = sources.filter((file) => /new Date\(\s*\)/.test(readFileSync(join(ROOT, file), 'utf8')));
    expect(readers).toEqual([]);
  });

  test('keep DOM and Node out of the core by its compiler', () => {
    const file = plant(
      `packages/core/src/case/${PLANT}.ts`,
      'export const leaks = [process, window, console];\n',
    );
    const { stdout } = spawnSync('tsc', ['-p', 'packages/core/tsconfig.json'], {
      cwd: ROOT,
      encoding: 'utf8',
      shell: process.platform === 'win32',
    });
    remove();
    expect(stdout).toContain(`${PLANT}.ts`);
    for (const name of ['process', 'window', 'console']) expect(stdout).toContain(`'${name}'`);
    expect(file).toContain(PLANT);
  });
});
