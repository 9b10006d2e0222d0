import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { CaseEvent } from '../case/case-event.ts';
import { checkCaseFile } from '../case/read-case-file.ts';
import { HEADER, on } from '../testing/a-case.ts';
import { evidence, rated, source } from '../testing/picture-events.ts';
import type { AdjudicationRefusal } from './index.ts';
import { Adjudication, adjudicate, adjudicationsOf, GivenRating } from './index.ts';

const SETTLED: Adjudication = {
  indicator: '7.3',
  at: '2008-02-01',
  by: 'Review of both desks',
  ratings: [
    { analyst: 'Desk A', rating: 'acute' },
    {
      analyst: 'Desk B',
      rating: 'emerging',
      dissent: { view: 'Isolated so far.', rationale: 'One place in one week makes no pattern.' },
    },
  ],
  outcome: 'present',
  confidence: 'moderate',
  rationale: 'Reports of both months speak for it.',
  evidence: ['e1'],
};

const BASIS = on('2007-12-01', source('s1'), evidence('e1'), evidence('e2'));

const eventsOf = (adjudication: Adjudication): readonly CaseEvent[] => {
  const events = adjudicate(adjudication);
  if (!events.ok) throw new Error(`refused: ${events.refusal.code}`);
  return events.value;
};

/** The case that these events make after the evidence; it throws when they make none. */
const caseWith = (...events: readonly CaseEvent[]) => {
  const checked = checkCaseFile({ ...HEADER, events: [...BASIS, ...events] });
  if (!checked.ok) throw new Error(JSON.stringify(checked.refusal));
  return checked.value;
};

const refusalOf = (changes: Partial<Adjudication>): AdjudicationRefusal | undefined => {
  const events = adjudicate({ ...SETTLED, ...changes });
  return events.ok ? undefined : events.refusal;
};

describe('an adjudication', () => {
  test('becomes the rating agreed on, with who had said what, and the dissent that remains', () => {
    expect(eventsOf(SETTLED)).toEqual([
      {
        at: '2008-02-01',
        type: 'indicator.rated',
        indicator: '7.3',
        rating: 'present',
        confidence: 'moderate',
        rationale:
          'Reports of both months speak for it. [adjudication/1 by "Review of both desks": "Desk A"=acute, "Desk B"=emerging]',
        evidence: ['e1'],
      },
      {
        at: '2008-02-01',
        type: 'dissent.recorded',
        on: '7.3',
        view: 'Isolated so far. [dissent/1 "Desk B"=emerging]',
        rationale: 'One place in one week makes no pattern.',
      },
    ]);
  });

  test('keeps its level of disclosure on all its events', () => {
    expect(eventsOf({ ...SETTLED, level: 'restricted' }).map(({ type, ...event }) => [type, event])).toEqual([
      ['indicator.rated', expect.objectContaining({ level: 'restricted' })],
      ['dissent.recorded', expect.objectContaining({ level: 'restricted' })],
    ]);
  });

  test('is refused when an analyst stands in it twice', () => {
    const [first] = SETTLED.ratings;
    expect(refusalOf({ ratings: [...SETTLED.ratings, ...(first ? [first] : [])] })).toEqual({
      code: 'same-analyst-twice',
      analyst: 'Desk A',
    });
  });

  test('is refused when someone dissents from what they said, or without having said anything', () => {
    expect(refusalOf({ outcome: 'emerging' })).toEqual({
      code: 'dissents-from-own-rating',
      analyst: 'Desk B',
    });
    const silent = SETTLED.ratings.map((given) => ({ ...given, rating: 'not-assessed' as const }));
    expect(refusalOf({ ratings: silent })).toEqual({ code: 'dissents-without-rating', analyst: 'Desk B' });
  });

  test('needs two analysts and a rationale to be one', () => {
    expect(Adjudication.safeParse(SETTLED).success).toBe(true);
    expect(Adjudication.safeParse({ ...SETTLED, rationale: ' ' }).success).toBe(false);
    expect(Adjudication.safeParse({ ...SETTLED, ratings: SETTLED.ratings.slice(1) }).success).toBe(false);
  });
});

