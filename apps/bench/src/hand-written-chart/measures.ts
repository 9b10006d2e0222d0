import type { ChartContext } from '@forewarn/core/escalation';
import type { RegionStep, States, Truths } from './region-step.ts';
import { holds } from './region-step.ts';

export type Form = keyof States['pillarTwo'];
export type Track = 'peacefulMeans' | 'regionalArrangements';
type Place = `pillarTwo.${Form}` | `pillarThree.${Track}`;

const RULES: Readonly<Record<Place, string>> = {
  'pillarTwo.encouragement': 'assistance.encouragement',
  'pillarTwo.capacityBuilding': 'assistance.capacity-building',
  'pillarTwo.protectionAssistance': 'assistance.protection',
  'pillarThree.peacefulMeans': 'response.peaceful-means',
  'pillarThree.regionalArrangements': 'response.regional',
};

const byTheRule = (place: Place, truths: Truths): 'indicated' | 'idle' =>
  holds(truths, RULES[place]) ? 'indicated' : 'idle';

/** Only what nobody has asked for, begun or refused follows the rule. */
export const weighMeasures = <State extends string>(
  place: Place,
  state: State | 'idle' | 'indicated',
  truths: Truths,
): State | 'idle' | 'indicated' =>
  state === 'idle' || state === 'indicated' ? byTheRule(place, truths) : state;

const underWay = ({ measures }: ChartContext, place: Place): readonly string[] => measures[place] ?? [];

const withMeasures = (context: ChartContext, place: Place, measures: readonly string[]): ChartContext => ({
  ...context,
  measures: { ...context.measures, [place]: measures },
});

export const begin = (place: Place, context: ChartContext, measure: string): RegionStep<'underway'> => {
  const others = underWay(context, place).filter((other) => other !== measure);
  return { state: 'underway', context: withMeasures(context, place, [...others, measure]) };
};

export const end = (
  place: Place,
  context: ChartContext,
  measure: string,
  truths: Truths,
): RegionStep<'underway' | 'indicated' | 'idle'> => {
  const present = underWay(context, place);
  if (!present.includes(measure)) return 'not-under-way';
  const left = present.filter((other) => other !== measure);
  return {
    state: left.length > 0 ? 'underway' : byTheRule(place, truths),
    context: withMeasures(context, place, left),
  };
};

/** Asked for by the State; what is under way goes on. */
export const request = (
  state: States['pillarTwo'][Form],
  context: ChartContext,
): RegionStep<States['pillarTwo'][Form]> => ({
  state: state === 'underway' ? state : 'requested',
  context,
});

/** Consent not given, or withdrawn: all that was under way ends. */
export const refuse = (place: Place, context: ChartContext): RegionStep<'refused'> => ({
  state: 'refused',
  context: withMeasures(context, place, []),
});
