import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { replayWithRecord } from '../escalation/replay.ts';
import { HEADER } from '../testing/a-case.ts';
import { aCaseOf, anyCase, anyPictureEvent, anyRecordedEvent, DECLARED } from '../testing/arbitrary-case.ts';
import { MINIMAL } from '../testing/every-event.ts';
import { UN_GROUND } from '../testing/ground.ts';
import { evidence, judged, rated, source, withdrawn } from '../testing/picture-events.ts';
import { adviceGiven, convened, note } from '../testing/recorded-events.ts';
import type { CaseEvent } from './case-event.ts';
import type { CaseFile } from './case-file.ts';
import { commutes } from './commutes.ts';
import { instantOf } from './instant.ts';
import { checkCaseFile } from './read-case-file.ts';

const { framework } = UN_GROUND;
const revised = (id: string): CaseEvent => ({ ...evidence(id), type: 'evidence.revised' });
const passes = (one: CaseEvent, other: CaseEvent) => {
  const both = [commutes([one], [other], framework), commutes([other], [one], framework)];
  expect(both[0]).toBe(both[1]);
  return both[0];
};

/** What a case amounts to: levels, ratings, posture, and since when what is open. */
const outcomeOf = (caseFile: CaseFile) => {
  const { trace, record } = replayWithRecord(caseFile);
  return {
    posture: trace.posture,
    picture: { ...trace.picture, at: instantOf(trace.picture.at ?? '1970-01-01') },
    open: trace.open.map(({ since, ...question }) => ({ ...question, since: instantOf(since) })),
    factors: record.standing.factors,
    withdrawn: record.standing.withdrawnEvidence.flat().toSorted(),
  };
};

const newEvent: fc.Arbitrary<CaseEvent> = fc
  .tuple(fc.constantFrom('n1', 'n2', 'n3', 'n4'), fc.nat(4))
  .map(([id, which]): CaseEvent => {
    const events: readonly CaseEvent[] = [
      source(id),
      evidence(id),
      { ...MINIMAL['population.described'], population: id },
      { ...MINIMAL['resilience.recorded'], resilience: id },
      { ...MINIMAL['recommendation.made'], recommendation: id },
    ];
    return events[which] ?? note();
  });

/** Some events after what every generated case has declared. */
const someEvents = fc
  .oneof(
    { weight: 4, arbitrary: aCaseOf(anyPictureEvent(), 3) },
    { weight: 2, arbitrary: aCaseOf(fc.oneof(anyRecordedEvent(), fc.constant(note())), 2) },
    { weight: 2, arbitrary: anyCase() },
    { weight: 1, arbitrary: aCaseOf(fc.constant(note()), 2) },
  )
  .map(({ events }) => events.slice(DECLARED.length, DECLARED.length + 3));
const withNew = fc
  .tuple(someEvents, fc.array(newEvent, { maxLength: 1 }))
  .map(([some, more]) => [...some, ...more.map((event) => ({ ...event, at: '2008-01-01' }))]);

