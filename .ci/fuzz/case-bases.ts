import { readFileSync } from 'node:fs';
import type { CaseFile } from '@forewarn/core';
import { readCaseFile } from '@forewarn/core';
import { EXAMPLES } from '@forewarn/examples';
import { hostileCase, HOSTILE_TEXT } from '../../apps/server/src/testing/hostile-case.ts';

const read = (name: string): CaseFile => {
  const text = readFileSync(new URL(`../../packages/examples/cases/${name}.json`, import.meta.url), 'utf8');
  const caseFile = readCaseFile(text);
  if (!caseFile.ok) throw new Error(`the example ${name} is no case`);
  return caseFile.value;
};

const WHOLE = EXAMPLES.map(({ name }) => read(name));
const upTo = (caseFile: CaseFile, count: number): CaseFile => ({
  ...caseFile,
  events: caseFile.events.slice(0, count),
});

/** The example cases, whole and their beginnings, which are tried more often, and a case with an event of every type. */
export const CASES: readonly CaseFile[] = [
  ...WHOLE,
  ...WHOLE.flatMap((caseFile) => [3, 12, 12, 25].map((count) => upTo(caseFile, count))),
  ...['text enough for whatever asks for forty characters', HOSTILE_TEXT].map((text) =>
    hostileCase(() => text),
  ),
];
