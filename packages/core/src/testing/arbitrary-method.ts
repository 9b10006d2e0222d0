import * as fc from 'fast-check';
import { recordPictureEvent } from '../assessment/record-picture-event.ts';
import { emptyStanding } from '../assessment/standing.ts';
import type { CaseEvent } from '../case/case-event.ts';
import { JUDGED_LEVELS, Rating, SCALE, Trend } from '../case/events/assessment.ts';
import { Confidence } from '../case/fields.ts';
import type { Expression, RuleSet } from '../doctrine/rule-set.ts';
import type { EscalationRecord } from '../escalation/escalation-record.ts';
import type { Method } from '../escalation/method.ts';
import { methodOf } from '../escalation/method.ts';
import type { Framework } from '../frameworks/framework.ts';
import { anyChartRecord } from './arbitrary-chart.ts';
import { judged, rated, withdrawn } from './picture-events.ts';

/** A case that stands somewhere, by a method of its own. */
export interface MadeCase {
  readonly method: Method;
  readonly record: Pick<EscalationRecord, 'standing' | 'states'>;
  readonly instant: number;
}

const ITEMS = ['e1', 'e2'] as const;
/** In a factor whose ratings grow stale after thirty days, those of the first two moments are stale at the last. */
const MOMENTS = ['2008-01-01', '2008-02-01', '2008-03-15'] as const;
const AT = Date.parse('2008-03-15');

/** A framework of a few factors of a few indicators. */
const anyFramework = (): fc.Arbitrary<Framework> =>
  fc
    .array(fc.record({ indicators: fc.integer({ min: 2, max: 4 }), stale: fc.boolean() }), {
      minLength: 2,
      maxLength: 4,
    })
    .map((factors) => ({
      id: 'made',
      title: 'Made',
      publisher: 'None',
      date: '2008',
      symbol: null,
      language: 'en',
      rights: 'none',
      provenance: 'made for a test',
      staleAfterDays: Object.fromEntries(
        factors.flatMap(({ stale }, index) => (stale ? [[String(index + 1), 30]] : [])),
      ),
      factors: factors.map(({ indicators }, index) => ({
        id: String(index + 1),
        title: 'Made',
        kind: 'common',
        gist: 'Made.',
        certainty: 'high',
        indicators: Array.from({ length: indicators }, (_, place) => ({
          id: `${index + 1}.${place + 1}`,
          gist: 'Made.',
          certainty: 'high',
        })),
      })),
    }));

const indicatorsOf = ({ factors }: Framework): string[] =>
  factors.flatMap(({ indicators }) => indicators.map(({ id }) => id));

const mostly = <Value>(usual: fc.Arbitrary<Value>, rare: Value): fc.Arbitrary<Value> =>
  fc.oneof({ weight: 30, arbitrary: usual }, { weight: 1, arbitrary: fc.constant(rare) });

/** Often where the region may stand, so that it holds about as often as not. */
const anyRegionLeaf = (): fc.Arbitrary<Expression> =>
  fc.record({
    region: mostly(
      fc.constantFrom('pillarTwo.protectionAssistance', 'pillarTwo.capacityBuilding'),
      'nowhere',
    ),
    is: fc.constantFrom('idle', 'refused'),
  });

const anyLeaf = (framework: Framework, rules: readonly string[]): fc.Arbitrary<Expression> => {
  const factor = mostly(fc.constantFrom(...framework.factors.map(({ id }) => id)), 'unknown');
  const indicator = mostly(fc.constantFrom(...indicatorsOf(framework)), '1.unknown');
  return fc.oneof(
    {
      weight: 5,
      arbitrary: fc.record({ factor, atLeast: fc.constantFrom('low', 'moderate', 'high', 'severe') }),
    },
    {
      weight: 5,
      arbitrary: fc.record({ indicator, atLeast: fc.constantFrom('emerging', 'present', 'acute') }),
    },
    { weight: 3, arbitrary: fc.record({ corroborated: indicator }) },
    { weight: 3, arbitrary: fc.record({ rising: factor }) },
    { weight: 3, arbitrary: anyRegionLeaf() },
    ...(rules.length === 0 ? [] : [{ weight: 4, arbitrary: fc.record({ rule: fc.constantFrom(...rules) }) }]),
  );
};

const anyExpression = (
  framework: Framework,
  rules: readonly string[],
  depth: number,
): fc.Arbitrary<Expression> => {
  const leaf = anyLeaf(framework, rules);
  if (depth === 0) return leaf;
  const inner = anyExpression(framework, rules, depth - 1);
  const some = mostly(fc.array(inner, { minLength: 2, maxLength: 4, size: 'max' }), []);
  return fc.oneof(
    { weight: 2, arbitrary: leaf },
    { weight: 5, arbitrary: fc.record({ all: some }) },
    { weight: 2, arbitrary: fc.record({ any: some }) },
    { weight: 2, arbitrary: fc.record({ not: inner }) },
    { weight: 3, arbitrary: fc.record({ count: some, atLeast: fc.integer({ min: 1, max: 4 }) }) },
  );
};

