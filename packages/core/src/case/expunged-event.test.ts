import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { QUESTIONS } from '../escalation/questions.ts';
import { aCase } from '../testing/a-case.ts';
import { anyCase, DECLARED } from '../testing/arbitrary-case.ts';
import { EVENT_TYPES, MINIMAL, OPTIONAL } from '../testing/every-event.ts';
import type { CaseEvent, CaseEventType } from './case-event.ts';
import { CaseEvent as CaseEventSchema } from './case-event.ts';
import { EXPUNGED, expungedEvent } from './expunged-event.ts';
import { freeTextsOf } from './free-texts-of.ts';
import { problemsOfEvent } from './problems-of-schema.ts';
import { checkCaseFile } from './read-case-file.ts';
import { ANSWERABLE } from './text-of-fields.ts';

/** Keys whose values are ids, or checked against a list that the schema does not have. */
const IDS = new Set(['at', 'source', 'evidence', 'contradicting', 'population', 'populations', 'resilience']);
for (const key of ['recommendation', 'indicator', 'factor']) IDS.add(key);

interface Planted {
  readonly event: CaseEvent;
  readonly words: readonly string[];
}

type Keys = readonly string[];

/** Where texts stand in a value. */
const placesOfTexts = (value: unknown, keys: Keys = []): readonly Keys[] => {
  if (typeof value === 'string') return [keys];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) => placesOfTexts(inner, [...keys, key]));
};

/** The value with a text at a place. */
const withText = (value: unknown, [key, ...rest]: Keys, text: string): unknown => {
  if (key === undefined) return text;
  if (Array.isArray(value)) return value.with(Number(key), withText(value[Number(key)], rest, text));
  return { ...Object(value), [key]: withText(Object(value)[key], rest, text) };
};

const fullOf = (type: CaseEventType): CaseEvent => {
  const event: CaseEvent = { ...MINIMAL[type], ...OPTIONAL[type] } as CaseEvent;
  return event.type === 'outlook.recorded' ? { ...event, watch: ['a sign'] } : event;
};

/** An event of a type with every field, a word of its own in each text that the schema lets be any text. */
const planted = (type: CaseEventType): Planted => {
  const places = placesOfTexts(fullOf(type)).filter(
    ([key = '']) => !IDS.has(key) && !(type === 'dissent.recorded' && key === 'on'),
  );
  return places.reduce<Planted>(
    ({ event, words }, place) => {
      const word = `Zq${words.length}x${type.replaceAll('.', '')}vx`;
      const candidate = withText(event, place, `${word}, which is said at some length here`);
      // Only what the schema takes is one.
      return problemsOfEvent(candidate).length > 0
        ? { event, words }
        : { event: candidate as CaseEvent, words: [...words, word] };
    },
    { event: fullOf(type), words: [] },
  );
};

describe('an expunged event', () => {
  it('leaves a case a case, whichever of its events are expunged', () => {
    fc.assert(
      fc.property(anyCase(), fc.array(fc.boolean(), { maxLength: 60, size: 'max' }), (caseFile, chosen) => {
        const events = caseFile.events.map((event, index) =>
          (chosen[index] ?? false) ? expungedEvent(event) : event,
        );
        expect(checkCaseFile({ ...caseFile, events })).toMatchObject({ ok: true });
      }),
      { numRuns: 200 },
    );
  });

  it.each(EVENT_TYPES)('of type %s holds none of the words that people wrote', (type) => {
    const { event, words } = planted(type);
    const left = JSON.stringify(expungedEvent(event));
    expect(words.filter((word) => left.includes(word))).toEqual([]);
    expect(problemsOfEvent(expungedEvent(event))).toEqual([]);
    expect(expungedEvent(expungedEvent(event))).toEqual(expungedEvent(event));
    expect(words.length).toBeGreaterThan(0);
  });

  it.each(EVENT_TYPES)('of type %s gives all these words to a search before', (type) => {
    const { event, words } = planted(type);
    const found = freeTextsOf(event);
    expect(words.filter((word) => !found.some((text) => text.includes(word)))).toEqual([]);
    expect(freeTextsOf(expungedEvent(event)).filter((text) => text !== EXPUNGED)).toEqual([]);
  });

  it.each(EVENT_TYPES)('of type %s keeps its type, date, level and ids', (type) => {
    const event = fullOf(type);
    const left = expungedEvent(event);
    const kept = Object.entries(event).filter(([key]) => IDS.has(key) || ['type', 'level'].includes(key));
    expect(left).toMatchObject(Object.fromEntries(kept));
  });

  it('keeps that nothing was referred, which question was answered, and the hash a review speaks of', () => {
    for (const type of ['matter.referred', 'question.answered', 'review.requested'] as const) {
      const { by: _, rationale: _1, answer: _2, ...kept } = Object(MINIMAL[type]) as Record<string, unknown>;
      expect(expungedEvent(MINIMAL[type])).toMatchObject(kept);
    }
  });

  it('knows the questions that an answer can close', () => {
    const answerable = QUESTIONS.filter((question) => question.answerable).map(({ id }) => id);
    expect(ANSWERABLE.toSorted()).toEqual(answerable.toSorted());
  });

  it('is of a type that has been tried, for every type', () => {
    expect(CaseEventSchema.options).toHaveLength(EVENT_TYPES.length);
    expect(aCase([...DECLARED].map(expungedEvent)).events).toHaveLength(DECLARED.length);
  });
});
