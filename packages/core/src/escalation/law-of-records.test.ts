import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { CaseEvent } from '../case/case-event.ts';
import { compareMoments } from '../case/instant.ts';
import { inOrderOfApplication } from '../case/order-events.ts';
import type { Events } from '../testing/a-case.ts';
import { aCase, day } from '../testing/a-case.ts';
import { anyCase } from '../testing/arbitrary-case.ts';
import { GROUNDS } from '../testing/ground.ts';
import { picture, withdrawn } from '../testing/picture-events.ts';
import {
  adviceGiven,
  answered,
  begun,
  convened,
  ended,
  mandate,
  mandateEnded,
  note,
  optionsReported,
  responseBegun,
  responseEnded,
} from '../testing/recorded-events.ts';
import { BASIS } from '../testing/scenario.ts';
import { calm, imminent, ongoing, serious, urgent } from '../testing/situations.ts';
import { EscalationRecord } from './escalation-record.ts';
import { isRecordedEvent } from './event-classes.ts';
import { methodOf } from './method.ts';
import { INITIAL_STATES } from './posture.ts';
import { continueReplay, replayWithRecord } from './replay.ts';

const restored = (record: EscalationRecord): EscalationRecord =>
  EscalationRecord.parse(JSON.parse(JSON.stringify(record)));

/** The places of a case, in order of application, that lie between two sittings: its beginning and its end among them. */
const betweenSittings = (events: readonly CaseEvent[]): readonly number[] =>
  [...events.keys(), events.length].filter((index) => {
    const [before, event] = [events[index - 1], events[index]];
    return (
      before === undefined ||
      event === undefined ||
      compareMoments(before.at, event.at) !== 0 ||
      isRecordedEvent(before) ||
      isRecordedEvent(event)
    );
  });

describe('law 4: a record saved between sittings', () => {
  it.each(GROUNDS)('and restored continues as if it had never stopped: %s', (_, ground) => {
    fc.assert(
      fc.property(anyCase(ground), fc.nat(), (caseFile, pick) => {
        const events = inOrderOfApplication(caseFile.events);
        const cuts = betweenSittings(events);
        const cut = cuts[pick % cuts.length] ?? 0;
        const prefix = replayWithRecord({ ...caseFile, events: events.slice(0, cut) });
        const saved = restored(prefix.record);
        expect(saved).toEqual(prefix.record);
        const whole = replayWithRecord(caseFile);
        const rest = continueReplay(saved, events.slice(cut), methodOf(caseFile), cut);
        expect(rest.record).toEqual(whole.record);
        expect(rest.steps).toEqual(whole.trace.steps.slice(cut));
        expect([...prefix.trace.gaps, ...rest.gaps]).toEqual(whole.trace.gaps);
      }),
      { numRuns: 100 },
    );
  });

  it('keeps a mandate whose reference is a name of an object’s prototype', () => {
    for (const reference of ['constructor', '__proto__']) {
      const { record } = replayWithRecord(aCase([mandate(reference, '42')]));
      expect(restored(record)).toEqual(record);
    }
  });
});

interface Part {
  /** Where the record keeps it, the outermost key first. */
  readonly keys: readonly [keyof EscalationRecord, ...string[]];
  /** A case, and how it goes on: the part is all that tells what comes of it. */
  readonly before: Events;
  readonly further: Events;
  readonly without: (record: EscalationRecord) => EscalationRecord;
}

const inFactors =
  (change: (factor: EscalationRecord['standing']['factors'][string]) => object) =>
  (record: EscalationRecord): EscalationRecord => ({
    ...record,
    standing: {
      ...record.standing,
      factors: Object.fromEntries(
        Object.entries(record.standing.factors).map(([id, factor]) => [id, { ...factor, ...change(factor) }]),
      ),
    },
  });
const inContext =
  (change: Partial<EscalationRecord['context']>) =>
  (record: EscalationRecord): EscalationRecord => ({ ...record, context: { ...record.context, ...change } });

const allUnknown = '7.1 absent, 8.1 absent, 10.1 absent, 11.1 absent, 13.1 absent';

