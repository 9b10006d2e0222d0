import * as fc from 'fast-check';
import { describe, expect, it, vi } from 'vitest';
import type { CaseEvent } from '../case/case-event.ts';
import { compareMoments } from '../case/instant.ts';
import { aCase, day, on } from '../testing/a-case.ts';
import {
  aCaseOf,
  anyCase,
  anyListOf,
  anyPictureEvent,
  anyRatingOrItsTrend,
  anyRecordedEvent,
} from '../testing/arbitrary-case.ts';
import { GROUNDS, UN_GROUND } from '../testing/ground.ts';
import { inShort, printedAs } from '../testing/in-short.ts';
import { judged, rated } from '../testing/picture-events.ts';
import { begun, found, findingWithdrawn, responseBegun } from '../testing/recorded-events.ts';
import { calm } from '../testing/situations.ts';
import type { Posture, Region } from './posture.ts';
import { REGIONS, stateOf, statesOfRegion } from './posture.ts';
import { replay, replayWithRecord } from './replay.ts';
import type { Trace } from './trace.ts';

const statesOfPosture = (posture: Posture): string[] =>
  REGIONS.map((region) => `${region}: ${stateOf(posture, region)}`);

/** Every state that a region can stand in. */
const leavesOf = (region: Region): readonly string[] => {
  const states = statesOfRegion(region);
  return states.filter((state) => !states.some((other) => other.startsWith(`${state}.`)));
};

const EVERY_STATE = REGIONS.flatMap((region) => leavesOf(region).map((state) => `${region}: ${state}`));

describe('law 1: picture events alone', () => {
  const ONLY_BY_PEOPLE = EVERY_STATE.filter((state) =>
    /foundManifestlyFailing|inadequate|bothFindingsRecorded|authorised|blocked|underway|requested|refused|adviceGiven|optionsDue|referralDue|referred/.test(
      state,
    ),
  );

  it.each(GROUNDS)(
    'never find, authorise, begin, ask for or refuse anything, nor go beyond a convening that is due: %s',
    (_, ground) => {
      fc.assert(
        fc.property(aCaseOf(anyPictureEvent(ground), 60, ground), (caseFile) => {
          for (const { posture, refusal } of replay(caseFile).steps) {
            expect(refusal).toBeNull();
            expect(statesOfPosture(posture).filter((state) => ONLY_BY_PEOPLE.includes(state))).toEqual([]);
          }
        }),
        { numRuns: 80 },
      );
    },
  );

  it('do reach every other state', () => {
    const reached = new Set(ONLY_BY_PEOPLE);
    fc.assert(
      fc.property(aCaseOf(anyPictureEvent(), 60), (caseFile) => {
        for (const { posture } of replay(caseFile).steps)
          for (const state of statesOfPosture(posture)) reached.add(state);
      }),
      { numRuns: 150, seed: 1 },
    );
    expect([...reached].toSorted()).toEqual(EVERY_STATE.toSorted());
  });
});

const MEASURES: readonly (readonly [Region, CaseEvent])[] = [
  ['pillarTwo.encouragement', begun('encouragement')],
  ['pillarTwo.capacityBuilding', begun('capacityBuilding')],
  ['pillarTwo.protectionAssistance', begun('protectionAssistance')],
  ['pillarThree.peacefulMeans', responseBegun('peacefulMeans')],
  ['pillarThree.regionalArrangements', responseBegun('regionalArrangements')],
];

