import { existsSync, readFileSync } from 'node:fs';
import { afterAll, expect, test } from 'vitest';
import { ALL_MUTANTS } from './mutants/all-mutants.ts';
import { openLaboratory } from './mutants/laboratory.ts';
import { mutated } from './mutants/mutant.ts';

const inCore = (file: string) => new URL(`../packages/core/src/${file}`, import.meta.url);

test('there are forty mutants and more, of rules, levels and transitions, each with a name of its own', () => {
  expect(ALL_MUTANTS.length).toBeGreaterThanOrEqual(40);
  expect(new Set(ALL_MUTANTS.map(({ name }) => name)).size).toBe(ALL_MUTANTS.length);
  for (const part of ['doctrine/un-r2p-1/', 'assessment/', 'escalation/regions/'])
    expect(ALL_MUTANTS.filter(({ file }) => file.startsWith(part)).length).toBeGreaterThan(10);
});

test.each(ALL_MUTANTS.map((mutant) => [`${mutant.file}: ${mutant.name}`, mutant] as const))(
  'the text of %s stands there once, and its tests are there',
  (_, mutant) => {
    const source = readFileSync(inCore(mutant.file), 'utf8');
    expect(mutated(source, mutant)).not.toBe(source);
    expect(mutant.tests.length).toBeGreaterThan(0);
    expect(mutant.tests.filter((file) => !existsSync(inCore(file)))).toEqual([]);
  },
);

test('a mutant whose text is not there, or there twice, or that changes nothing is refused by name', () => {
  const mutant = { name: 'One is two', file: 'one.ts', find: '1', replace: '2', tests: [] };
  expect(mutated('const one = 1;', mutant)).toBe('const one = 2;');
  expect(() => mutated('const one = 3;', mutant)).toThrow('One is two: its text stands 0 times in one.ts');
  expect(() => mutated('const one = 1 + 1;', mutant)).toThrow('stands 2 times');
  expect(() => mutated('const one = 1;', { ...mutant, replace: '1' })).toThrow(
    'One is two: it changes nothing',
  );
});

const laboratory = openLaboratory();
afterAll(laboratory.clear);

test('the tests fail for a change that they are there for, in a copy, and pass for one that nothing depends on', async () => {
  const tests = ['assessment/default-trend.test.ts'];
  const change = { name: 'A change', file: 'assessment/default-trend.ts', tests };
  const rising = { ...change, find: "change > 0 ? 'rising'", replace: "change < 0 ? 'rising'" };
  const words = { ...change, find: '/** The trend of a rating', replace: '/** The  trend of a rating' };
  const source = readFileSync(inCore(change.file), 'utf8');
  expect(await laboratory.under(rising, () => laboratory.test(tests))).toEqual({
    passed: false,
    failed: tests,
  });
  expect(await laboratory.under(words, () => laboratory.test(tests))).toEqual({ passed: true, failed: [] });
  expect(readFileSync(inCore(change.file), 'utf8')).toBe(source);
});

test('a change under which nothing loads is no proof', async () => {
  const tests = ['assessment/default-trend.test.ts'];
  const broken = {
    name: 'Nothing loads',
    file: 'assessment/default-trend.ts',
    find: 'export const',
    replace: 'export cnst',
    tests,
  };
  expect(await laboratory.under(broken, () => laboratory.test(tests))).toEqual({ passed: false, failed: [] });
});
