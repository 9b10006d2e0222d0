import { describe, expect, it } from 'vitest';
import type { Events } from '../testing/a-case.ts';
import { HEADER, on } from '../testing/a-case.ts';
import { MINIMAL } from '../testing/every-event.ts';
import { evidence, judged, rated, source, withdrawn } from '../testing/picture-events.ts';
import { note } from '../testing/recorded-events.ts';
import type { CaseEvent } from './case-event.ts';
import { checkCaseFile } from './read-case-file.ts';

const revised = (id: string): CaseEvent => ({ ...evidence(id), type: 'evidence.revised' });
const problemsOf = (...events: Events) => {
  const checked = checkCaseFile({ ...HEADER, events: events.flat() });
  return checked.ok ? [] : checked.refusal;
};

describe('an id that is declared', () => {
  const declarations: readonly (readonly [string, CaseEvent, readonly CaseEvent[]])[] = [
    ['source', source('x'), []],
    ['evidence', evidence('x'), [source('s1')]],
    ['population', { ...MINIMAL['population.described'], population: 'x' }, []],
    ['resilience', { ...MINIMAL['resilience.recorded'], resilience: 'x' }, []],
    ['recommendation', { ...MINIMAL['recommendation.made'], recommendation: 'x' }, []],
  ];

  it.each(declarations)('a second time is refused (%s)', (key, event, needed) => {
    const first = needed.length;
    expect(problemsOf(...on('2008-01-01', needed, event, note(), event))).toEqual([
      {
        code: 'declared-twice',
        path: `$.events[${first + 2}].${key}`,
        found: 'x',
        expected: `$.events[${first}]`,
      },
    ]);
  });

  it('may be the id of a source and of an item at once', () => {
    expect(problemsOf(source('s1'), evidence('s1'))).toEqual([]);
  });

  it('first is the one that is applied first, not the one that stands first in the file', () => {
    expect(problemsOf(on('2008-01-02', source('x')), on('2008-01-01', source('x')))).toEqual([
      { code: 'declared-twice', path: '$.events[0].source', found: 'x', expected: '$.events[1]' },
    ]);
  });

  it('may be a name of an object’s prototype', () => {
    for (const id of ['__proto__', 'constructor', 'toString']) {
      expect(
        problemsOf(source(id), evidence(id, { source: id }), rated('7.3', 'acute', { evidence: [id] })),
      ).toEqual([]);
      expect(problemsOf(evidence('e', { source: id }))).toMatchObject([{ code: 'not-declared', found: id }]);
    }
  });
});

const declared = (kind: string): CaseEvent => {
  switch (kind) {
    case 'source.registered':
      return source('x');
    case 'evidence.recorded':
      return evidence('x');
    case 'population.described':
      return { ...MINIMAL['population.described'], population: 'x' };
    default:
      return { ...MINIMAL['recommendation.made'], recommendation: 'x' };
  }
};

describe('an id that is spoken of', () => {
  const references: readonly (readonly [string, string, CaseEvent, string])[] = [
    ['the source of a grade', 'source', { ...MINIMAL['source.graded'], source: 'x' }, 'source.registered'],
    ['the source of an item', 'source', evidence('e9', { source: 'x' }), 'source.registered'],
    ['a revised item', 'evidence', revised('x'), 'evidence.recorded'],
    ['a withdrawn item', 'evidence', withdrawn('x'), 'evidence.recorded'],
    [
      'an item of a rating',
      'evidence[1]',
      rated('7.3', 'acute', { evidence: ['e1', 'x'] }),
      'evidence.recorded',
    ],
    [
      'an item against a rating',
      'contradicting[0]',
      rated('7.3', 'acute', { contradicting: ['x'] }),
      'evidence.recorded',
    ],
    [
      'a population of a rating',
      'populations[0]',
      rated('7.3', 'acute', { populations: ['x'] }),
      'population.described',
    ],
    [
      'an item of what holds',
      'evidence[0]',
      { ...MINIMAL['resilience.recorded'], evidence: ['x'] },
      'evidence.recorded',
    ],
    [
      'a recommendation followed up',
      'recommendation',
      { ...MINIMAL['recommendation.followed'], recommendation: 'x' },
      'recommendation.made',
    ],
  ];

  it.each(references)('is refused when nothing declares it: %s', (_, place, event, declaredBy) => {
    expect(problemsOf(source('s1'), evidence('e1'), on('2008-01-02', event))).toEqual([
      { code: 'not-declared', path: `$.events[2].${place}`, found: 'x', expected: declaredBy },
    ]);
  });

  it.each(references)('is refused when it is declared later: %s', (_, place, event, declaredBy) => {
    const known = [source('s1'), evidence('e1')];
    expect(problemsOf(known, on('2008-01-02', event), on('2008-01-03', declared(declaredBy)))).toEqual([
      { code: 'declared-later', path: `$.events[2].${place}`, found: 'x', expected: '$.events[3]' },
    ]);
    expect(problemsOf(known, on('2008-01-02', event, declared(declaredBy))), 'same instant').toMatchObject([
      { code: 'declared-later' },
    ]);
  });

  it.each(references)('is accepted when it is declared before: %s', (_, place, event, declaredBy) => {
    const known = on('2008-01-01', source('s1'), evidence('e1'), declared(declaredBy));
    expect(problemsOf(known, on('2008-01-02', event)), `at ${place}`).toEqual([]);
  });

  it('is declared before when its declaration is applied before, wherever it stands in the file', () => {
    expect(
      problemsOf(
        on('2008-01-03', rated('7.3', 'acute', { evidence: ['e1'] })),
        on('2008-01-02T00:00:00.000002Z', evidence('e1')),
        on('2008-01-02T03:00:00.000001+03:00', source('s1')),
      ),
    ).toEqual([]);
  });
});