const PARTS: Readonly<Record<string, Part>> = {
  ratings: {
    keys: ['standing', 'factors', 'ratings'],
    before: day(1, picture('7.1 acute')),
    further: day(2, picture('7.2 present')),
    without: inFactors(() => ({ ratings: {} })),
  },
  suggestions: {
    keys: ['standing', 'factors', 'suggested'],
    before: day(1, picture('7.1 acute, 7.2 present')),
    further: day(2, picture('1.1 absent')),
    without: inFactors(() => ({ suggested: 'unknown' })),
  },
  judgements: {
    keys: ['standing', 'factors', 'judgement'],
    before: day(1, picture('f7 high')),
    further: day(2, picture('1.1 absent')),
    without: inFactors(() => ({ judgement: null })),
  },
  'what the ratings suggested when a level was judged': {
    keys: ['standing', 'factors', 'judgement', 'suggestedWhenMade'],
    before: day(1, picture('7.1 acute, 7.2 present, f7 low')),
    further: day(2, picture('1.1 absent')),
    without: inFactors(({ judgement }) => ({
      judgement: judgement === null ? null : { ...judgement, suggestedWhenMade: 'unknown' },
    })),
  },
  'withdrawn evidence': {
    keys: ['standing', 'withdrawnEvidence'],
    before: day(1, withdrawn('e1')),
    further: day(2, urgent()),
    without: (record) => ({ ...record, standing: { ...record.standing, withdrawnEvidence: [] } }),
  },
  posture: {
    keys: ['states'],
    before: day(1, convened()),
    further: day(2, optionsReported()),
    without: (record) => ({ ...record, states: INITIAL_STATES }),
  },
  signs: {
    keys: ['signs'],
    before: day(1, picture('7.3 present')),
    further: day(2, note()),
    without: (record) => ({ ...record, signs: [] }),
  },
  'last rules': {
    keys: ['truths'],
    before: [...day(1, serious()), ...day(2, responseBegun('peacefulMeans'))],
    further: day(3, responseEnded('peacefulMeans')),
    without: (record) => ({ ...record, truths: {} }),
  },
  'last levels': {
    keys: ['levels'],
    before: day(1, imminent(), picture(allUnknown)),
    further: day(2, adviceGiven()),
    without: (record) => ({ ...record, levels: {} }),
  },
  'ever ongoing': {
    keys: ['wasOngoing'],
    before: [...day(1, ongoing()), ...day(2, calm())],
    further: day(3, picture('1.1 absent')),
    without: (record) => ({ ...record, wasOngoing: false }),
  },
  'advice in the episode': {
    keys: ['context', 'adviceGivenInEpisode'],
    before: [...day(1, imminent()), ...day(2, adviceGiven()), ...day(3, urgent())],
    further: day(4, imminent()),
    without: inContext({ adviceGivenInEpisode: false }),
  },
  measures: {
    keys: ['context', 'measures'],
    before: day(1, begun('encouragement', 'A'), begun('encouragement', 'B')),
    further: day(2, ended('encouragement', 'A')),
    without: inContext({ measures: {} }),
  },
  mandates: {
    keys: ['context', 'mandates'],
    before: day(1, mandate('S/RES/1', '41')),
    further: day(2, mandateEnded('S/RES/1')),
    without: inContext({ mandates: [] }),
  },
  'open since': {
    keys: ['questions', 'openSince'],
    before: day(1, imminent()),
    further: day(9, adviceGiven()),
    without: (record) => ({ ...record, questions: { ...record.questions, openSince: {} } }),
  },
  answered: {
    keys: ['questions', 'answered'],
    before: [...day(1, picture('8.7 acute')), ...day(2, answered('incitement'))],
    further: day(3, picture('1.1 absent')),
    without: (record) => ({ ...record, questions: { ...record.questions, answered: [] } }),
  },
};

describe('what the record keeps', () => {
  it.each(Object.entries(PARTS))('needs its %s to go on as the whole case does', (_, part) => {
    const whole = aCase([...BASIS, ...part.before.flat(), ...part.further.flat()]);
    const start = aCase([...BASIS, ...part.before.flat()]);
    const { record, trace } = replayWithRecord(start);
    const goOn = (from: EscalationRecord) =>
      continueReplay(from, part.further.flat(), methodOf(whole), start.events.length);
    const { steps, gaps } = replayWithRecord(whole).trace;
    expect(goOn(restored(record)).steps).toEqual(steps.slice(start.events.length));
    expect([...trace.gaps, ...goOn(restored(record)).gaps]).toEqual(gaps);
    const { record: end, ...went } = goOn(restored(record));
    const { record: otherEnd, ...wentOtherwise } = goOn(part.without(record));
    expect({ ...wentOtherwise, open: otherEnd.questions.openSince }).not.toEqual({
      ...went,
      open: end.questions.openSince,
    });
  });

  it('is all of it: no part of it is without such a case', () => {
    const named = new Set(Object.values(PARTS).map(({ keys }) => keys[0]));
    expect([...named, 'version'].toSorted()).toEqual(Object.keys(EscalationRecord.shape).toSorted());
    const within = (key: string) =>
      Object.values(PARTS)
        .filter(({ keys }) => keys[0] === key)
        .map(({ keys }) => keys[1]);
    for (const key of ['standing', 'context', 'questions'] as const)
      expect([...new Set(within(key))].toSorted()).toEqual(
        Object.keys(EscalationRecord.shape[key].shape).toSorted(),
      );
  });
});
