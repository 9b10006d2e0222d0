import { readFile } from 'node:fs/promises';
import { readCaseFile, replay } from '@forewarn/core';
import { describe, expect, test } from 'vitest';
import { EXAMPLES, readExample } from './index.ts';

/** What a person worked out by hand from the specification, event by event, before any program replayed the case. */
const readExpectation = async (name: string) =>
  JSON.parse(await readFile(new URL(`testing/${name}.expected.json`, import.meta.url), 'utf8'));

describe.each(EXAMPLES)('the example $name', ({ name }) => {
  const read = async () => {
    const result = readCaseFile(await readExample(name));
    if (!result.ok) throw new Error(`${name}: ${JSON.stringify(result.refusal)}`);
    return result.value;
  };

  test('is a well-formed case of 40 to 120 events that says it is an illustration', async () => {
    const caseFile = await read();
    expect(caseFile.events.length).toBeGreaterThanOrEqual(40);
    expect(caseFile.events.length).toBeLessThanOrEqual(120);
    expect(caseFile.note).toContain("illustrative coding by the toolkit's authors");
  });

  test('moves step by step as worked out by hand', async () => {
    const trace = replay(await read());
    const expectation = await readExpectation(name);
    const moves = Object.fromEntries(
      trace.steps
        .filter(({ moved }) => moved.length > 0)
        .map(({ index, moved }) => [index, { moved: moved.map(({ cites: _, ...move }) => move) }]),
    );
    expect(moves).toEqual(expectation.steps);
    expect(trace.posture).toEqual(expectation.posture);
    expect(trace.open).toEqual(expectation.open);
    expect(trace.gaps).toEqual(expectation.gaps);
  });

  test('cites a document for every move', async () => {
    for (const { moved } of replay(await read()).steps) {
      for (const { cites } of moved) expect(cites.length).toBeGreaterThan(0);
    }
  });

  test('gives public addresses only as http or https', async () => {
    const urls = (await read()).events.flatMap((event) =>
      'url' in event && event.url !== undefined ? [event.url] : [],
    );
    for (const url of urls) expect(url).toMatch(/^https?:\/\//);
  });

  test('records no finding that no body made', async () => {
    expect((await read()).events.filter(({ type }) => type === 'finding.recorded')).toEqual([]);
  });
});
