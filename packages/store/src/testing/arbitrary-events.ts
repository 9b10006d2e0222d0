import type { CaseEvent } from '@forewarn/core';
import { Confidence, DISCLOSURE_LEVELS, JUDGED_LEVELS, Rating, Trend } from '@forewarn/core';
import * as fc from 'fast-check';

/** Any text that a person could paste, the control characters included. */
const text = fc.string({ unit: 'binary', maxLength: 40 });
/** Any name but one of spaces only, which core does not take. */
const label = fc.string({ unit: 'grapheme', minLength: 1, maxLength: 20 }).filter((name) => /\S/.test(name));
const reasons = fc.string({ unit: 'grapheme', minLength: 40, maxLength: 80 });
const moment = fc.oneof(
  fc.integer({ min: 0, max: 20_000 }).map((day) => new Date(day * 86_400_000).toISOString().slice(0, 10)),
  fc.integer({ min: 0, max: 20_000 * 86_400 }).map((second) => new Date(second * 1000).toISOString()),
);
const level = fc.constantFrom(...DISCLOSURE_LEVELS);
const confidence = fc.constantFrom(...Confidence.options);

/** Events that stand alone, in any order. */
const anEvent: fc.Arbitrary<CaseEvent> = fc.oneof(
  fc.record(
    { at: moment, type: fc.constant('note.added' as const), text, on: label, level },
    { requiredKeys: ['at', 'type', 'text'] },
  ),
  fc.record(
    {
      type: fc.constant('indicator.rated' as const),
      rating: fc.constantFrom(...Rating.options),
      indicator: fc.constantFrom('1.1', '7.3', '8.7', '14.4'),
      at: moment,
      confidence,
      rationale: text,
      trend: fc.constantFrom(...Trend.options),
      where: fc.array(label, { maxLength: 3 }),
    },
    { requiredKeys: ['at', 'type', 'indicator', 'rating', 'confidence', 'rationale'] },
  ),
  fc.record({
    at: moment,
    type: fc.constant('factor.judged' as const),
    factor: fc.integer({ min: 1, max: 14 }).map(String),
    level: fc.constantFrom(null, ...JUDGED_LEVELS),
    rationale: text,
    confidence,
  }),
  fc.record({
    type: fc.constant('question.answered' as const),
    at: moment,
    question: label,
    answer: reasons,
    by: label,
  }),
);

/** Any list of events that core takes: registered sources with evidence of theirs, and events that stand alone. */
export const someEvents: fc.Arbitrary<readonly CaseEvent[]> = fc
  .tuple(fc.uniqueArray(label, { maxLength: 3 }), fc.array(anEvent, { maxLength: 12 }), text, moment)
  .map(([ids, events, summary, date]) =>
    ids
      .flatMap((id): readonly CaseEvent[] => [
        { at: '1970-01-01', type: 'source.registered', source: id, name: id, kind: 'ngo', reliability: 'F' },
        {
          at: '1970-01-01',
          type: 'evidence.recorded',
          evidence: id,
          source: id,
          credibility: '6',
          summary,
          date,
          status: 'alleged',
        },
      ])
      .concat(events),
  );
