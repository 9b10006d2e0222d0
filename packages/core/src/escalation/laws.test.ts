import * as fc from 'fast-check';
import { describe, expect, it, vi } from 'vitest';
import type { CaseEvent, CaseEventOf } from '../case/case-event.ts';
import type { CaseFile } from '../case/case-file.ts';
import { instantOf } from '../case/instant.ts';
import { inOrderOfApplication } from '../case/order-events.ts';
import { SCALE } from '../case/events/assessment.ts';
import { isLevelAtLeast } from '../assessment/factor-level.ts';
import { indicatorsOf } from '../frameworks/catalogue.ts';
import { UN_2014 } from '../frameworks/un-2014/index.ts';
import { aCase, on } from '../testing/a-case.ts';
import {
  DECLARED,
  aCaseOf,
  anyCase,
  anyPictureEvent,
  anyRating,
  anyRecordedEvent,
} from '../testing/arbitrary-case.ts';
import { judged, rated } from '../testing/picture-events.ts';
import { begun, found, findingWithdrawn, mandate, responseBegun } from '../testing/recorded-events.ts';
import { advance } from './advance.ts';
import { EscalationRecord } from './escalation-record.ts';
import { isRecordedEvent } from './event-classes.ts';
import { methodOf } from './method.ts';
import type { Posture } from './posture.ts';
import { REGIONS, stateOf } from './posture.ts';
import { replay, replayWithRecord } from './replay.ts';
import { sittingEnds } from './sittings.ts';
import type { Trace } from './trace.ts';

const statesOfPosture = (posture: Posture): string[] =>
  REGIONS.map((region) => `${region}:${stateOf(posture, region)}`);

describe('law 1: picture events alone', () => {
  const ONLY_BY_PEOPLE =
    /foundManifestlyFailing|inadequate|bothFindingsRecorded|authorised|blocked|underway|requested|refused|adviceGiven|optionsDue|referralDue|referred/;

  it('never find, authorise, begin, ask for or refuse anything, nor go beyond a convening that is due', () => {
    fc.assert(
      fc.property(aCaseOf(anyPictureEvent(), 60), (caseFile) => {
        for (const { posture, refusal } of replay(caseFile).steps) {
          expect(refusal).toBeNull();
          for (const state of statesOfPosture(posture)) expect(state).not.toMatch(ONLY_BY_PEOPLE);
        }
      }),
      { numRuns: 150 },
    );
  });

  it('do reach every state below', () => {
    const reached = new Set<string>();
    fc.assert(
      fc.property(aCaseOf(anyPictureEvent(), 60), (caseFile) => {
        for (const { posture } of replay(caseFile).steps)
          for (const state of statesOfPosture(posture)) reached.add(state);
      }),
      { numRuns: 150, seed: 1 },
    );
    expect([...reached]).toEqual(
      expect.arrayContaining([
        'warning:heightened',
        'warning:alert.adviceDue',
        'warning:emergency.conveningDue',
        'pillarOne:underStress',
        'pillarOne:inDoubt.questionOpen',
        'pillarTwo.protectionAssistance:indicated',
      ]),
    );
  });
});

describe('law 2: the pillars have no order', () => {
  it.each([
    ['pillarTwo.encouragement', begun('encouragement')],
    ['pillarTwo.capacityBuilding', begun('capacityBuilding')],
    ['pillarTwo.protectionAssistance', begun('protectionAssistance')],
    ['pillarThree.peacefulMeans', responseBegun('peacefulMeans')],
    ['pillarThree.regionalArrangements', responseBegun('regionalArrangements')],
  ] as const)('%s can be under way while no concern is shown', (region, event) => {
    const { posture } = replay(aCase([event]));
    expect(stateOf(posture, region)).toBe('underway');
    expect(posture.pillarOne).toBe('noConcernShown');
    expect(posture.warning).toBe('monitoring');
  });
});

const isRating = (event: CaseEvent): event is CaseEventOf<'indicator.rated'> =>
  event.type === 'indicator.rated';

const anyPicture = () =>
  fc.array(fc.oneof({ weight: 5, arbitrary: anyPictureEvent() }, { weight: 3, arbitrary: anyRating() }), {
    minLength: 1,
    maxLength: 25,
    size: 'max',
  });

const valid = (events: readonly CaseEvent[]) => events.filter(({ type }) => type !== 'evidence.revised');

const caseWith = (events: readonly CaseEvent[]): CaseFile =>
  aCase([...DECLARED, ...on('2008-01-01', events)]);

