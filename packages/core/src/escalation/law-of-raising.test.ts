import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isLevelAtLeast, isOnScale, placeOnScale } from '../assessment/factor-level.ts';
import type { CaseEvent, CaseEventOf } from '../case/case-event.ts';
import type { CaseFile } from '../case/case-file.ts';
import { SCALE } from '../case/events/assessment.ts';
import type { Moment } from '../case/instant.ts';
import { inOrderOfApplication } from '../case/order-events.ts';
import { placesIn } from '../doctrine/leaves-of.ts';
import type { RuleSet } from '../doctrine/rule-set.ts';
import { UN_R2P_1 } from '../doctrine/un-r2p-1/index.ts';
import {
  DECLARED,
  aCaseOf,
  anyJudgement,
  anyPictureEvent,
  anyRating,
  anyRecordedEvent,
} from '../testing/arbitrary-case.ts';
import { day } from '../testing/a-case.ts';
import type { Ground } from '../testing/ground.ts';
import { GROUNDS, narrowedTo } from '../testing/ground.ts';
import { inShort, printedAs } from '../testing/in-short.ts';
import { picture } from '../testing/picture-events.ts';
import { after } from '../testing/scenario.ts';
import { replay } from './replay.ts';
import type { Trace } from './trace.ts';

/** The rules with a `not`: unwillingness ends the first two, a corroborated basis the third. */
const EXCEPTIONS = ['assistance.capacity-building', 'assistance.protection', 'question.verify'];

/** A case, and the same with one of its ratings raised. */
interface Raising {
  readonly before: CaseFile;
  readonly after: CaseFile;
}

const isRating = (event: CaseEvent): event is CaseEventOf<'indicator.rated'> =>
  event.type === 'indicator.rated';

/** Places of latest ratings on the scale, below acute, that give their trend, with no later judgement of their factor. */
const raisable = (events: readonly CaseEvent[]): readonly number[] =>
  events.flatMap((event, index) => {
    if (!isRating(event) || !isOnScale(event.rating) || event.rating === 'acute') return [];
    const later = events.slice(index + 1);
    const isReplaced = later.some((other) => isRating(other) && other.indicator === event.indicator);
    const isJudged = later.some(
      (other) => other.type === 'factor.judged' && other.factor === event.indicator.split('.')[0],
    );
    return event.trend === undefined || isReplaced || isJudged ? [] : [index];
  });

/** One of them raised by so many steps, in its place or by a second rating right after it; nothing when there is none. */
const raisingIn = (
  caseFile: CaseFile,
  pick: number,
  rise: number,
  isSecond: boolean,
): Raising | undefined => {
  const events = inOrderOfApplication(caseFile.events);
  const places = raisable(events);
  const place = places[pick % places.length];
  const event = place === undefined ? undefined : events[place];
  if (place === undefined || event === undefined || !isRating(event)) return undefined;
  const higher = SCALE.slice(placeOnScale(event.rating) + 1);
  const raised = { ...event, rating: higher[rise % higher.length] ?? 'acute' };
  const list = isSecond ? events.toSpliced(place + 1, 0, raised) : events.with(place, raised);
  return printedAs(
    { before: caseFile, after: { ...caseFile, events: list } },
    () =>
      `${inShort(caseFile.events.slice(DECLARED.length))} ${isSecond ? 'and then' : 'but'} ${inShort([raised])}`,
  );
};

const anyRaisingOn = (ground: Ground): fc.Arbitrary<Raising> =>
  fc
    .tuple(
      aCaseOf(
        fc.oneof(
          { weight: 5, arbitrary: anyPictureEvent(ground) },
          { weight: 3, arbitrary: anyRating(ground.indicators) },
          { weight: 2, arbitrary: anyJudgement(ground) },
          { weight: 1, arbitrary: anyRecordedEvent() },
        ),
        30,
        ground,
      ),
      fc.nat(),
      fc.nat(2),
      fc.boolean(),
    )
    .map((parts) => raisingIn(...parts))
    .filter((raising) => raising !== undefined);

/** On all factors, or on one or two, where ratings and judgements of the same factor follow each other. */
const anyRaising = (ground: Ground): fc.Arbitrary<Raising> =>
  fc.oneof(
    anyRaisingOn(ground),
    fc
      .subarray([...ground.factors], { minLength: 1, maxLength: 2 })
      .chain((factors) => anyRaisingOn(narrowedTo(ground, factors))),
  );

const loweredFactors = (before: Trace['picture'], after: Trace['picture']): string[] =>
  Object.entries(before.factors).flatMap(([id, factor]) =>
    (['suggested', 'effective'] as const)
      .filter((level) => !isLevelAtLeast(after.factors[id]?.[level] ?? 'unknown', factor[level]))
      .map((level) => `${level} ${id}`),
  );

const endedRules = (before: Trace['picture'], after: Trace['picture']): string[] =>
  Object.keys(before.rules).filter((rule) => before.rules[rule] && !after.rules[rule]);

/** The rules that hold a `not`, or name one that does. */
const rulesWithNot = ({ rules }: RuleSet): readonly string[] => {
  const found = new Set<string>();
  for (const { id, when } of rules) {
    const places = placesIn(when).map(({ condition }) => condition);
    if (places.some((place) => 'not' in place || ('rule' in place && found.has(place.rule)))) found.add(id);
  }
  return [...found];
};

describe('law 3: raising a rating', () => {
  describe.each(GROUNDS)('%s', (_, ground) => {
    it('lowers no level and ends no rule but the exceptions, at the last event and long after', () => {
      fc.assert(
        fc.property(anyRaising(ground), (raising) => {
          for (const until of [undefined, '2009-12-31', '2012-01-01'] satisfies (Moment | undefined)[]) {
            const before = replay(raising.before, until).picture;
            const after = replay(raising.after, until).picture;
            expect(loweredFactors(before, after)).toEqual([]);
            expect(endedRules(before, after).filter((rule) => !EXCEPTIONS.includes(rule))).toEqual([]);
          }
        }),
        { numRuns: 150 },
      );
    });

    it('has no exceptions but rules with a not', () => {
      expect(EXCEPTIONS).toEqual(expect.arrayContaining([...rulesWithNot(ground.ruleSet)]));
    });
  });

  it('has each of its exceptions from un-r2p/1', () => {
    expect(rulesWithNot(UN_R2P_1)).toEqual(EXCEPTIONS);
  });

  it.each([
    ['assistance.capacity-building', 'f3 high, 2.4 emerging', '2.4 present'],
    ['assistance.protection', '14.1 acute, 14.2 present, 2.4 emerging', '2.4 present'],
    ['question.verify', '10.2 acute, 10.4 present, 8.1 present basis', '8.1 acute basis'],
  ])('can end %s', (rule, ground, raised) => {
    const [before, then] = [after(day(1, picture(ground))), after(day(1, picture(ground), picture(raised)))];
    expect(endedRules(before.picture, then.picture)).toEqual([rule]);
  });
});
