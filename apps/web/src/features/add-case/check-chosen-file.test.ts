import { CASE_LIMITS } from '@forewarn/core';
import { expect, test } from 'vitest';
import { checkChosenFile } from './check-chosen-file.ts';

const text = JSON.stringify({
  format: 'forewarn.case/1',
  title: 'Évian',
  framework: 'un-2014',
  ruleset: 'un-r2p/1',
  area: { country: 'FR' },
  events: [],
});

const bytesOf = (bytes: readonly number[]) => Uint8Array.from(bytes);

const codesOf = async (file: Blob) => {
  const checked = await checkChosenFile(file);
  return 'problems' in checked ? checked.problems.map(({ code }) => code) : [];
};

test('takes UTF-8, and refuses another encoding and zero bytes instead of damaging letters', async () => {
  expect(await checkChosenFile(new Blob([text]))).toMatchObject({ case: { title: 'Évian' } });
  expect(
    await codesOf(new Blob([bytesOf(Array.from(text, (letter) => letter.codePointAt(0) ?? 0))])),
  ).toEqual(['wrong-encoding']);
  expect(
    await codesOf(new Blob([bytesOf(Array.from(text, (letter) => [letter.codePointAt(0) ?? 0, 0]).flat())])),
  ).toEqual(['wrong-encoding']);
  expect(await codesOf(new Blob([text, '\0']))).toEqual(['wrong-encoding']);
});

test('refuses a file over the limit by its size, without reading it', async () => {
  const huge = new Blob([]);
  Object.defineProperty(huge, 'size', { value: CASE_LIMITS.bytes + 1 });
  expect(await codesOf(huge)).toEqual(['too-large']);
});
