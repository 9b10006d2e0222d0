import { readdir, readFile } from 'node:fs/promises';
import { ENGLISH, readCaseFile, replay, stateWords, type Trace } from '@forewarn/core';
import { describe, expect, test } from 'vitest';
import { EXAMPLES, type ExampleName, readExample } from './index.ts';

const READINGS = new URL('../../../docs/cases/', import.meta.url);

/** The regions of which a reading gives every move; of the others it chooses. */
const TOLD_IN_FULL: ReadonlySet<string> = new Set(['warning', 'pillarOne', 'pillarThree.collectiveAction']);

type Row = readonly string[];

/** The rows below a table's head, cell by cell; `head` is the words of its first row. */
const tableOf = (markdown: string, head: Row): readonly Row[] => {
  const lines = markdown.split('\n').map((line) =>
    line
      .split('|')
      .slice(1, -1)
      .map((cell) => cell.trim()),
  );
  const start = lines.findIndex((cells) => cells.join('|') === head.join('|'));
  if (start === -1) throw new Error(`no table with the head ${head.join(', ')}`);
  const rows = lines.slice(start + 2);
  const end = rows.findIndex((cells) => cells.length === 0);
  return end === -1 ? rows : rows.slice(0, end);
};

const readReading = (name: ExampleName) => readFile(new URL(`${name}.md`, READINGS), 'utf8');

const traceOf = async (name: ExampleName): Promise<Trace> => {
  const read = readCaseFile(await readExample(name));
  if (!read.ok) throw new Error(`${name}: ${JSON.stringify(read.refusal)}`);
  return replay(read.value);
};

/** Every move of a trace as a reading words it: date, region, state that is entered. */
const movesIn = (trace: Trace) =>
  trace.steps.flatMap(({ at, moved }) =>
    moved.map(({ region, to }) => ({
      region,
      row: [at.slice(0, 10), ENGLISH.regions[region] ?? '', stateWords(ENGLISH, region, to)],
    })),
  );

const titleOf = (question: string) => ENGLISH.questions[question]?.title ?? '';

/** Every question of a trace as a reading words it: title, opened, closed or "still open", days. */
const questionsIn = (trace: Trace): readonly Row[] => {
  return [
    ...trace.gaps.map(({ what, from, to, days }) => [
      titleOf(what),
      from.slice(0, 10),
      to.slice(0, 10),
      String(days),
    ]),
    ...trace.open.map(({ question, since, days }) => [
      titleOf(question),
      since.slice(0, 10),
      'still open',
      String(days),
    ]),
  ];
};

test('each example has a reading, and each reading an example', async () => {
  const files = (await readdir(READINGS)).filter((file) => file !== 'README.md');
  expect(files.toSorted()).toEqual(EXAMPLES.map(({ name }) => `${name}.md`).toSorted());
  const contents = await readFile(new URL('README.md', READINGS), 'utf8');
  for (const { name, title } of EXAMPLES) expect(contents).toContain(`[${title}](${name}.md)`);
});

describe.each(EXAMPLES)('the reading of $name', ({ name, title }) => {
  test('bears the title of its example and steps through its file', async () => {
    const reading = await readReading(name);
    expect(reading.startsWith(`# ${title}\n`)).toBe(true);
    expect(reading).toContain(`forewarn replay packages/examples/cases/${name}.json --until `);
  });

  test('tells moves that the replay makes, in their order, and all of the three regions told in full', async () => {
    const told = tableOf(await readReading(name), ['date', 'region', 'state']);
    const moves = movesIn(await traceOf(name));
    const toldKeys = new Set(told.map(String));
    const expected = moves.filter(({ region, row }) => TOLD_IN_FULL.has(region) || toldKeys.has(String(row)));
    expect(told.map(String).toSorted()).toEqual(expected.map(({ row }) => String(row)).toSorted());
    expect(told.map(([date]) => date)).toEqual(expected.map(({ row }) => row[0]));
  });

  test('tells open questions with the days that the replay counts', async () => {
    const told = tableOf(await readReading(name), ['question', 'from', 'until', 'days']);
    expect(told.length).toBeGreaterThan(0);
    const known = questionsIn(await traceOf(name)).map(String);
    for (const row of told) expect(known).toContain(String(row));
  });
});
