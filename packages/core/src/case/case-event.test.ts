import { describe, expect, it } from 'vitest';
import { EVENT_TYPES, MINIMAL, OPTIONAL } from '../testing/every-event.ts';
import { REASONS } from '../testing/recorded-events.ts';
import { CaseEvent } from './case-event.ts';
import { problemsOfEvent } from './problems-of-schema.ts';

const without = (event: object, key: string): object =>
  Object.fromEntries(Object.entries(event).filter(([other]) => other !== key));

it('knows the thirty-six types of the format', () => {
  expect(EVENT_TYPES).toHaveLength(36);
  expect(CaseEvent.options.map((option) => option.shape.type.value).toSorted()).toEqual(
    EVENT_TYPES.toSorted(),
  );
});

describe.each(EVENT_TYPES)('%s', (type) => {
  const minimal = MINIMAL[type];
  const optional = OPTIONAL[type];

  it('is accepted with the fields it must have', () => {
    expect(problemsOfEvent(minimal)).toEqual([]);
  });

  it('is accepted with every field it may have, and without any one of those', () => {
    expect(problemsOfEvent({ ...minimal, ...optional })).toEqual([]);
    for (const key of Object.keys(optional)) {
      expect(problemsOfEvent(without({ ...minimal, ...optional }, key)), `at ${key}`).toEqual([]);
    }
  });

  it('is refused without any one of the fields it must have', () => {
    for (const key of Object.keys(minimal)) {
      expect(problemsOfEvent(without(minimal, key)), `at ${key}`).toMatchObject([
        { code: 'missing-key', path: `$.${key}`, found: key },
      ]);
    }
  });

  it('is refused with a key that it does not have', () => {
    for (const key of ['remark', 'Level', 'constructor', 'recordedAt', 'actor']) {
      expect(problemsOfEvent({ ...minimal, [key]: 'x' }), `at ${key}`).toEqual([
        { code: 'unknown-key', path: `$.${key}`, found: key },
      ]);
    }
  });

  it('is refused with a field that holds an object where none belongs', () => {
    for (const key of Object.keys(minimal).filter((other) => other !== 'type')) {
      const problems = problemsOfEvent({ ...minimal, [key]: { nested: true } });
      const code =
        ['at', 'date', 'from', 'to'].includes(key) && minimalHoldsDate(minimal, key)
          ? 'wrong-date'
          : 'wrong-value';
      expect(problems, `at ${key}`).toMatchObject([{ code, path: `$.${key}` }]);
    }
  });
});

const minimalHoldsDate = (event: object, key: string): boolean =>
  /^\d{4}-/.test(String(new Map(Object.entries(event)).get(key)));

describe('the disclosure of an event', () => {
  const meaningSomethingElse = new Set(['factor.judged', 'brief.issued']);

  it.each(EVENT_TYPES.filter((type) => !meaningSomethingElse.has(type)))(
    'stands in the level of %s',
    (type) => {
      for (const level of ['public', 'partner', 'internal', 'restricted']) {
        expect(problemsOfEvent({ ...MINIMAL[type], level })).toEqual([]);
      }
      expect(problemsOfEvent({ ...MINIMAL[type], level: 'secret' })).toMatchObject([
        { code: 'wrong-value', path: '$.level' },
      ]);
      expect(problemsOfEvent({ ...MINIMAL[type], disclosure: 'public' })).toMatchObject([
        { code: 'unknown-key', path: '$.disclosure' },
      ]);
    },
  );

  it.each(['factor.judged', 'brief.issued'] as const)('stands in a key of its own in %s', (type) => {
    for (const disclosure of ['public', 'partner', 'internal', 'restricted']) {
      expect(problemsOfEvent({ ...MINIMAL[type], disclosure })).toEqual([]);
    }
    expect(problemsOfEvent({ ...MINIMAL[type], disclosure: 'high' })).toMatchObject([
      { code: 'wrong-value', path: '$.disclosure' },
    ]);
  });

  it('leaves the level of a judgement to mean the factor’s level, or null', () => {
    for (const level of ['none', 'low', 'moderate', 'high', 'severe', null]) {
      expect(problemsOfEvent({ ...MINIMAL['factor.judged'], level })).toEqual([]);
    }
    for (const level of ['unknown', 'public', 'internal']) {
      expect(problemsOfEvent({ ...MINIMAL['factor.judged'], level })).toMatchObject([
        { code: 'wrong-value', path: '$.level' },
      ]);
    }
  });
});

