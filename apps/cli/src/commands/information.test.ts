import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { InformationReport } from '@forewarn/core/information';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { aCase } from '../testing/broken-files.ts';
import { information } from './information.ts';

const LIBYA = fileURLToPath(import.meta.resolve('@forewarn/examples/cases/libya-2011.json'));

const source = (id: string, more: object = {}) => ({
  at: '2020-01-01',
  type: 'source.registered',
  source: id,
  name: `Name of ${id}`,
  kind: 'media',
  reliability: 'B',
  ...more,
});
const item = (id: string, from: string, more: object = {}) => ({
  at: '2020-01-02',
  type: 'evidence.recorded',
  evidence: id,
  source: from,
  credibility: '2',
  summary: 'Reported.',
  date: '2020-01-02',
  status: 'alleged',
  ...more,
});
const rating = (indicator: string, value: string, more: object = {}) => ({
  at: '2020-01-03',
  type: 'indicator.rated',
  indicator,
  rating: value,
  confidence: 'moderate',
  rationale: 'Reported.',
  ...more,
});

const EVENTS = [
  source('wire'),
  source('paper', { origin: 'wire' }),
  source('shelter', { kind: 'person', protected: true }),
  { at: '2020-01-02', type: 'source.graded', source: 'paper', reliability: 'D', reason: 'It copies.' },
  item('e1', 'wire', { level: 'public' }),
  item('e2', 'paper', { level: 'public' }),
  item('e3', 'shelter', { level: 'restricted' }),
  item('e4', 'wire'),
  rating('7.3', 'acute', { evidence: ['e1', 'e2'], level: 'public' }),
  rating('7.5', 'present'),
  rating('9.1', 'emerging', { evidence: ['e3', 'e1'], contradicting: ['e2'] }),
  rating('10.1', 'present', { evidence: ['e3'] }),
  { at: '2020-01-04', type: 'evidence.withdrawn', evidence: 'e4', reason: 'Taken back.' },
  { at: '2020-01-05', type: 'dissent.recorded', on: '9', view: 'Higher.', rationale: 'The reports.' },
];

let folder = '';
let file = '';
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'forewarn-information-'));
  file = join(folder, 'case.json');
  await writeFile(file, JSON.stringify(aCase(EVENTS)));
});
afterAll(() => rm(folder, { recursive: true }));

const textOf = async (...args: readonly string[]): Promise<string> => {
  const outcome = await information(args);
  if (!outcome.ok) throw new Error(outcome.refusal.message);
  return outcome.value.text;
};
const reportOf = async (...args: readonly string[]): Promise<InformationReport> => {
  const outcome = await information(args);
  if (!outcome.ok) throw new Error(outcome.refusal.message);
  return InformationReport.parse(outcome.value.json);
};
const refusalOf = async (...args: readonly string[]) => {
  const outcome = await information(args);
  return outcome.ok ? undefined : outcome.refusal;
};

/** Where the words of a line end, its first column aside. */
const ends = (line: string) =>
  [...line.slice(10).matchAll(/\S+/g)].map(({ 0: word, index }) => index + word.length);

