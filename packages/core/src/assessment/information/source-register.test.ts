import { describe, expect, it } from 'vitest';
import type { CaseEvent } from '../../case/case-event.ts';
import { aCase, day, dateOf } from '../../testing/a-case.ts';
import { evidence, source, withdrawn } from '../../testing/picture-events.ts';
import { informationOf, SOURCE_KINDS, sourceRegister } from './index.ts';

const graded = (id: string, reliability: 'A' | 'C' | 'F', reason?: string): CaseEvent => ({
  at: '2008-01-01',
  type: 'source.graded',
  source: id,
  reliability,
  ...(reason === undefined ? {} : { reason }),
});

const { events } = aCase([
  ...day(1, source('wire', { kind: 'media' }), source('paper', { origin: 'wire' })),
  ...day(2, evidence('e1', { source: 'wire' }), evidence('e2', { source: 'wire' }), graded('wire', 'C')),
  ...day(4, graded('wire', 'F', 'It lost its people there.'), source('shelter', { protected: true })),
  ...day(5, withdrawn('e2'), { ...evidence('e1', { source: 'paper' }), type: 'evidence.revised' }),
]);
const at = (number: number) => sourceRegister(events, dateOf(number));
const sourceAt = (id: string, number: number) => at(number).find((each) => each.source === id);

describe('the source register', () => {
  it('holds each source with its kind and origin, in the order of registration', () => {
    expect(at(9)).toMatchObject([
      { source: 'wire', kind: 'media', origin: null, countsAs: 'wire', protected: false },
      { source: 'paper', kind: 'ngo', origin: 'wire', countsAs: 'wire' },
      { source: 'shelter', protected: true },
    ]);
  });

  it('dates the reliability: each grade with its reason, and the one that stands at the moment', () => {
    expect(sourceAt('wire', 9)).toMatchObject({
      reliability: 'F',
      grades: [
        { at: dateOf(1), reliability: 'B', reason: null },
        { at: dateOf(2), reliability: 'C', reason: null },
        { at: dateOf(4), reliability: 'F', reason: 'It lost its people there.' },
      ],
    });
    expect([1, 2, 3, 4].map((number) => sourceAt('wire', number)?.reliability)).toEqual(['B', 'C', 'C', 'F']);
    expect(sourceAt('wire', 3)?.grades).toHaveLength(2);
  });

  it('holds the sources registered by then, and no others', () => {
    expect(at(3).map((each) => each.source)).toEqual(['wire', 'paper']);
    expect(at(0)).toEqual([]);
  });

  it('says what each has given, what was withdrawn marked, a revised item with the source that it now has', () => {
    expect(sourceAt('wire', 4)?.evidence).toEqual([
      { evidence: 'e1', withdrawn: false },
      { evidence: 'e2', withdrawn: false },
    ]);
    expect(sourceAt('wire', 5)?.evidence).toEqual([{ evidence: 'e2', withdrawn: true }]);
    expect(sourceAt('paper', 5)?.evidence).toEqual([{ evidence: 'e1', withdrawn: false }]);
  });

  it('names a source that is not protected', () => {
    expect(sourceAt('wire', 9)?.name).toBe('An observer group');
  });

  it('covers all events without a moment, in order of application and not of the file', () => {
    expect(sourceRegister(events.toReversed())).toEqual(
      at(9).toSorted((one, other) => order.indexOf(one.source) - order.indexOf(other.source)),
    );
  });
  /** Of two registered at one instant, the first in the file comes first. */
  const order = ['paper', 'wire', 'shelter'];
});

it('knows each kind that a source can be registered as', () => {
  const sources = SOURCE_KINDS.map((kind) => source(kind, { kind }));
  expect(sourceRegister(aCase(sources).events).map(({ kind }) => kind)).toEqual(SOURCE_KINDS);
});

describe('what was written of a protected source', () => {
  const hidden = aCase([
    source('open', { origin: 'Words of its own' }),
    source('copy', { origin: 'shelter' }),
    source('shelter', { protected: true, name: 'Secret name', origin: 'Secret origin' }),
    source('beside', { origin: 'Secret origin' }),
    source('desk', { origin: 'Secret desk' }),
    source('clerk', { protected: true, name: 'Secret clerk', origin: 'desk' }),
    source('guest', { protected: true, name: 'Secret guest', origin: 'open-wire' }),
    source('open-wire'),
    graded('shelter', 'C', 'Secret reason'),
    graded('open', 'C', 'A reason of its own'),
  ]);
  const report = informationOf(hidden);
  const shown = (id: string) => report.sources.find((each) => each.source === id);

  it('is nowhere in a report on the case, nor on the sources that share its origin', () => {
    const text = JSON.stringify(report);
    expect(text).not.toMatch(/secret/i);
    expect(text).toContain('Words of its own');
    expect(text).toContain('A reason of its own');
  });

  it('leaves the dated grades, and what counts once with what, under the id of a source', () => {
    expect(shown('shelter')?.grades.map(({ reliability, reason }) => [reliability, reason])).toEqual([
      ['B', null],
      ['C', null],
    ]);
    expect(report.sources.map((each) => [each.source, each.origin, each.countsAs])).toEqual([
      ['open', 'Words of its own', 'Words of its own'],
      ['copy', 'shelter', 'copy'],
      ['shelter', null, 'copy'],
      ['beside', null, 'copy'],
      ['desk', null, 'desk'],
      ['clerk', null, 'desk'],
      ['guest', null, 'open-wire'],
      ['open-wire', null, 'open-wire'],
    ]);
    expect(new Set(report.sources.map(({ countsAs }) => countsAs)).size).toBe(report.independent.registered);
  });
});
