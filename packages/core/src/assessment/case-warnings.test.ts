import { describe, expect, it } from 'vitest';
import type { Events } from '../testing/a-case.ts';
import { aCase, day, on } from '../testing/a-case.ts';
import type { CaseEvent } from '../case/case-event.ts';
import { evidence, judged, picture, rated, source, withdrawn } from '../testing/picture-events.ts';
import { note } from '../testing/recorded-events.ts';
import { caseWarnings } from './case-warnings.ts';

const known = [
  source('s1'),
  source('s2'),
  source('wire-a', { origin: 'wire' }),
  source('wire-b', { origin: 'wire' }),
  evidence('e1'),
  evidence('e2'),
  evidence('e3', { source: 's2' }),
  evidence('a', { source: 'wire-a' }),
  evidence('b', { source: 'wire-b' }),
];
const warningsOf = (...events: Events) =>
  caseWarnings(aCase([...day(1, known), ...events.flat()])).map(({ code, subject }) => `${subject} ${code}`);
const citing = (...ids: readonly string[]) => rated('7.3', 'present', { evidence: ids.slice() });

describe('a rating above absent', () => {
  it('is unsupported without evidence', () => {
    for (const rating of ['emerging', 'present', 'acute'] as const) {
      expect(warningsOf(day(2, rated('7.3', rating)))).toEqual(['7.3 unsupported']);
    }
  });

  it('that is absent or off the scale needs none', () => {
    for (const rating of ['absent', 'not-assessable', 'not-applicable'] as const) {
      expect(warningsOf(day(2, rated('7.3', rating)))).toEqual([]);
    }
  });

  it('is single-sourced on one item, or on two of one source', () => {
    expect(warningsOf(day(2, citing('e1')))).toEqual(['7.3 single-sourced']);
    expect(warningsOf(day(2, citing('e1', 'e2')))).toEqual(['7.3 single-sourced']);
  });

  it('is not on items of two sources', () => {
    expect(warningsOf(day(2, citing('e1', 'e3')))).toEqual([]);
  });

  it('is single-sourced on two sources of one origin', () => {
    expect(warningsOf(day(2, citing('a', 'b')))).toEqual(['7.3 single-sourced']);
    expect(warningsOf(day(2, citing('a', 'b', 'e1')))).toEqual([]);
  });

  it('cites withdrawn evidence, which no longer counts as a source', () => {
    expect(warningsOf(day(2, citing('e1', 'e3')), day(3, withdrawn('e3')))).toEqual([
      '7.3 cites-withdrawn',
      '7.3 single-sourced',
    ]);
    expect(warningsOf(day(2, withdrawn('e3')), day(3, citing('e1', 'e2', 'e3', 'a')))).toEqual([
      '7.3 cites-withdrawn',
    ]);
  });

  it('has the source of the revised item', () => {
    const revised: CaseEvent = { ...evidence('e2', { source: 's2' }), type: 'evidence.revised' };
    expect(warningsOf(day(2, citing('e1', 'e2')), day(3, revised))).toEqual([]);
  });

  it('and one that is absent are warned of when they cite withdrawn evidence', () => {
    expect(
      warningsOf(day(2, rated('7.3', 'absent', { evidence: ['e1'] })), day(3, withdrawn('e1'))),
    ).toContain('7.3 cites-withdrawn');
  });
});

describe('a rating on the scale', () => {
  const absent = rated('8.1', 'absent');

  it('is stale when the last event is too far away', () => {
    expect(warningsOf(day(1, absent), day(31, note()))).toEqual([]);
    expect(warningsOf(day(1, absent), day(32, note()))).toEqual(['8.1 stale']);
  });

  it('has no rationale when none was written', () => {
    expect(warningsOf(day(2, rated('8.1', 'absent', { rationale: '' })))).toEqual(['8.1 no-rationale']);
    expect(warningsOf(day(2, rated('8.1', 'absent', { rationale: ' \n' })))).toEqual(['8.1 no-rationale']);
  });

  it('is warned of only while it stands', () => {
    const replaced = [day(2, rated('8.1', 'acute', { rationale: '' })), day(3, absent)];
    expect(warningsOf(...replaced)).toEqual([]);
    expect(warningsOf(...replaced.toReversed())).toEqual([]);
  });
});

describe('a judgement', () => {
  const high = day(
    2,
    rated('7.1', 'acute', { evidence: ['e1', 'e3'] }),
    rated('7.2', 'present', { evidence: ['e1', 'e3'] }),
  );

  it('against the suggestion is warned of', () => {
    expect(warningsOf(high, day(3, judged('7', 'low')))).toEqual(['7 judged-against-suggestion']);
    expect(warningsOf(high, day(3, judged('7', 'severe')))).toEqual(['7 judged-against-suggestion']);
    expect(warningsOf(high, day(3, judged('7', 'high')))).toEqual([]);
  });

  it('whose suggestion has changed is warned of', () => {
    expect(warningsOf(day(1, judged('7', 'high')), high)).toEqual(['7 suggestion-changed']);
    expect(warningsOf(day(1, judged('7', 'low')), high)).toEqual([
      '7 judged-against-suggestion',
      '7 suggestion-changed',
    ]);
  });

  it('that was withdrawn is not', () => {
    expect(warningsOf(day(1, judged('7', 'low')), high, day(3, judged('7', null)))).toEqual([]);
  });
});

it('warns in the order of the framework, a factor after its indicators', () => {
  expect(warningsOf(day(2, picture('10.1 acute, 7.10 acute, 7.2 acute, f7 none, 2.1 acute')))).toEqual([
    '2.1 unsupported',
    '7.2 unsupported',
    '7.10 unsupported',
    '7 judged-against-suggestion',
    '10.1 unsupported',
  ]);
});

it('warns of nothing in a case without events', () => {
  expect(caseWarnings(aCase([]))).toEqual([]);
});

it('warns in the order of application, not of the file', () => {
  expect(
    warningsOf(on('2008-03-01', rated('7.3', 'absent')), on('2008-02-01', rated('7.3', 'acute'))),
  ).toEqual([]);
});
