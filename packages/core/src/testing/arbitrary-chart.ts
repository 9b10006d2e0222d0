import * as fc from 'fast-check';
import type { RuleTruths } from '../assessment/rule-truths.ts';
import { findRuleSet } from '../doctrine/library.ts';
import type { ChartRecord } from '../escalation/chart.ts';
import type { ChartEvent } from '../escalation/chart-event.ts';
import { RegionStates } from '../escalation/posture.ts';

const RULES = findRuleSet('un-r2p/1')?.rules.map(({ id }) => id) ?? [];
const FORMS = ['encouragement', 'capacityBuilding', 'protectionAssistance'] as const;
const TRACKS = ['peacefulMeans', 'regionalArrangements'] as const;
const FINDINGS = ['manifest-failure', 'peaceful-means-inadequate'] as const;
const { warning, pillarOne, pillarTwo, pillarThree } = RegionStates.shape;

/** The truth of every rule: those named hold, no other. */
export const truthsOf = (...holding: readonly string[]): RuleTruths =>
  Object.fromEntries(RULES.map((rule) => [rule, holding.includes(rule)]));

const anyTruths = (): fc.Arbitrary<RuleTruths> =>
  fc.subarray([...RULES]).map((holding) => truthsOf(...holding));

const assistance = fc.constantFrom(...pillarTwo.shape.encouragement.options);
const response = fc.constantFrom(...pillarThree.shape.peacefulMeans.options);

const anyStates = (): fc.Arbitrary<RegionStates> =>
  fc.record({
    warning: fc.constantFrom(...warning.options),
    pillarOne: fc.constantFrom(...pillarOne.options),
    pillarTwo: fc.record({
      encouragement: assistance,
      capacityBuilding: assistance,
      protectionAssistance: assistance,
    }),
    pillarThree: fc.record({
      peacefulMeans: response,
      meansFinding: fc.constantFrom(...pillarThree.shape.meansFinding.options),
      regionalArrangements: response,
      collectiveAction: fc.constantFrom(...pillarThree.shape.collectiveAction.options),
    }),
  });

const measures = fc.subarray(['A', 'B', 'unnamed']);

/** Where the chart may stand, with what it remembers; not every combination can come about. */
export const anyChartRecord = (): fc.Arbitrary<ChartRecord> =>
  fc.record({
    states: anyStates(),
    context: fc.record({
      adviceGivenInEpisode: fc.boolean(),
      measures: fc.record({
        'pillarTwo.encouragement': measures,
        'pillarTwo.capacityBuilding': measures,
        'pillarTwo.protectionAssistance': measures,
        'pillarThree.peacefulMeans': measures,
        'pillarThree.regionalArrangements': measures,
      }),
      mandates: fc.uniqueArray(fc.record({ reference: fc.constantFrom('R1', 'R2'), force: fc.boolean() }), {
        selector: ({ reference }) => reference,
      }),
    }),
  });

/** Every event that the chart understands, by these truths. */
export const chartEvents = (truths: RuleTruths, before: RuleTruths): readonly ChartEvent[] => [
  { type: 'weighed', truths, before },
  ...(['advice.given', 'principals.convened', 'options.reported', 'matter.referred'] as const).map(
    (type) => ({ type, truths }),
  ),
  ...FORMS.flatMap((form): ChartEvent[] => [
    { type: `assistance.requested.${form}`, truths },
    { type: `assistance.refused.${form}`, truths },
    ...['A', 'B'].flatMap((measure): ChartEvent[] => [
      { type: `assistance.begun.${form}`, measure, truths },
      { type: `assistance.ended.${form}`, measure, truths },
    ]),
  ]),
  ...TRACKS.flatMap((track) =>
    ['A', 'B'].flatMap((measure): ChartEvent[] => [
      { type: `response.begun.${track}`, measure, truths },
      { type: `response.ended.${track}`, measure, truths },
    ]),
  ),
  ...FINDINGS.flatMap((finding): ChartEvent[] => [
    { type: `finding.recorded.${finding}`, truths },
    { type: `finding.withdrawn.${finding}`, truths },
  ]),
  ...['R1', 'R2'].flatMap((reference): ChartEvent[] => [
    { type: 'mandate.given', reference, force: false, truths },
    { type: 'mandate.given', reference, force: true, truths },
    { type: 'mandate.ended', reference, truths },
  ]),
  { type: 'action.blocked', truths },
];

export const anyChartEvent = (): fc.Arbitrary<ChartEvent> =>
  fc
    .tuple(anyTruths(), anyTruths())
    .chain(([truths, before]) =>
      fc.oneof(
        fc.constant<ChartEvent>({ type: 'weighed', truths, before }),
        fc.constantFrom(...chartEvents(truths, before)),
      ),
    );