describe('information', () => {
  test('gives a machine the report, as of a date', async () => {
    expect(await reportOf(file)).toMatchObject({
      at: '2020-01-05',
      independent: { registered: 2, giving: 2, cited: 2 },
    });
    const before = await reportOf(file, '--at', '2020-01-02');
    expect(before).toMatchObject({ at: '2020-01-02', coverage: { assessed: 0, applicable: 143 } });
    expect(before.sources).toHaveLength(3);
  });

  test('shows each source with its grades, what it counts as and what it gave', async () => {
    const text = await textOf(file);
    expect(text).toContain('Sources (3), of 2 independent origins');
    expect(text).toMatch(/ {2}paper {2}D \(not usually reliable\) {2}Name of paper, media\n/);
    expect(text).toContain('counts as: wire');
    expect(text).toContain('grades: B on 2020-01-01; D on 2020-01-02 (It copies.)');
    expect(text).toContain('gave: e1, e4 (withdrawn)');
  });

  test('never shows the name of a protected source, in words or as JSON', async () => {
    expect(await textOf(file)).not.toContain('Name of shelter');
    expect(await textOf(file)).toContain('protected, name not shown');
    expect(JSON.stringify(await reportOf(file))).not.toContain('Name of shelter');
  });

  test('aligns the matrix, whose rows hold the counts of the report', async () => {
    const lines = (await textOf(LIBYA)).split('\n');
    const start = lines.findIndex((line) => line.startsWith('State of information'));
    const [above = '', head = '', ...rows] = lines.slice(start + 1, start + 18);
    const { matrix, factors } = await reportOf(LIBYA);
    expect(rows).toHaveLength(15);
    for (const [index, { factor, cells }] of matrix.rows.entries()) {
      const counts = [
        cells.assessed,
        cells['single-sourced'],
        cells.contested,
        cells.stale,
        cells.unsupported,
        cells['not-assessable'],
        cells['not-assessed'],
        cells['not-applicable'],
      ].map(({ count }) => String(count));
      expect(rows[index]?.trim().split(/\s+/).slice(0, 10)).toEqual([
        factor,
        ...counts,
        String(factors[index]?.independentSources),
      ]);
    }
    for (const row of rows) expect(ends(row).slice(0, 9)).toEqual(ends(head).slice(0, 9));
    expect(ends(head)).toEqual(expect.arrayContaining(ends(above)));
    expect(rows[7]).toMatch(/^ {2}8 /);
    expect(lines.filter((line) => line.length > 100)).toEqual([]);
    expect((await textOf(LIBYA)).replaceAll(/\s+/g, ' ')).toContain('; 8 Triggering factors;');
  });

  test('names the marked indicators and the dissent on a factor', async () => {
    const text = await textOf(file);
    expect(text).toContain('Rests on one independent origin (2): 7.3, 10.1');
    expect(text).toContain('Contested, by evidence or by a dissent (1): 9.1');
    expect(text).toContain('Older than the framework allows (0): none on record');
    expect(text).toContain('Rated above absent without evidence that stands (1): 7.5');
    expect(text).toContain('A dissent stands on the factor itself: 9');
  });

  test('answers the three gaps with their citations', async () => {
    const text = await textOf(file);
    expect(text).toContain('Gap 1 of 3, not shared [A/64/864 para. 10 (a) (medium certainty)]');
    expect(text).toContain('Evidence: 2 public, 0 partner, 0 internal, 1 restricted');
    expect(text).toContain('Kept from partners: 1 item of evidence, 3 ratings, 0 judgements');
    expect(text).toContain('factors that rest only on evidence kept from them: 10');
    expect(text).toContain('Protected sources (1): shelter');
    expect(text).toContain('Briefs: never issued, as far as this log tells');
    expect(text).toContain(
      'Gap 2 of 3, not looked at through this lens [A/64/864 para. 10 (b) (medium certainty)]',
    );
    expect(text).toContain('Factor 2: 8 of 8 not assessed, none assessed: 2.1');
    expect(text).toContain('Factor 7: 12 of 14 not assessed: 7.1');
    expect(text).toContain('Indicators of incitement: 5 of 6 not assessed: 7.14, 8.7');
    expect(text).toContain('Gap 3 of 3, what cannot be assessed [A/64/864 para. 10 (c) (medium certainty)]');
  });

  test('of an empty case says what is not known, and nothing that reassures', async () => {
    const empty = join(folder, 'empty.json');
    await writeFile(empty, JSON.stringify(aCase([])));
    const text = await textOf(empty);
    expect(text).toContain('0 of 143 indicators assessed. Absence of information is not absence of risk.');
    expect(text).toContain('Factors of which nothing is rated (14): 1, 2, 3');
    expect(text).not.toMatch(/\bno risk\b|\bsafe\b|undefined|null/i);
  });

  test('says where a rule set names no indicators of a part of the lens', async () => {
    const other = join(folder, 'sg-2013.json');
    await writeFile(other, JSON.stringify(aCase([], { framework: 'sg-2013', ruleset: 'sg-2013/1' })));
    expect(await textOf(other)).toContain(
      'Indicators of incitement: the rule set names none (rule signs.incitement), so this cannot be told',
    );
  });

  test('refuses wrong use and a broken case as the other commands do', async () => {
    expect(await refusalOf()).toMatchObject({ exit: 2, path: 'arguments' });
    expect(await refusalOf(file, '--at', 'soon')).toMatchObject({ exit: 2, path: '--at' });
    expect(await refusalOf(file, '--until', '2020-01-01')).toMatchObject({ exit: 2, path: 'options' });
    expect(await refusalOf(join(folder, 'none.json'))).toMatchObject({ exit: 1, code: 'no-such-file' });
  });
});
