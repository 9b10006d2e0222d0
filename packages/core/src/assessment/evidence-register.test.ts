import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Events } from '../testing/a-case.ts';
import { aCase, day } from '../testing/a-case.ts';
import { evidence, source, withdrawn } from '../testing/picture-events.ts';
import type { CaseEvent } from '../case/case-event.ts';
import { evidenceRegister, originsOf } from './evidence-register.ts';

const registerOf = (...events: Events) => evidenceRegister(aCase(day(1, ...events)).events);
const originOf = (id: string, ...events: Events) => registerOf(...events).sources.get(id)?.countsAs;

describe('a source counts as', () => {
  it('itself without an origin, and as its origin with one', () => {
    expect(originOf('a', source('a'))).toBe('a');
    expect(originOf('a', source('a', { origin: 'wire' }))).toBe('wire');
  });

  it('the source that it names as its origin, wherever that one is registered', () => {
    const copy = source('copy', { origin: 'wire' });
    expect(originOf('copy', copy, source('wire'))).toBe('wire');
    expect(originOf('wire', source('wire'), copy)).toBe('wire');
  });

  it('what the source that it names was registered with, one step and no further', () => {
    const line = [
      source('d', { origin: 'c' }),
      source('c', { origin: 'b' }),
      source('b', { origin: 'a' }),
      source('a', { origin: 'wire' }),
    ];
    for (const sources of [line, line.toReversed()])
      expect(['a', 'b', 'c', 'd'].map((id) => originOf(id, sources))).toEqual(['wire', 'wire', 'a', 'b']);
  });

  it('itself where it names itself', () => {
    expect(originOf('self', source('self', { origin: 'self' }))).toBe('self');
  });

  it('the same in whatever order the sources are registered', () => {
    const names = ['a', 'b', 'c', 'd', 'x'];
    fc.assert(
      fc.property(
        fc.array(fc.option(fc.constantFrom(...names)), { minLength: 4, maxLength: 4 }),
        fc.shuffledSubarray([0, 1, 2, 3], { minLength: 4 }),
        (origins, order) => {
          const sources = origins.map((origin, place) =>
            source(names[place] ?? '', origin === null ? {} : { origin }),
          );
          const shuffled = order.flatMap((place) => sources[place] ?? []);
          for (const id of names.slice(0, 4)) expect(originOf(id, shuffled)).toBe(originOf(id, sources));
        },
      ),
    );
  });
});

describe('the origins of evidence', () => {
  const known = [
    source('wire'),
    source('paper', { origin: 'wire' }),
    source('observer'),
    evidence('w', { source: 'wire' }),
    evidence('p', { source: 'paper' }),
    evidence('o', { source: 'observer' }),
  ];

  it('count copies of one report once', () => {
    expect([...originsOf(registerOf(known), ['w', 'p'])]).toEqual(['wire']);
    expect([...originsOf(registerOf(known), ['w', 'p', 'o'])]).toEqual(['wire', 'observer']);
  });

  it('leave out what was withdrawn and what is not known', () => {
    expect([...originsOf(registerOf(known, withdrawn('o')), ['w', 'o', 'none'])]).toEqual(['wire']);
  });

  it('are those of the revised item', () => {
    const revised: CaseEvent = { ...evidence('o', { source: 'paper' }), type: 'evidence.revised' };
    expect([...originsOf(registerOf(known, revised), ['o'])]).toEqual(['wire']);
  });
});

it('gives a source its latest grade', () => {
  const graded: CaseEvent = { at: '2008-01-01', type: 'source.graded', source: 'a', reliability: 'E' };
  expect(registerOf(source('a'), graded).sources.get('a')?.reliability).toBe('E');
});