describe('law 2: the pillars have no order', () => {
  it.each(MEASURES)('%s can be under way while no concern is shown', (region, event) => {
    const { posture } = replay(aCase([event]));
    expect(stateOf(posture, region)).toBe('underway');
    expect(posture.pillarOne).toBe('noConcernShown');
    expect(posture.warning).toBe('monitoring');
  });

  it('any of them can be together, and stay so when weighed', () => {
    fc.assert(
      fc.property(fc.subarray([...MEASURES]), (some) => {
        const { posture } = replay(aCase([...some.map(([, event]) => event), ...day(2, calm())]));
        for (const [region] of some) expect(stateOf(posture, region)).toBe('underway');
        expect(posture.pillarOne).toBe('noConcernShown');
      }),
    );
  });

  it.each(GROUNDS)('each can begin wherever the case stands, and moves no other region: %s', (_, ground) => {
    fc.assert(
      fc.property(anyCase(ground), fc.constantFrom(...MEASURES), (caseFile, [region, event]) => {
        const { steps, posture } = replay({
          ...caseFile,
          events: [...caseFile.events, ...on('2010-01-01', event)],
        });
        expect(stateOf(posture, region)).toBe('underway');
        expect(steps.at(-1)?.refusal).toBeNull();
        expect(steps.at(-1)?.moved.filter((move) => move.region !== region)).toEqual([]);
      }),
      { numRuns: 60 },
    );
  });
});

const atBase = (region: Region, state: string): boolean => {
  switch (region) {
    case 'warning':
      return /^(monitoring|emergency\.(optionsDue|referralDue))$/.test(state);
    case 'pillarOne':
      return /^(noConcernShown|foundManifestlyFailing\.reviewDue)$/.test(state);
    case 'pillarThree.meansFinding':
      return /^(none|inadequate\.reviewDue)$/.test(state);
    case 'pillarThree.collectiveAction':
      return state !== 'blocked';
    default:
      return state !== 'indicated';
  }
};

/** What may be open then: what people have begun, found or been given, and what a meeting has left to do. */
const LEFT_OPEN =
  /^(options|referral|finding-review|basis-not-recorded|pillarTwo\.(encouragement|capacityBuilding|protectionAssistance))$/;

/** Everything in a trace that says more than that all is absent. */
const awayFromBase = ({ posture, picture, open }: Trace): readonly unknown[] => [
  ...Object.entries(picture.rules).filter(([, holds]) => holds),
  ...Object.entries(picture.factors).filter(
    ([, { suggested, judged, effective, coverage }]) =>
      suggested !== 'none' ||
      judged !== null ||
      effective !== 'none' ||
      coverage.assessed !== coverage.applicable,
  ),
  ...REGIONS.map((region) => [region, stateOf(posture, region)] as const).filter(
    ([region, state]) => !atBase(region, state),
  ),
  ...posture.signs.filter((sign) => sign !== 'signs.past-commission'),
  ...open.filter(({ question }) => !LEFT_OPEN.test(question)),
];

describe('law 5: with every rating absent and no judgement', () => {
  describe.each(GROUNDS)('%s', (_, ground) => {
    const clearing = ground.framework.factors.map(({ id, indicators }) => [
      ...indicators.map((indicator) => rated(indicator.id, 'absent')),
      judged(id, null),
    ]);
    const cleared = (events: readonly CaseEvent[]) => replay({ ...ground.header, events: [...events] });

    it('every weighed state outside findings and convened procedures is back at its base', () => {
      fc.assert(
        fc.property(anyCase(ground), ({ events }) => {
          expect(awayFromBase(cleared([...events, ...on('2010-01-01', ...clearing)]))).toEqual([]);
        }),
        { numRuns: 50 },
      );
    });

    it('so is it when they are cleared factor by factor, day by day, in any order', () => {
      fc.assert(
        fc.property(
          anyCase(ground),
          fc.shuffledSubarray(clearing, { minLength: clearing.length }),
          ({ events }, order) => {
            const byDay = cleared([...events, ...order.flatMap((factor, index) => day(731 + index, factor))]);
            expect(awayFromBase(byDay)).toEqual([]);
            const { signs: _, ...atOnce } = cleared([...events, ...on('2010-01-01', ...clearing)]).posture;
            expect(byDay.posture).toMatchObject(atOnce);
          },
        ),
        { numRuns: 30 },
      );
    });
  });
});

const statesFor = (...events: readonly CaseEvent[]) =>
  replay(aCase(on('2008-01-01', [...events]))).steps.map(
    ({ posture, refusal }) => `${posture.pillarOne} ${refusal?.code}`,
  );

