import { describe, expect, it } from 'vitest';
import { FACTOR_LEVELS } from '../assessment/factor-level.ts';
import { JUDGED_LEVELS, Rating, Trend } from '../case/events/assessment.ts';
import { CaseEvent } from '../case/case-event.ts';
import { DISCLOSURE_LEVELS } from '../case/disclosure.ts';
import { Confidence, Credibility, Reliability } from '../case/fields.ts';
import { INHIBITORS, POLICY_FAMILIES } from '../doctrine/resilience-families.ts';
import { Rule } from '../doctrine/rule-set.ts';
import { RULE_SETS } from '../doctrine/rule-sets.ts';
import { REGIONS, RegionStates } from '../escalation/posture.ts';
import { QUESTIONS } from '../escalation/questions.ts';
import { ENGLISH } from './english.ts';
import { ratingWords, stateWords, Wording } from './wording.ts';

const ids = (words: Readonly<Record<string, unknown>>): string[] => Object.keys(words).toSorted();
const rules = [...new Set(RULE_SETS.flatMap((ruleSet) => ruleSet.rules.map(({ id }) => id)))];
const { pillarTwo, pillarThree } = RegionStates.shape;

const STATES: readonly (readonly [string, string])[] = [
  ...RegionStates.shape.warning.options.map((state) => ['warning', state] as const),
  ...RegionStates.shape.pillarOne.options.map((state) => ['pillarOne', state] as const),
  ...Object.entries({ ...pillarTwo.shape, ...pillarThree.shape }).flatMap(([region, states]) =>
    states.options.map((state) => [region, state] as const),
  ),
];

describe('the English words', () => {
  it('are a whole wording', () => {
    expect(Wording.safeParse(ENGLISH).error).toBeUndefined();
    expect(ENGLISH.language).toBe('en');
  });

  it('name every region and both pillars that hold some', () => {
    expect(ids(ENGLISH.regions)).toEqual([...REGIONS, 'pillarTwo', 'pillarThree'].toSorted());
  });

  it.each(STATES)('name the state of %s %s and the state that it is part of', (region, state) => {
    for (const each of [state, state.split('.')[0] ?? '']) {
      expect(stateWords(ENGLISH, region, each)).not.toBe(each);
      expect(stateWords(ENGLISH, region, each)).toMatch(/^[A-Z]/);
    }
  });

  it('claim safety for no state', () => {
    for (const words of Object.values(ENGLISH.states))
      expect(words).not.toMatch(/\b(safe|no risk|secure)\b/i);
  });

  it.each([
    ['question', ids(ENGLISH.questions), QUESTIONS.map(({ id }) => id)],
    ['sign', ids(ENGLISH.signs), [...rules.filter((id) => id.startsWith('signs.')), 'signs.past-commission']],
    ['rule', ids(ENGLISH.rules), rules.filter((id) => !id.startsWith('signs.'))],
    ['level', ids(ENGLISH.levels), FACTOR_LEVELS],
    ['judged level', ids(ENGLISH.levels).filter((id) => id !== 'unknown'), JUDGED_LEVELS],
    ['rating', ids(ENGLISH.ratings), [...Rating.options, 'not-assessed']],
    ['meaning of a rating', ids(ENGLISH.ratingMeanings), [...Rating.options, 'not-assessed']],
    ['absence', ids(ENGLISH.absences), ['absent', 'emerging', 'present', 'acute']],
    ['trend', ids(ENGLISH.trends), Trend.options],
    ['confidence', ids(ENGLISH.confidences), Confidence.options],
    ['reliability', ids(ENGLISH.reliabilities), Reliability.options],
    ['credibility', ids(ENGLISH.credibilities), Credibility.options],
    ['disclosure level', ids(ENGLISH.disclosures), DISCLOSURE_LEVELS],
    ['event type', ids(ENGLISH.eventTypes), CaseEvent.options.map(({ shape }) => shape.type.value)],
    ['carrying over', ids(ENGLISH.carried), Rule.shape.carried.unwrap().options],
    ['family of resilience', ids(ENGLISH.families), [...POLICY_FAMILIES, ...INHIBITORS]],
  ])('name every %s and no other', (_, named, known) => {
    expect(named).toEqual([...known].toSorted());
  });

  it('ask every question as a question', () => {
    for (const { title, asks } of Object.values(ENGLISH.questions)) {
      expect(title).not.toMatch(/\?$/);
      expect(asks).toContain('?');
    }
  });
});

describe('ratingWords', () => {
  it('speaks of an absence as in place, weakening, missing, wholly missing', () => {
    const words = ['absent', 'emerging', 'present', 'acute'].map((rating) =>
      ratingWords(ENGLISH, rating, true),
    );
    expect(words).toEqual(['In place', 'Weakening', 'Missing', 'Wholly missing']);
  });

  it('keeps the ratings off the scale as they are for an absence', () => {
    expect(ratingWords(ENGLISH, 'not-assessable', true)).toBe('Not assessable');
    expect(ratingWords(ENGLISH, 'not-assessed', true)).toBe('Not assessed');
  });

  it('speaks of any other indicator by the scale', () => {
    expect(ratingWords(ENGLISH, 'absent', false)).toBe('Absent');
    expect(ratingWords(ENGLISH, 'acute', false)).toBe('Acute');
  });
});

describe('stateWords', () => {
  it('prefers the words for the state of that region', () => {
    const wording = { ...ENGLISH, states: { ...ENGLISH.states, 'pillarOne:idle': 'At rest here' } };
    expect(stateWords(wording, 'pillarOne', 'idle')).toBe('At rest here');
    expect(stateWords(wording, 'pillarThree.peacefulMeans', 'idle')).toBe('Idle');
  });

  it('gives the id of a state that it does not know', () => {
    expect(stateWords(ENGLISH, 'warning', 'unheard')).toBe('unheard');
  });
});