const anyRuleSet = (framework: Framework): fc.Arbitrary<RuleSet> =>
  fc
    .tuple(
      anyExpression(framework, [], 2),
      anyExpression(framework, ['a'], 2),
      anyExpression(framework, ['a', 'b'], 2),
      anyExpression(framework, ['a', 'b', 'c'], 3),
    )
    .map((conditions) => ({
      id: 'made/1',
      title: 'Made',
      framework: 'made',
      convention: 'Made for a test.',
      informationGap: { factors: ['1'], atLeast: 1 },
      rules: conditions.map((when, index) => ({
        id: ['a', 'b', 'c', 'd'][index] ?? '',
        reason: 'Made.',
        cites: [{ document: 'A/RES/60/1', paragraph: null, certainty: 'high' }],
        when,
      })),
    }));

const at = (events: fc.Arbitrary<CaseEvent>): fc.Arbitrary<CaseEvent> =>
  fc.tuple(fc.constantFrom(...MOMENTS), events).map(([moment, event]) => ({ ...event, at: moment }));

const anyRatingAs =
  (rating: fc.Arbitrary<Rating>) =>
  (indicator: fc.Arbitrary<string>): fc.Arbitrary<CaseEvent> =>
    at(
      fc
        .record({
          indicator,
          rating,
          trend: fc.option(fc.constantFrom(...Trend.options)),
          confidence: fc.constantFrom(...Confidence.options),
          evidence: fc.subarray([...ITEMS]),
        })
        .map(({ indicator: id, rating: value, trend, ...more }) =>
          rated(id, value, trend === null ? more : { ...more, trend }),
        ),
    );

const anyJudgement = ({ factors }: Framework): fc.Arbitrary<CaseEvent> =>
  fc
    .tuple(fc.constantFrom(...factors.map(({ id }) => id)), fc.constantFrom(...JUDGED_LEVELS, null))
    .map(([factor, level]) => judged(factor, level));

const anyEvent = (framework: Framework): fc.Arbitrary<CaseEvent> =>
  fc.oneof(
    {
      weight: 12,
      arbitrary: anyRatingAs(fc.oneof(fc.constantFrom(...SCALE), fc.constantFrom(...Rating.options)))(
        fc.constantFrom(...indicatorsOf(framework)),
      ),
    },
    { weight: 2, arbitrary: anyJudgement(framework) },
    { weight: 1, arbitrary: fc.constantFrom(...ITEMS).map(withdrawn) },
  );

/** A case by a framework and a rule set made for it, with conditions of every kind. */
export const anyMadeCase = (): fc.Arbitrary<MadeCase> =>
  anyFramework().chain((framework) =>
    fc
      .record({
        ruleSet: anyRuleSet(framework),
        events: fc.array(anyEvent(framework), { maxLength: 24, size: 'max' }),
        chart: anyChartRecord(),
      })
      .map(({ ruleSet, events, chart }) => ({
        method: methodOf(
          { framework: framework.id, ruleset: ruleSet.id },
          { editions: [{ framework, crosswalks: [], texts: {} }], ruleSets: [ruleSet] },
        ),
        record: {
          standing: events.reduce(recordPictureEvent, emptyStanding(framework)),
          states: chart.states,
        },
        instant: AT,
      })),
  );

/** From mostly absent to mostly acute. */
const MOODS = [
  ['absent', 'absent', 'absent', 'absent', 'emerging', 'present', 'acute'],
  ['absent', 'emerging', 'present', 'acute'],
  ['absent', 'present', 'acute', 'acute', 'acute', 'acute', 'acute'],
  [...Rating.options],
] as const;

/** A case by `un-r2p/1` in which every indicator is rated, and some factors are judged. */
export const anyFullCase = (): fc.Arbitrary<MadeCase> => {
  const method = methodOf({ framework: 'un-2014', ruleset: 'un-r2p/1' });
  const { framework } = method;
  const ratings = fc.constantFrom(...MOODS).chain((mood) => {
    const anyOne = anyRatingAs(fc.constantFrom(...mood));
    return fc.tuple(...indicatorsOf(framework).map((id) => anyOne(fc.constant(id))));
  });
  const judgements = fc.array(anyJudgement(framework), { maxLength: 4 });
  return fc
    .record({ ratings, judgements, withdrawals: fc.subarray([...ITEMS]), chart: anyChartRecord() })
    .map((made) => ({
      method,
      record: {
        standing: [...made.ratings, ...made.judgements, ...made.withdrawals.map(withdrawn)].reduce(
          recordPictureEvent,
          emptyStanding(framework),
        ),
        states: made.chart.states,
      },
      instant: AT,
    }));
};
