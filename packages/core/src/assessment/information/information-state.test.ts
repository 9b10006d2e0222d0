import { describe, expect, it } from 'vitest';
import type { CaseEvent } from '../../case/case-event.ts';
import type { Rating } from '../../case/events/assessment.ts';
import type { Events } from '../../testing/a-case.ts';
import { aCase, dateOf, day } from '../../testing/a-case.ts';
import { evidence, judged, rated, source, withdrawn } from '../../testing/picture-events.ts';
import { informationOf } from './index.ts';

const known = day(
  1,
  source('s1'),
  source('s2'),
  source('paper', { origin: 's1' }),
  evidence('e1'),
  evidence('copy', { source: 'paper' }),
  evidence('e2', { source: 's2' }),
);
const at = (number: number, ...events: Events) =>
  informationOf(aCase([...known, ...events.flat()]), dateOf(number));
const indicator = (id: string, number: number, ...events: Events) =>
  at(number, ...events)
    .factors.flatMap(({ indicators }) => indicators)
    .find((each) => each.indicator === id);
const marksAt = (number: number, ...events: Events) => indicator('7.3', number, ...events)?.marks;
const marks = (...events: Events) => marksAt(2, ...events);
const rate = (rating: Rating, more: Parameters<typeof rated>[2] = {}) => day(2, rated('7.3', rating, more));
const two = { evidence: ['e1', 'e2'] };
const dissent = (on = '7.3'): CaseEvent => ({
  at: '2008-01-01',
  type: 'dissent.recorded',
  on,
  view: 'Higher.',
  rationale: 'The reports say more.',
});

describe('an indicator is', () => {
  it('not assessed while no rating was recorded by then', () => {
    expect(marks()).toEqual(['not-assessed']);
    expect(marksAt(1, rate('acute', two))).toEqual(['not-assessed']);
  });

  it('not applicable or not assessable where it is rated so, however old or bare that is', () => {
    for (const rating of ['not-applicable', 'not-assessable'] as const) {
      expect(marksAt(900, rate(rating))).toEqual([rating]);
    }
  });

  it('unsupported where it is above absent without evidence that stands', () => {
    for (const rating of ['emerging', 'present', 'acute'] as const) {
      expect(marks(rate(rating))).toEqual(['unsupported']);
      expect(marks(rate(rating, two))).toEqual(['assessed']);
    }
    expect(marks(rate('absent'))).toEqual(['assessed']);
  });

  it('unsupported from the day on which its last evidence is withdrawn', () => {
    const events = [rate('acute', two), day(3, withdrawn('e1')), day(4, withdrawn('e2'))];
    expect([2, 3, 4].map((number) => marksAt(number, ...events))).toEqual([
      ['assessed'],
      ['single-sourced'],
      ['unsupported'],
    ]);
  });

  it('single-sourced where one independent origin is behind it, copies and further items of it counting once', () => {
    expect(marks(rate('acute', { evidence: ['e1'] }))).toEqual(['single-sourced']);
    expect(marks(rate('acute', { evidence: ['e1', 'e1', 'copy'] }))).toEqual(['single-sourced']);
    expect(marks(rate('acute', { evidence: ['copy', 'e2'] }))).toEqual(['assessed']);
    expect(marks(rate('absent', { evidence: ['e1'] }))).toEqual(['assessed']);
  });

  it('stale after the days that the framework gives its factor, and not on the last of them', () => {
    expect(marksAt(2 + 90, rate('acute', two))).toEqual(['assessed']);
    expect(marksAt(2 + 91, rate('acute', two))).toEqual(['stale']);
    expect(marksAt(2 + 91, rate('absent'))).toEqual(['stale']);
    expect(marksAt(2 + 91, rate('acute', two), day(60, rated('7.3', 'acute', two)))).toEqual(['assessed']);
    const trigger = day(2, rated('8.1', 'absent'));
    expect(indicator('8.1', 32, trigger)?.state).toBe('assessed');
    expect(indicator('8.1', 33, trigger)?.state).toBe('stale');
  });

  it('contested while evidence against its rating stands', () => {
    const against = rate('acute', { ...two, contradicting: ['copy'] });
    expect(marks(against)).toEqual(['contested']);
    expect(marksAt(3, against, day(3, withdrawn('copy')))).toEqual(['assessed']);
    expect(marksAt(3, against, day(3, rated('7.3', 'acute', two)))).toEqual(['assessed']);
    expect(marks(rate('absent', { contradicting: ['e1'] }))).toEqual(['contested']);
  });

  it('contested while a dissent on it stands: until it is rated otherwise, not merely again', () => {
    const events = [
      rate('present', two),
      day(3, dissent()),
      day(4, rated('7.3', 'present', two)),
      day(5, rated('7.3', 'acute', two)),
    ];
    expect([2, 3, 4, 5].map((number) => marksAt(number, ...events))).toEqual([
      ['assessed'],
      ['contested'],
      ['contested'],
      ['assessed'],
    ]);
  });

  it('contested by a dissent recorded in one sitting after its rating, not by one before a first rating', () => {
    expect(marks(day(2, rated('7.3', 'acute', two), dissent()))).toEqual(['contested']);
    expect(marks(day(2, dissent(), rated('7.3', 'acute', two)))).toEqual(['assessed']);
  });

  it('not contested by a dissent on another indicator or on its factor', () => {
    expect(marks(rate('acute', two), day(2, dissent('7.4'), dissent('7')))).toEqual(['assessed']);
  });
});