describe('events that can be put after others unseen', () => {
  it('make a case of the same picture and posture in either order', () => {
    let passed = 0;
    fc.assert(
      fc.property(anyCase(), withNew, withNew, ({ events, ...header }, one, other) => {
        const caseOf = (...lists: readonly (readonly CaseEvent[])[]) =>
          checkCaseFile({ ...header, events: [...events, ...lists.flat()] });
        if (one.length === 0 || other.length === 0) return;
        if (!caseOf(one).ok || !caseOf(other).ok || !commutes(one, other, framework)) return;
        const [first, second] = [caseOf(one, other), caseOf(other, one)];
        if (!first.ok || !second.ok) throw new Error('not a case in one of the orders');
        expect(outcomeOf(first.value)).toEqual(outcomeOf(second.value));
        passed += 1;
      }),
      { numRuns: 1500 },
    );
    expect(passed).toBeGreaterThan(80);
  });

  it('are those of either side where the other has none', () => {
    expect(commutes([], [convened()], framework)).toBe(true);
    expect(commutes([convened()], [], framework)).toBe(true);
  });

  it.each<readonly [string, CaseEvent, CaseEvent]>([
    ['ratings of two indicators of one factor', rated('7.3', 'present'), rated('7.4', 'acute')],
    ['judgements of two factors', judged('7', 'high'), judged('8', 'low')],
    ['a judgement and a rating in another factor', judged('7', 'high'), rated('8.1', 'acute')],
    ['a rating and a withdrawal of what it does not cite', rated('7.3', 'present'), withdrawn('e1')],
    ['new evidence and a rating', evidence('e9'), rated('7.3', 'present', { evidence: ['e1'] })],
    ['new evidence and a judgement', evidence('e9'), judged('7', 'high')],
    ['two new sources', source('a'), source('b')],
    ['a note and a decision', note(), adviceGiven()],
    ['a new source and a decision', source('a'), convened()],
    ['a new grade and evidence of that source', MINIMAL['source.graded'], evidence('e9')],
    ['two dissents on one factor', MINIMAL['dissent.recorded'], MINIMAL['dissent.recorded']],
  ])('are %s', (_, one, other) => {
    expect(passes(one, other)).toBe(true);
  });

  it.each<readonly [string, CaseEvent, CaseEvent]>([
    ['two ratings of one indicator', rated('7.3', 'present'), rated('7.3', 'present')],
    ['a judgement and a rating in its factor', judged('7', 'high'), rated('7.3', 'present')],
    ['two judgements of a factor', judged('7', 'high'), judged('7', null)],
    [
      'a rating and the withdrawal of its evidence',
      rated('7.3', 'acute', { evidence: ['e1'] }),
      withdrawn('e1'),
    ],
    [
      'a rating against evidence and its revision',
      rated('7.3', 'absent', { contradicting: ['e1'] }),
      revised('e1'),
    ],
    ['a judgement and a withdrawal', judged('7', 'high'), withdrawn('e1')],
    ['a revision and a withdrawal of one item', revised('e1'), withdrawn('e1')],
    ['two declarations of one id', source('a'), source('a')],
    [
      'a rating and the declaration of what it cites',
      rated('7.3', 'acute', { evidence: ['e9'] }),
      evidence('e9'),
    ],
    ['two decisions', adviceGiven(), MINIMAL['question.answered']],
    ['a decision of a body that the chart does not know and another', MINIMAL['body.decided'], convened()],
    ['a decision and a rating', convened(), rated('7.3', 'present')],
    ['a decision and new evidence, which is weighed', convened(), evidence('e9')],
    ['an outlook and a rating', MINIMAL['outlook.recorded'], rated('7.3', 'present')],
    ['two outlooks', MINIMAL['outlook.recorded'], MINIMAL['outlook.recorded']],
    ['a recommendation and a rating', MINIMAL['recommendation.made'], rated('7.3', 'present')],
    ['a dissent on a factor and a rating in it', MINIMAL['dissent.recorded'], rated('7.3', 'present')],
    ['a dissent on a region and a decision', { ...MINIMAL['dissent.recorded'], on: 'warning' }, convened()],
    ['an expected trigger and its rating', MINIMAL['trigger.expected'], rated('8.8', 'present')],
  ])('are not %s', (_, one, other) => {
    expect(passes(one, other)).toBe(false);
  });

  it('are never reviews or issued briefs', () => {
    for (const type of ['review.scheduled', 'review.requested', 'review.approved', 'brief.issued'] as const) {
      expect(passes(MINIMAL[type], note())).toBe(false);
    }
  });

  it('are found by kinds and ids, whatever their dates', () => {
    const backdated = { ...rated('7.3', 'acute'), at: '1999-01-01' };
    expect(passes(backdated, rated('7.3', 'present'))).toBe(false);
    expect(passes(backdated, convened())).toBe(false);
    expect(checkCaseFile({ ...HEADER, events: [backdated] }).ok).toBe(true);
  });
});