describe('the words of a field', () => {
  it.each([
    ['source.registered', 'kind', 'un-field un-entity regional state ngo media dataset person other'],
    ['source.registered', 'reliability', 'A B C D E F'],
    ['evidence.recorded', 'credibility', '1 2 3 4 5 6'],
    ['evidence.recorded', 'status', 'alleged verified'],
    ['population.described', 'kind', 'protected-group civilian-population protected-persons'],
    ['indicator.rated', 'rating', 'absent emerging present acute not-assessable not-applicable'],
    ['indicator.rated', 'trend', 'falling steady rising'],
    ['indicator.rated', 'confidence', 'low moderate high'],
    ['factor.judged', 'confidence', 'low moderate high'],
    ['resilience.recorded', 'status', 'in-place weakening missing'],
    [
      'resilience.recorded',
      'family',
      'national-resilience human-rights targeted-measures partnerships security-sector political-transitions judicial-and-human-rights-institutions risk-assessment-and-early-response local-conflict-resolution media-capacity transitional-justice',
    ],
    [
      'outlook.recorded',
      'likelihood',
      'almost-no-chance very-unlikely unlikely roughly-even-chance likely very-likely almost-certain',
    ],
    ['assistance.begun', 'form', 'encouragement capacityBuilding protectionAssistance'],
    ['response.begun', 'track', 'peacefulMeans regionalArrangements'],
    ['finding.recorded', 'finding', 'manifest-failure peaceful-means-inadequate'],
    ['council.decided', 'outcome', 'adopted rejected vetoed'],
    ['council.decided', 'chapter', 'VI VIII'],
    ['recommendation.followed', 'status', 'accepted underway done declined'],
    ['brief.issued', 'level', 'public partner internal restricted'],
  ] as const)('of %s %s are those of the format', (type, key, words) => {
    for (const word of words.split(' ')) {
      expect(problemsOfEvent({ ...MINIMAL[type], [key]: word }), `at ${word}`).toEqual([]);
    }
    for (const word of ['not-assessed', 'unknown', '', 'X', 7]) {
      expect(problemsOfEvent({ ...MINIMAL[type], [key]: word }), `at ${word}`).toMatchObject([
        { code: 'wrong-value', path: `$.${key}` },
      ]);
    }
  });

  it.each([
    ['indicator.rated', 'actors', ['state', 'rebel'], '$.actors[1]'],
    ['council.decided', 'measures', ['43'], '$.measures[0]'],
    ['evidence.recorded', 'place', { code: 'KE-30' }, '$.place.precision'],
    ['evidence.recorded', 'place', { code: 'KE-30', precision: 'x', lat: 1 }, '$.place.lat'],
    [
      'evidence.recorded',
      'attachment',
      { sha256: 'ab', name: 'a', mediaType: 'b', bytes: 1 },
      '$.attachment.sha256',
    ],
    [
      'evidence.recorded',
      'attachment',
      { sha256: 'ab'.repeat(32), name: 'a', mediaType: 'b', bytes: -1 },
      '$.attachment.bytes',
    ],
    ['brief.issued', 'sha256', 'AB'.repeat(32), '$.sha256'],
    ['outlook.recorded', 'horizonDays', 0, '$.horizonDays'],
    ['outlook.recorded', 'horizonDays', 1.5, '$.horizonDays'],
    ['outlook.recorded', 'watch', 'the vote', '$.watch'],
    ['source.registered', 'protected', 'yes', '$.protected'],
    ['council.decided', 'consent', null, '$.consent'],
    ['evidence.recorded', 'source', '', '$.source'],
    ['advice.given', 'by', '', '$.by'],
  ] as const)('of %s %s are refused with the path of what is wrong (%j)', (type, key, value, path) => {
    expect(problemsOfEvent({ ...MINIMAL[type], [key]: value })).toMatchObject([{ path }]);
  });

  it.each([
    ['evidence.recorded', 'date'],
    ['evidence.recorded', 'dateTo'],
    ['trigger.expected', 'from'],
    ['trigger.expected', 'to'],
    ['recommendation.made', 'due'],
    ['review.scheduled', 'date'],
    ['note.added', 'at'],
  ] as const)('of %s %s are dates that exist', (type, key) => {
    expect(problemsOfEvent({ ...MINIMAL[type], [key]: '2008-02-29' })).toEqual([]);
    expect(problemsOfEvent({ ...MINIMAL[type], [key]: '2008-02-30' })).toEqual([
      { code: 'wrong-date', path: `$.${key}`, found: '2008-02-30' },
    ]);
  });
});

describe('reasons', () => {
  it.each([
    ['finding.recorded', 'rationale'],
    ['finding.withdrawn', 'rationale'],
    ['question.answered', 'answer'],
  ] as const)('of %s have at least forty characters', (type, key) => {
    expect(problemsOfEvent({ ...MINIMAL[type], [key]: 'x'.repeat(40) })).toEqual([]);
    expect(problemsOfEvent({ ...MINIMAL[type], [key]: 'x'.repeat(39) })).toMatchObject([
      { code: 'wrong-value', path: `$.${key}` },
    ]);
    expect(REASONS.length).toBeGreaterThanOrEqual(40);
  });
});

describe('a decision adopted under Chapter VII', () => {
  const adopted = { ...MINIMAL['council.decided'], chapter: 'VII' };

  it.each([[['41']], [['42']], [['41', '42']]])('is accepted with the measures %j', (measures) => {
    expect(problemsOfEvent({ ...adopted, measures })).toEqual([]);
  });

  it('is refused without measures, consent or not', () => {
    expect(problemsOfEvent(adopted)).toMatchObject([{ code: 'missing-key', path: '$.measures' }]);
    expect(problemsOfEvent({ ...adopted, consent: true })).toMatchObject([
      { code: 'missing-key', path: '$.measures' },
    ]);
    expect(problemsOfEvent({ ...adopted, measures: [] })).toMatchObject([
      { code: 'wrong-value', path: '$.measures' },
    ]);
  });

  it('needs none when it was not adopted, or under another chapter', () => {
    for (const outcome of ['rejected', 'vetoed'])
      expect(problemsOfEvent({ ...adopted, outcome })).toEqual([]);
    for (const chapter of ['VI', 'VIII']) expect(problemsOfEvent({ ...adopted, chapter })).toEqual([]);
  });
});

describe('an event of no type', () => {
  it.each(['indicator.rating', 'constructor', '__proto__', '', 7, null])('such as %j is refused', (type) => {
    expect(problemsOfEvent({ at: '2008-01-01', type })).toMatchObject([
      { code: 'unknown-event-type', path: '$.type' },
    ]);
  });

  it.each([[null], [[]], ['note.added'], [7]])('or no object at all is refused (%j)', (value) => {
    expect(problemsOfEvent(value)).toMatchObject([{ code: 'wrong-value', path: '$' }]);
  });
});
