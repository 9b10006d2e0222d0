import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { note } from '../testing/recorded-events.ts';
import { eventsUntil, inOrderOfApplication } from './order-events.ts';

const at = (moment: string, name: string) => ({ at: moment, name });
const namesOf = (events: readonly { readonly name: string }[]) => events.map(({ name }) => name).join(' ');

describe('inOrderOfApplication', () => {
  it('puts events in the order of their instants', () => {
    const events = [at('2008-01-03', 'c'), at('2008-01-01', 'a'), at('2008-01-02', 'b')];
    expect(namesOf(inOrderOfApplication(events))).toBe('a b c');
  });

  it('keeps the order of the file at one instant, however it is written', () => {
    const events = [
      at('2008-01-02', 'later'),
      at('2008-01-01T03:00:00+03:00', 'first'),
      at('2008-01-01', 'second'),
      at('2007-12-31T20:00:00-04:00', 'third'),
      at('2008-01-01T00:00:00.000000Z', 'fourth'),
    ];
    expect(namesOf(inOrderOfApplication(events))).toBe('first second third fourth later');
  });

  it('compares instants, not the text of dates', () => {
    const events = [at('2008-01-02T01:00:00+03:00', 'earlier'), at('2008-01-01T23:00:00Z', 'later')];
    expect(namesOf(inOrderOfApplication(events.toReversed()))).toBe('earlier later');
  });

  it('tells events a microsecond apart', () => {
    const events = [at('2008-01-01T00:00:00.000002Z', 'b'), at('2008-01-01T00:00:00.000001Z', 'a')];
    expect(namesOf(inOrderOfApplication(events))).toBe('a b');
  });

  it('leaves the given list as it was', () => {
    const events = [at('2008-01-02', 'b'), at('2008-01-01', 'a')];
    inOrderOfApplication(events);
    expect(namesOf(events)).toBe('b a');
  });

  it('never lets an event overtake one of the same instant', () => {
    const moments = ['2008-01-01', '2008-01-01T03:00:00+03:00', '2008-01-02', '2008-01-01T23:00:00-01:00'];
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...moments)), (dates) => {
        const ordered = inOrderOfApplication(dates.map((moment, index) => ({ at: moment, index })));
        const onFirst = ordered.filter(
          ({ at: moment }) => moment.startsWith('2008-01-01') && !moment.endsWith('-01:00'),
        );
        expect(onFirst.map(({ index }) => index)).toEqual(
          onFirst.map(({ index }) => index).toSorted((one, other) => one - other),
        );
        expect(ordered.slice(0, onFirst.length)).toEqual(onFirst);
      }),
    );
  });
});

describe('eventsUntil', () => {
  const events = ['2007-12-31', '2008-01-01', '2008-01-01T23:59:59.999999Z', '2008-01-02'].map((moment) => ({
    ...note(),
    at: moment,
  }));

  it('includes the whole day of a date', () => {
    expect(eventsUntil(events, '2008-01-01')).toEqual(events.slice(0, 3));
  });

  it('includes the instant of a date-time and nothing after it', () => {
    expect(eventsUntil(events, '2008-01-01T03:00:00+03:00')).toEqual(events.slice(0, 2));
    expect(eventsUntil(events, '2007-12-31T23:59:59Z')).toEqual(events.slice(0, 1));
  });

  it('keeps none before the first and all after the last', () => {
    expect(eventsUntil(events, '2007-12-30')).toEqual([]);
    expect(eventsUntil(events, '2009-01-01')).toEqual(events);
  });
});