/** Places of latest ratings on the scale, below acute, with no later judgement of their factor. */
const raisable = (events: readonly CaseEvent[]): readonly number[] =>
  events.flatMap((event, index) => {
    if (!isRating(event) || SCALE.indexOf(event.rating as never) < 0 || event.rating === 'acute') return [];
    const later = events.slice(index + 1);
    const isReplaced = later.some((other) => isRating(other) && other.indicator === event.indicator);
    const isJudged = later.some(
      (other) => other.type === 'factor.judged' && other.factor === event.indicator.split('.')[0],
    );
    return isReplaced || isJudged ? [] : [index];
  });

const loweredFactors = (before: Trace['picture'], after: Trace['picture']): string[] =>
  Object.entries(before.factors).flatMap(([id, factor]) =>
    (['suggested', 'effective'] as const)
      .filter((level) => !isLevelAtLeast(after.factors[id]?.[level] ?? 'unknown', factor[level]))
      .map((level) => `${level} ${id}`),
  );

describe('law 3: raising a rating', () => {
  /** The rules with a `not`: unwillingness and a corroborated basis can end these. */
  const EXCEPTIONS = new Set(['assistance.capacity-building', 'assistance.protection', 'question.verify']);

  it('lowers no level and ends no rule but the exceptions', () => {
    fc.assert(
      fc.property(
        anyPicture(),
        fc.nat(),
        fc.nat(2),
        fc.array(anyRecordedEvent(), { maxLength: 3 }),
        (some, pick, rise, recorded) => {
          const events = valid(some);
          const places = raisable(events);
          fc.pre(places.length > 0);
          const place = places[pick % places.length] ?? 0;
          const event = events[place];
          if (event === undefined || !isRating(event)) throw new Error('no rating there');
          const higher = SCALE.slice(SCALE.indexOf(event.rating as never) + 1);
          const raised = { ...event, rating: higher[rise % higher.length] ?? 'acute' };
          const pictureOf = (list: readonly CaseEvent[]) => replay(caseWith([...recorded, ...list])).picture;
          const before = pictureOf(events);
          for (const list of [events.with(place, raised), [...events, raised]]) {
            const after = pictureOf(list);
            expect(loweredFactors(before, after)).toEqual([]);
            const ended = Object.keys(before.rules).filter(
              (rule) => before.rules[rule] && !after.rules[rule],
            );
            expect(ended.filter((rule) => !EXCEPTIONS.has(rule))).toEqual([]);
          }
        },
      ),
      { numRuns: 300 },
    );
  });
});

/** Continues from a record, event by event, as a replay does. */
const continued = (saved: EscalationRecord, rest: readonly CaseEvent[], caseFile: CaseFile) => {
  const method = methodOf(caseFile);
  const ends = sittingEnds(rest);
  let record = saved;
  const steps = rest.map((event, index) => {
    const step = advance(record, event, ends[index] ?? false, method);
    record = step.record;
    return step;
  });
  return { record, steps };
};

describe('law 4: a record saved between sittings', () => {
  it('and restored continues as if it had never stopped', () => {
    fc.assert(
      fc.property(anyCase(), fc.nat(), (caseFile, pick) => {
        const events = inOrderOfApplication(caseFile.events);
        const cuts = events.flatMap((event, index) => {
          const before = events[index - 1];
          if (before === undefined) return [index];
          const isOneSitting =
            instantOf(before.at) === instantOf(event.at) &&
            !isRecordedEvent(before) &&
            !isRecordedEvent(event);
          return isOneSitting ? [] : [index];
        });
        const cut = cuts[pick % cuts.length] ?? 0;
        const prefix = replayWithRecord({ ...caseFile, events: events.slice(0, cut) });
        const saved = EscalationRecord.parse(JSON.parse(JSON.stringify(prefix.record)));
        expect(saved).toEqual(prefix.record);
        const whole = replayWithRecord(caseFile);
        const rest = continued(saved, events.slice(cut), caseFile);
        expect(rest.record).toEqual(whole.record);
        expect(rest.steps.map(({ moved, refusal }) => ({ moved, refusal }))).toEqual(
          whole.trace.steps.slice(cut).map(({ moved, refusal }) => ({ moved, refusal })),
        );
        const closed = rest.steps.flatMap((step) => step.closed).filter(({ what }) => what !== 'referral');
        expect([...prefix.trace.gaps, ...closed]).toEqual(whole.trace.gaps);
      }),
      { numRuns: 200 },
    );
  });

  it('keeps a mandate whose reference is a name of an object’s prototype', () => {
    for (const reference of ['constructor', '__proto__']) {
      const { record } = replayWithRecord(aCase([mandate(reference, '42')]));
      expect(EscalationRecord.parse(JSON.parse(JSON.stringify(record)))).toEqual(record);
    }
  });
});