describe('evidence that was withdrawn', () => {
  const known = [source('s1'), evidence('e1')];

  it('cannot be revised', () => {
    expect(problemsOf(known, withdrawn('e1'), revised('e1'))).toEqual([
      { code: 'revises-withdrawn', path: '$.events[3].evidence', found: 'e1' },
    ]);
  });

  it('can have been revised before', () => {
    expect(problemsOf(known, revised('e1'), withdrawn('e1'))).toEqual([]);
    expect(problemsOf(known, on('2008-01-03', withdrawn('e1')), on('2008-01-02', revised('e1')))).toEqual([]);
  });

  it('can be cited by a rating', () => {
    expect(problemsOf(known, withdrawn('e1'), rated('7.3', 'acute', { evidence: ['e1'] }))).toEqual([]);
  });
});

const dissent = (subject: string): CaseEvent => ({ ...MINIMAL['dissent.recorded'], on: subject });

describe('what an event is about', () => {
  it.each(['7.15', '7.0', '15.1', '7', '__proto__', 'constructor', '7.3 ', '07.3'])(
    'is refused when the framework has no indicator %s',
    (indicator) => {
      expect(problemsOf(note(), rated(indicator, 'acute'))).toMatchObject([
        { code: 'unknown-indicator', path: '$.events[1].indicator', found: indicator },
      ]);
    },
  );

  it.each(['0', '15', '7.3', 'f7', '__proto__', 'constructor'])(
    'is refused when the framework has no factor %s',
    (factor) => {
      expect(problemsOf(judged(factor, 'high'))).toMatchObject([
        { code: 'unknown-factor', path: '$.events[0].factor', found: factor },
      ]);
    },
  );

  it('is a triggering factor’s indicator where a trigger is expected', () => {
    expect(problemsOf({ ...MINIMAL['trigger.expected'], indicator: '8.12' })).toEqual([]);
    for (const indicator of ['8.13', '7.3', '8', '18.1']) {
      expect(problemsOf({ ...MINIMAL['trigger.expected'], indicator })).toMatchObject([
        { code: 'unknown-indicator', path: '$.events[0].indicator', found: indicator },
      ]);
    }
  });

  it('is an indicator, a factor or a region where someone dissents', () => {
    for (const subject of [
      '7.3',
      '14',
      'warning',
      'pillarOne',
      'pillarTwo.encouragement',
      'pillarThree.meansFinding',
    ]) {
      expect(problemsOf(dissent(subject)), `at ${subject}`).toEqual([]);
    }
    for (const subject of [
      '7.99',
      '15',
      'pillarFour',
      'pillarTwo.meansFinding',
      'warning.alert',
      'constructor',
    ]) {
      expect(problemsOf(dissent(subject)), `at ${subject}`).toEqual([
        { code: 'unknown-subject', path: '$.events[0].on', found: subject },
      ]);
    }
  });
});

it('names every problem of a file, in order of application', () => {
  expect(
    problemsOf(
      on('2008-01-02', rated('7.99', 'acute', { evidence: ['x'] })),
      on('2008-01-01', judged('15', 'low')),
    ),
  ).toMatchObject([
    { code: 'unknown-factor', path: '$.events[1].factor' },
    { code: 'not-declared', path: '$.events[0].evidence[0]' },
    { code: 'unknown-indicator', path: '$.events[0].indicator' },
  ]);
});
