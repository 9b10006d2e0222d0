import { problemsOfEvent, QUESTIONS } from '@forewarn/core';
import { expect, test } from 'vitest';
import type { Act, FieldName } from './acts-of.ts';
import { actsOf, missingIn } from './acts-of.ts';
import { WORDS } from './words.ts';

const long = 'The commission of inquiry describes it in its second report.';
const filled = (act: Act, value = long): Partial<Record<FieldName, string>> =>
  Object.fromEntries(act.fields.map(({ name }) => [name, value]));

test('knows for every question of the core what answers it', () => {
  const unanswered = QUESTIONS.filter(({ id }) => actsOf(id).length === 0).map(({ id }) => id);
  expect(unanswered).toEqual(['verify']);
  expect(Object.keys(WORDS.byRating)).toContain('verify');
});

test('makes events that the case format takes, with and without what is optional', () => {
  const acts = QUESTIONS.flatMap(({ id }) => actsOf(id));
  const full = acts.map((act) => act.eventOf(filled(act)));
  const needed = acts.map((act) => {
    const optional = act.fields.filter(({ isOptional }) => isOptional).map(({ name }) => [name, '']);
    return act.eventOf({ ...filled(act), ...Object.fromEntries(optional) });
  });
  for (const event of [...full, ...needed])
    expect(problemsOfEvent({ ...event, at: '2024-01-01' })).toEqual([]);
});

test('says what is missing, and how much a reason is too short', () => {
  const [finding] = actsOf('manifest-failure');
  const missing = missingIn(finding?.fields ?? [], { by: 'A commission', findingRationale: 'Too short.' });
  expect(missing).toEqual([
    WORDS.missing('Reference'),
    WORDS.short('What the finding rests on', 40, 'Too short.'.length),
  ]);
});

test('misses nothing in what is optional', () => {
  const [advice] = actsOf('advice');
  expect(missingIn(advice?.fields ?? [], { by: 'The joint office', rationale: long })).toEqual([]);
});
