import { checkCaseFile } from '@forewarn/core';
import { expect, test } from 'vitest';
import { caseOf, missingIn } from './situation-draft.ts';
import { WORDS } from './words.ts';

test('makes an empty case that the core takes, internal where no level was chosen', () => {
  const made = caseOf({ title: ' A situation ', country: 'KE' });
  expect(checkCaseFile(made)).toMatchObject({ ok: true });
  expect(made).toMatchObject({ title: 'A situation', defaultLevel: 'internal', events: [] });
  expect(made).not.toHaveProperty('note');
});

test('keeps the note and the level that were given', () => {
  expect(caseOf({ title: 'A', country: 'KE', note: 'Why.', level: 'public' })).toMatchObject({
    note: 'Why.',
    defaultLevel: 'public',
  });
});

test('says what is missing', () => {
  expect(missingIn({ title: ' ' })).toEqual([WORDS.missing(WORDS.titleField), WORDS.missing(WORDS.country)]);
});
