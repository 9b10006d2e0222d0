import { and, assign, not, setup, stateIn } from 'xstate';
import { z } from 'zod';
import type { RuleTruths } from '../assessment/rule-truths.ts';
import type { Citation } from '../doctrine/citation.ts';
import type { ChartEvent } from './chart-event.ts';
import type { Region } from './posture.ts';
import type { RefusalCode } from './refusal.ts';

/** The two states a warning can have that make an episode, and what people have under way. */
export const ChartContext = z.strictObject({
  adviceGivenInEpisode: z.boolean(),
  measures: z
    .record(z.string(), z.array(z.string()).readonly())
    .meta({ description: 'under way, by region' }),
  mandates: z
    .array(z.strictObject({ reference: z.string(), force: z.boolean() }))
    .readonly()
    .meta({ description: 'in force, and whether each allows force' }),
});
export type ChartContext = Readonly<z.infer<typeof ChartContext>>;

export const INITIAL_CONTEXT: ChartContext = { adviceGivenInEpisode: false, measures: {}, mandates: [] };

/** Why a transition is drawn: the region it moves and the documents behind it. Read from the returned actions. */
export interface Because {
  readonly region: Region;
  readonly cites: readonly Citation[];
}

const ruleHolds = ({ event }: { event: ChartEvent }, { rule }: { rule: string }): boolean =>
  holds(event.truths, rule);

const holds = (truths: RuleTruths, rule: string): boolean => truths[rule] === true;

const isEmergency = (truths: RuleTruths): boolean => holds(truths, 'risk.urgent');
const isAlert = (truths: RuleTruths): boolean =>
  holds(truths, 'risk.imminent') || holds(truths, 'risk.ongoing');

/** The level that the rules call for, from the first that holds. */
const levelIs = (
  { event }: { event: ChartEvent },
  { level }: { level: 'emergency' | 'alert' | 'heightened' | 'monitoring' },
) => {
  if (isEmergency(event.truths)) return level === 'emergency';
  if (isAlert(event.truths)) return level === 'alert';
  return level === (holds(event.truths, 'risk.serious') ? 'heightened' : 'monitoring');
};

const measureOf = (event: ChartEvent): string => ('measure' in event ? event.measure : '');
const referenceOf = (event: ChartEvent): string => ('reference' in event ? event.reference : '');

/** The mandates in force beside the one that an event speaks of. */
const otherMandates = (context: ChartContext, event: ChartEvent): ChartContext['mandates'] =>
  context.mandates.filter(({ reference }) => reference !== referenceOf(event));

const bothFindings = and([
  stateIn({ pillarOne: 'foundManifestlyFailing' }),
  stateIn({ pillarThree: { meansFinding: 'inadequate' } }),
]);

/** The vocabulary of the chart: every guard and action by name. */
export const escalationSetup = setup({
  types: { context: {} as ChartContext, events: {} as ChartEvent },
  guards: {
    ruleHolds,
    manifestFailureIsInQuestion: ({ event }) =>
      holds(event.truths, 'question.manifest-failure') && holds(event.truths, 'state.in-doubt'),
    levelIs,
    levelIsAlertAfterAdvice: ({ context, event }) =>
      context.adviceGivenInEpisode && levelIs({ event }, { level: 'alert' }),
    ongoingIsNew: ({ event }) =>
      event.type === 'weighed' &&
      isEmergency(event.truths) &&
      holds(event.truths, 'risk.ongoing') &&
      !holds(event.before, 'risk.ongoing'),
    isUnderWay: ({ context, event }, { region }: { region: Region }) =>
      context.measures[region]?.includes(measureOf(event)) ?? false,
    isLastMeasure: ({ context, event }, { region }: { region: Region }) =>
      context.measures[region]?.every((measure) => measure === measureOf(event)) ?? true,
    isLastMeasureAndIndicated: ({ context, event }, { region, rule }: { region: Region; rule: string }) =>
      (context.measures[region]?.every((measure) => measure === measureOf(event)) ?? true) &&
      holds(event.truths, rule),
    peacefulMeansNotIndicated: ({ event }) => !holds(event.truths, 'response.peaceful-means'),
    ruleDoesNotHold: ({ event }, { rule }: { rule: string }) => !holds(event.truths, rule),
    isUnknownMandate: ({ context, event }) =>
      otherMandates(context, event).length === context.mandates.length,
    forceIsGivenOrLeft: ({ context, event }) =>
      (event.type === 'mandate.given' && event.force) ||
      otherMandates(context, event).some(({ force }) => force),
    anotherMandateIsInForce: ({ context, event }) => otherMandates(context, event).length > 0,
    bothFindings,
    notBothFindings: not(bothFindings),
  },
  actions: {
    because: (_, _because: Because) => {},
    refuse: (_, _refusal: { code: RefusalCode }) => {},
    noteAdvice: assign({ adviceGivenInEpisode: true }),
    endEpisode: assign({ adviceGivenInEpisode: false }),
    beginMeasure: assign({
      measures: ({ context, event }, { region }: { region: Region }) => ({
        ...context.measures,
        [region]: [
          ...(context.measures[region] ?? []).filter((measure) => measure !== measureOf(event)),
          measureOf(event),
        ],
      }),
    }),
    endMeasure: assign({
      measures: ({ context, event }, { region }: { region: Region }) => ({
        ...context.measures,
        [region]: (context.measures[region] ?? []).filter((measure) => measure !== measureOf(event)),
      }),
    }),
    endAllMeasures: assign({
      measures: ({ context }, { region }: { region: Region }) => ({ ...context.measures, [region]: [] }),
    }),
    giveMandate: assign({
      mandates: ({ context, event }) => [
        ...otherMandates(context, event),
        { reference: referenceOf(event), force: event.type === 'mandate.given' && event.force },
      ],
    }),
    endMandate: assign({ mandates: ({ context, event }) => otherMandates(context, event) }),
  },
});