const text = fc.oneof(
  fc.string({ unit: 'grapheme' }),
  fc.constantFrom(
    '',
    ' ',
    'Desk "A"',
    '[dissent/1 "x"=acute]',
    '%5B',
    ', "B"=acute',
    '"]',
    'مكتب',
    'two\nlines',
  ),
);
const label = text.map((name) => (/\S/.test(name) ? name : `x${name}`));

const anyAdjudication = (): fc.Arbitrary<Adjudication> =>
  fc
    .record(
      {
        indicator: fc.constantFrom('7.3', '8.1'),
        at: fc.constantFrom('2008-02-01', '2008-02-01T00:00:00Z', '2008-03-01'),
        by: label,
        outcome: fc.constantFrom('absent', 'present', 'not-assessable'),
        confidence: fc.constantFrom('low', 'high'),
        rationale: label,
        evidence: fc.subarray(['e1', 'e2']),
        level: fc.constantFrom('public', 'restricted'),
        ratings: fc.uniqueArray(
          fc.record({
            analyst: label,
            rating: fc.constantFrom(...GivenRating.options),
            reasons: fc.option(label),
            view: text,
          }),
          { minLength: 2, maxLength: 4, selector: ({ analyst }) => analyst },
        ),
      },
      { requiredKeys: ['indicator', 'at', 'by', 'outcome', 'confidence', 'rationale', 'ratings'] },
    )
    .map(({ ratings, ...settled }) =>
      Adjudication.parse({
        ...settled,
        ratings: ratings.map(({ analyst, rating, reasons, view }) => ({
          analyst,
          rating,
          ...(reasons === null || rating === settled.outcome || rating === 'not-assessed'
            ? {}
            : { dissent: { view, rationale: reasons } }),
        })),
      }),
    );

describe('the adjudications of a case', () => {
  test('are those that were recorded, whatever names and texts hold', () => {
    fc.assert(
      fc.property(fc.array(anyAdjudication(), { maxLength: 4 }), (settled) => {
        const inOrder = settled.toSorted((one, other) => Date.parse(one.at) - Date.parse(other.at));
        expect(adjudicationsOf(caseWith(...settled.flatMap(eventsOf)))).toEqual(inOrder);
      }),
    );
  });

  test('are no other ratings, and no dissent that belongs to another one', () => {
    const later = eventsOf({
      ...SETTLED,
      at: '2008-02-02',
      ratings: SETTLED.ratings.map(({ analyst, rating }) => ({ analyst, rating })),
    });
    const dissent: CaseEvent = {
      at: '2008-02-03',
      type: 'dissent.recorded',
      on: '7.3',
      view: 'Isolated so far. [dissent/1 "Desk B"=emerging]',
      rationale: 'Still no pattern.',
    };
    const plain = on(
      '2008-02-04',
      rated('7.3', 'acute'),
      rated('7.4', 'acute', { rationale: 'A list [of two].' }),
    );
    const found = adjudicationsOf(caseWith(...later, dissent, ...plain));
    expect(
      found.map(({ at, ratings }) => [at, ratings.some((given) => given.dissent !== undefined)]),
    ).toEqual([['2008-02-02', false]]);
  });

  test('keep to themselves what another one on the same indicator on the same day left open', () => {
    const agreed = SETTLED.ratings.map(({ analyst, rating }) => ({ analyst, rating }));
    const first: Adjudication = { ...SETTLED, ratings: agreed };
    expect(adjudicationsOf(caseWith(...eventsOf(first), ...eventsOf(SETTLED)))).toEqual([first, SETTLED]);
  });

  test('leave out a mark that was broken off or names no rating', () => {
    const marks = [
      '[adjudication/1 by "R": "A"=acute',
      '[adjudication/1 by "R": "A"=grave]',
      '[adjudication/1 by "R": ]',
    ];
    const events = marks.map((rationale) => rated('7.3', 'acute', { rationale }));
    expect(adjudicationsOf(caseWith(...on('2008-02-01', events)))).toEqual([]);
  });
});