/** Takes from the front of one instant's events or of another's, as the picks say: any file that keeps each instant's order. */
const interleaved = (events: readonly CaseEvent[], picks: readonly number[]): readonly CaseEvent[] => {
  const queues = Object.values(
    Object.groupBy(events, ({ at }) => {
      const same = events.find((other) => compareMoments(other.at, at) === 0);
      return same?.at ?? at;
    }),
  ).map((queue = []) => [...queue]);
  return events.flatMap((_, index) => {
    const left = queues.filter((queue) => queue.length > 0);
    const next = left[(picks[index % picks.length] ?? 0) % left.length]?.shift();
    return next === undefined ? [] : [next];
  });
};

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

  it('is all of the file that counts: events of other instants may stand anywhere between', () => {
    fc.assert(
      fc.property(anyCase(), fc.array(fc.nat(7), { minLength: 1, maxLength: 60 }), (caseFile, picks) => {
        const events = [...interleaved(caseFile.events, picks)];
        expect(events).toHaveLength(caseFile.events.length);
        expect(replay({ ...caseFile, events })).toEqual(replay(caseFile));
      }),
      { numRuns: 100 },
    );
  });

  it('and no clock does', () => {
    fc.assert(
      fc.property(anyCase(), (caseFile) => {
        const now = replay(caseFile);
        for (const moment of ['1999-01-01', '2099-12-31T23:59:59Z']) {
          vi.useFakeTimers({ now: new Date(moment) });
          const clock = [vi.spyOn(Date, 'now'), vi.spyOn(performance, 'now'), vi.spyOn(Math, 'random')];
          try {
            expect(replay(caseFile)).toEqual(now);
            for (const reading of clock) expect(reading).not.toHaveBeenCalled();
          } finally {
            vi.restoreAllMocks();
            vi.useRealTimers();
          }
        }
      }),
      { numRuns: 30 },
    );
  });
});

const anySitting = (indicators: readonly string[]) =>
  fc
    .uniqueArray(anyRatingOrItsTrend(indicators), {
      minLength: 2,
      maxLength: 12,
      selector: ({ indicator }) => indicator,
    })
    .chain((one) =>
      fc
        .shuffledSubarray(one, { minLength: one.length })
        .map((other) => printedAs([one, other] as const, () => `${inShort(one)} | ${inShort(other)}`)),
    );

describe('law 8: in a sitting that only rates, each indicator once', () => {
  it.each(GROUNDS)('the order of the ratings changes nothing after it: %s', (_, ground) => {
    fc.assert(
      fc.property(
        anyCase(ground),
        anySitting(ground.indicators),
        anyListOf(fc.oneof(anyRecordedEvent(), anyRatingOrItsTrend(ground.indicators)), { maxLength: 6 }),
        (before, [one, other], then) => {
          const whole = (sitting: readonly CaseEvent[]) =>
            replayWithRecord({
              ...before,
              events: [...before.events, ...on('2009-07-01', [...sitting]), ...on('2009-08-01', then)],
            });
          const [first, second] = [whole(one), whole(other)];
          expect(second.record).toEqual(first.record);
          const { steps: firstSteps, ...firstEnd } = first.trace;
          const { steps: secondSteps, ...secondEnd } = second.trace;
          expect(secondEnd).toEqual(firstEnd);
          const last = before.events.length + one.length - 1;
          expect(secondSteps[last]?.moved).toEqual(firstSteps[last]?.moved);
          expect(secondSteps[last]?.posture).toEqual(firstSteps[last]?.posture);
          expect(secondSteps.slice(last + 1)).toEqual(firstSteps.slice(last + 1));
        },
      ),
      { numRuns: 60 },
    );
  });

  it('and it does when one of them is rated twice', () => {
    const twice = [rated('7.1', 'acute'), rated('7.1', 'absent')];
    const [one, other] = [twice, twice.toReversed()].map(
      (events) => replay({ ...UN_GROUND.header, events }).picture.factors['7']?.effective,
    );
    expect([one, other]).toEqual(['none', 'moderate']);
  });
});