describe('of several states that hold', () => {
  it('the marks name all, in the order in which they win, and the first is the state', () => {
    const bare = rate('acute', { contradicting: ['e2'] });
    const onOne = rate('acute', { evidence: ['e1'], contradicting: ['e2'] });
    expect(marksAt(200, bare)).toEqual(['unsupported', 'stale', 'contested']);
    expect(marksAt(200, onOne)).toEqual(['stale', 'contested', 'single-sourced']);
    expect(marks(onOne)).toEqual(['contested', 'single-sourced']);
    expect(indicator('7.3', 200, onOne)?.state).toBe('stale');
  });

  it('what is off the scale wins, and a dissent still shows beside it', () => {
    for (const rating of ['not-applicable', 'not-assessable'] as const) {
      expect(marks(rate(rating), day(2, dissent()))).toEqual([rating, 'contested']);
    }
    expect(marks(day(2, dissent()))).toEqual(['not-assessed', 'contested']);
  });
});

describe('what stands behind a state is told', () => {
  it('by the evidence for and against that stands, what was withdrawn, and the origins counted', () => {
    const events = [
      rate('acute', { evidence: ['e1', 'copy', 'e1'], contradicting: ['e2'] }),
      day(3, withdrawn('e1')),
    ];
    expect(indicator('7.3', 3, ...events)).toEqual({
      indicator: '7.3',
      state: 'contested',
      marks: ['contested', 'single-sourced'],
      rating: 'acute',
      at: dateOf(2),
      independentSources: 1,
      evidence: ['copy'],
      contradicting: ['e2'],
      withdrawn: ['e1'],
      dissents: [],
    });
  });

  it('by the dates of the dissents, on a factor until it is judged otherwise', () => {
    expect(indicator('7.3', 9, day(4, dissent()), day(6, dissent()))?.dissents).toEqual([
      dateOf(4),
      dateOf(6),
    ]);
    const events = [
      day(2, judged('7', 'low')),
      day(3, dissent('7')),
      day(4, judged('7', 'low')),
      day(5, judged('7', null)),
    ];
    const onFactor = (number: number) =>
      at(number, ...events).factors.find(({ factor }) => factor === '7')?.dissents;
    expect([2, 3, 4, 5].map(onFactor)).toEqual([[], [dateOf(3)], [dateOf(3)], []]);
  });
});