describe('law 5: with every rating absent and no judgement', () => {
  const indicators = [...indicatorsOf(UN_2014).keys()];
  const cleared = on('2010-01-01', [
    ...indicators.map((indicator) => rated(indicator, 'absent')),
    ...UN_2014.factors.map(({ id }) => judged(id, null)),
  ]);

  it('every weighed state outside findings and convened procedures is back at its base', () => {
    fc.assert(
      fc.property(anyCase(), (caseFile) => {
        const { posture, picture, open } = replay({ ...caseFile, events: [...caseFile.events, ...cleared] });
        expect(Object.values(picture.rules)).not.toContain(true);
        expect(['monitoring', 'emergency.optionsDue', 'emergency.referralDue']).toContain(posture.warning);
        expect(['noConcernShown', 'foundManifestlyFailing.reviewDue']).toContain(posture.pillarOne);
        for (const state of Object.values(posture.pillarTwo)) expect(state).not.toBe('indicated');
        const { peacefulMeans, regionalArrangements, meansFinding, collectiveAction } = posture.pillarThree;
        expect([peacefulMeans, regionalArrangements]).not.toContain('indicated');
        expect(['none', 'inadequate.reviewDue']).toContain(meansFinding);
        expect(collectiveAction).not.toBe('blocked');
        expect(posture.signs.filter((sign) => sign !== 'signs.past-commission')).toEqual([]);
        for (const question of ['verify', 'incitement', 'assistance-review', 'advice', 'convening']) {
          expect(open.map((each) => each.question)).not.toContain(question);
        }
      }),
      { numRuns: 100 },
    );
  });
});

const statesFor = (...events: readonly CaseEvent[]) =>
  replay(aCase(on('2008-01-01', [...events]))).steps.map(
    ({ posture, refusal }) => `${posture.pillarOne} ${refusal?.code}`,
  );

describe('law 7: the order of one instant is the order of the file', () => {
  it('decides between two orders of the same events', () => {
    const [recorded, withdrawn] = [found('manifest-failure'), findingWithdrawn('manifest-failure')];
    expect(statesFor(recorded, withdrawn)).toEqual([
      'foundManifestlyFailing.reviewDue undefined',
      'noConcernShown undefined',
    ]);
    expect(statesFor(withdrawn, recorded)).toEqual([
      'noConcernShown no-finding',
      'foundManifestlyFailing.reviewDue undefined',
    ]);
  });

  it('is all of the file that counts: sorting it by instant changes nothing', () => {
    fc.assert(
      fc.property(anyCase(), (caseFile) => {
        const sorted = { ...caseFile, events: [...inOrderOfApplication(caseFile.events)] };
        expect(replay(sorted)).toEqual(replay(caseFile));
      }),
      { numRuns: 100 },
    );
  });

  it('and no clock does', () => {
    fc.assert(
      fc.property(anyCase(), (caseFile) => {
        const now = replay(caseFile);
        vi.useFakeTimers({ now: new Date('1999-01-01') });
        try {
          expect(replay(caseFile)).toEqual(now);
        } finally {
          vi.useRealTimers();
        }
      }),
      { numRuns: 30 },
    );
  });
});

const anySitting = () =>
  fc.uniqueArray(anyRating(), {
    minLength: 2,
    maxLength: 12,
    selector: (event) => (event.type === 'indicator.rated' ? event.indicator : ''),
  });

describe('law 8: in a sitting that only rates, each indicator once', () => {
  it('the order of the ratings changes nothing after it', () => {
    fc.assert(
      fc.property(
        anyCase(),
        anySitting().chain((sitting) =>
          fc.tuple(fc.constant(sitting), fc.shuffledSubarray(sitting, { minLength: sitting.length })),
        ),
        fc.array(anyRecordedEvent(), { maxLength: 6 }),
        (before, [one, other], then) => {
          const whole = (sitting: readonly CaseEvent[]) =>
            replay({
              ...before,
              events: [...before.events, ...on('2009-07-01', [...sitting]), ...on('2009-08-01', then)],
            });
          const [first, second] = [whole(one), whole(other)];
          const { steps: firstSteps, ...firstEnd } = first;
          const { steps: secondSteps, ...secondEnd } = second;
          expect(secondEnd).toEqual(firstEnd);
          const last = before.events.length + one.length - 1;
          expect(secondSteps[last]?.moved).toEqual(firstSteps[last]?.moved);
          expect(secondSteps.slice(last + 1)).toEqual(firstSteps.slice(last + 1));
        },
      ),
      { numRuns: 150 },
    );
  });
});
