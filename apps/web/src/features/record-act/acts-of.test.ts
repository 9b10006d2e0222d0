import type { CaseEvent, CaseFile } from '@forewarn/core';
import { problemsOfEvent, QUESTIONS, replayWithRecord } from '@forewarn/core';
import { expect, test } from 'vitest';
import type { Act, FieldName, Values } from './act.ts';
import { askedFields, CHECKED, missingIn, withChoices } from './act.ts';
import { actsOf } from './acts-of.ts';
import { RECORDED_ACTS } from './recorded-acts.ts';
import { WORDS } from './words.ts';

const long = 'The commission of inquiry describes it in its second report.';
const at = '2024-01-01';
const act = { by: 'A panel', rationale: 'It was agreed.' };

const standingAfter = (events: readonly CaseEvent[]) =>
  replayWithRecord({
    format: 'forewarn.case/1',
    title: 'Example',
    framework: 'un-2014',
    ruleset: 'un-r2p/1',
    area: { country: 'KE' },
    events: [...events],
  } satisfies CaseFile);

const nothing = standingAfter([]);
const underWay = standingAfter([
  { at, type: 'response.begun', track: 'peacefulMeans', measure: 'Talks/A', ...act },
  { at, type: 'assistance.begun', form: 'encouragement', ...act },
  { at, type: 'finding.recorded', finding: 'manifest-failure', ...act, reference: 'R', rationale: long },
  { at, type: 'council.decided', outcome: 'adopted', chapter: 'VII', reference: 'S/RES/1', measures: ['41'] },
]);

const filled = (act: Act, value = long): Partial<Record<FieldName, string>> =>
  Object.fromEntries(
    act.fields
      .filter(({ choices }) => choices === undefined)
      .map(({ name, kind }) => [name, kind === 'check' ? CHECKED : value]),
  );
const named = (id: Act['id']): Act => {
  const found = Object.values(RECORDED_ACTS)
    .flat()
    .find((one) => one.id === id);
  if (found === undefined) throw new Error(`there is no act ${id}`);
  return found;
};
const eventOf = (id: Act['id'], values: Values = {}) => {
  const one = named(id);
  return one.eventOf(withChoices(one, { ...filled(one), ...values }, underWay));
};

test('knows for every question of the core what answers it', () => {
  const unanswered = QUESTIONS.filter(({ id }) => actsOf(id).length === 0).map(({ id }) => id);
  expect(unanswered).toEqual(['verify']);
  expect(Object.keys(WORDS.byRating)).toContain('verify');
});

test('makes events that the case format takes, with and without what is optional', () => {
  const acts = [...QUESTIONS.flatMap(({ id }) => actsOf(id)), ...Object.values(RECORDED_ACTS).flat()];
  const full = acts.map((one) => one.eventOf(withChoices(one, filled(one), underWay)));
  const needed = acts.map((one) => {
    const optional = one.fields.filter(({ isOptional }) => isOptional).map(({ name }) => [name, '']);
    return one.eventOf(withChoices(one, { ...filled(one), ...Object.fromEntries(optional) }, underWay));
  });
  for (const event of [...full, ...needed])
    expect(problemsOfEvent({ ...event, at: '2024-01-01' })).toEqual([]);
});

test('ends what is under way by its name, and offers nothing where nothing is', () => {
  expect(eventOf('responseEnded')).toMatchObject({ track: 'peacefulMeans', measure: 'Talks/A' });
  expect(eventOf('assistanceEnded')).toMatchObject({ form: 'encouragement', measure: 'unnamed' });
  expect(eventOf('mandateEnded')).toMatchObject({ reference: 'S/RES/1' });
  expect(eventOf('findingWithdrawn')).toMatchObject({ finding: 'manifest-failure' });
  for (const id of ['responseEnded', 'assistanceEnded', 'mandateEnded', 'findingWithdrawn'] as const)
    expect(named(id).fields[0]?.choices?.(nothing)).toEqual({});
});

test('asks for measures and consent only of a decision adopted under Chapter VII', () => {
  const council = named('councilDecided');
  const vetoed = withChoices(council, { outcome: 'vetoed', chapter: 'VII' }, nothing);
  const adopted = withChoices(
    council,
    { outcome: 'adopted', chapter: 'VII', resolution: 'S/RES/2' },
    nothing,
  );
  expect(askedFields(council, vetoed).map(({ name }) => name)).not.toContain('measure41');
  expect(missingIn(council, adopted)).toEqual([WORDS.measuresMissing]);
  expect(council.eventOf({ ...adopted, measure42: CHECKED })).toEqual({
    type: 'council.decided',
    outcome: 'adopted',
    chapter: 'VII',
    reference: 'S/RES/2',
    measures: ['42'],
  });
  expect(council.eventOf({ ...vetoed, measure42: CHECKED, consent: CHECKED })).not.toHaveProperty('consent');
});

test('says what is missing, and how much a reason is too short', () => {
  const [finding] = actsOf('manifest-failure');
  const missing =
    finding === undefined ? [] : missingIn(finding, { by: 'A commission', findingRationale: 'Too short.' });
  expect(missing).toEqual([
    WORDS.missing('Reference'),
    WORDS.short('What the finding rests on', 40, 'Too short.'.length),
  ]);
});

test('misses nothing in what is optional', () => {
  const [advice] = actsOf('advice');
  expect(advice && missingIn(advice, { by: 'The joint office', rationale: long })).toEqual([]);
});
