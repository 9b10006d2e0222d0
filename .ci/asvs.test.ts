import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';

const ROOT = fileURLToPath(new URL('../', import.meta.url));
const read = (path: string): string => readFileSync(join(ROOT, path), 'utf8');
const PAGE = 'docs/security/asvs.md';

/** The ids of the requirements of levels 1 and 2 of ASVS 5.0.0, each with its level; their text stays with the standard. */
const REQUIREMENTS = z
  .record(z.string(), z.union([z.literal(1), z.literal(2)]))
  .parse(JSON.parse(read('docs/security/requirements.json')));

interface Row {
  readonly id: string;
  readonly level: number;
  readonly asks: string;
  readonly answer: string;
  readonly shown: string;
}

const rowsOf = (page: string): readonly Row[] =>
  page
    .split('\n')
    .filter((line) => line.startsWith('| v5'))
    .map((line) => {
      const [id = '', level = '', asks = '', answer = '', shown = ''] = line
        .split(/(?<!\\)\|/)
        .slice(1, -1)
        .map((cell) => cell.trim());
      return { id: id.replace(/^v5\.0\.0-/, ''), level: Number(level), asks, answer, shown };
    });

const testsIn = (shown: string): readonly (readonly [file: string, name: string])[] =>
  [...shown.matchAll(/`([^`]+)`: “((?:[^“”]|“[^”]*”)+)”/g)].map(([, file = '', name = '']) => [file, name]);

const wrongWith = ({ answer, asks, shown }: Row): readonly string[] => {
  if (asks === '') return ['does not say what is asked'];
  if (!['yes', 'no', 'n/a'].includes(answer)) return [`answers “${answer}”`];
  if (answer !== 'yes') return shown.length > 3 ? [] : ['gives no reason'];
  const tests = testsIn(shown);
  if (tests.length === 0) return ['names no test'];
  return tests.flatMap(([file, name]) => {
    if (!/\.(?:test|journey)\.ts$|-contract\.ts$/.test(file)) return [`${file} is no file of tests`];
    if (!existsSync(join(ROOT, file))) return [`${file} is not there`];
    return read(file).includes(name) ? [] : [`${file} has no “${name}”`];
  });
};

const faultsOf = (answer: string, shown: string): number =>
  wrongWith({ id: '1.1.1', level: 1, asks: 'something', answer, shown }).length;

describe('the answers to ASVS', () => {
  const rows = rowsOf(read(PAGE));

  it('are one to each requirement of levels 1 and 2, in their order', () => {
    expect(Object.keys(REQUIREMENTS)).toHaveLength(253);
    expect(rows.map(({ id, level }) => [id, level])).toEqual(Object.entries(REQUIREMENTS));
  });

  it('name for each yes a test that is there, and for each other a reason', () => {
    expect(rows.flatMap((row) => wrongWith(row).map((wrong) => `${row.id} ${wrong}`))).toEqual([]);
  });

  it('are counted rightly at the top', () => {
    const [yes, no, none] = ['yes', 'no', 'n/a'].map(
      (answer) => rows.filter((row) => row.answer === answer).length,
    );
    expect(read(PAGE)).toContain(`${yes} yes, ${no} no, ${none} not applicable.`);
  });

  it('would be found out: a test that is not there, no test, no reason, no such answer', () => {
    expect(
      faultsOf('yes', '`.ci/asvs.test.ts`: “no test is called this”'.replace('this', 'th\u0069s way')),
    ).toBe(1);
    expect([
      faultsOf('yes', 'surely'),
      faultsOf('yes', '`none.test.ts`: “a”'),
      faultsOf('no', ''),
      faultsOf('perhaps', 'so'),
    ]).toEqual([1, 1, 1, 1]);
  });
});

describe('what is written of security', () => {
  it('the documents that are named are there', () => {
    for (const page of [PAGE, 'docs/security/threat-model.md', 'SECURITY.md']) {
      const links = [...read(page).matchAll(/\]\(([^)#]+)(?:#[^)]*)?\)/g)].map(([, link = '']) => link);
      const local = links.filter((link) => !link.startsWith('http'));
      expect([page, local.filter((link) => !existsSync(join(ROOT, dirname(page), link)))]).toEqual([
        page,
        [],
      ]);
    }
  });

  it('names in the threat model tests that are there', () => {
    const named = testsIn(read('docs/security/threat-model.md'));
    expect(named.length).toBeGreaterThan(20);
    expect(
      named.filter(([file, name]) => !existsSync(join(ROOT, file)) || !read(file).includes(name)),
    ).toEqual([]);
  });
});
