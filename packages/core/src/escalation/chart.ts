import { transition } from 'xstate';
import type { ChartEvent } from './chart-event.ts';
import { escalationMachine } from './escalation-machine.ts';
import type { Because, ChartContext } from './escalation-setup.ts';
import { RegionStates } from './posture.ts';
import type { Refusal, RefusalCode } from './refusal.ts';
import { refusalOf } from './refusal.ts';

/** Where the chart stands: the states of its regions, and what it remembers beside them. */
export interface ChartRecord {
  readonly states: RegionStates;
  readonly context: ChartContext;
}

/** One step of the chart: where it stands then, the reasons its transitions gave, and a refusal if one of them refused. */
export interface ChartStep extends ChartRecord {
  readonly because: readonly Because[];
  readonly refusal: Refusal | null;
}

/** Takes the chart one event further. Pure: the same record and event always give the same step. */
export const stepChart = (record: ChartRecord, event: ChartEvent): ChartStep => {
  const snapshot = escalationMachine.resolveState({ value: chartValue(record.states), context: record.context });
  const [next, actions] = transition(escalationMachine, snapshot, event);
  const refusal = actions.find(({ type }) => type === 'refuse');
  return {
    states: statesOf(next.value as ChartValue),
    context: next.context,
    // The chart names each action with its params: `because` and `refuse` are typed in its setup.
    because: actions.filter(({ type }) => type === 'because').map(({ params }) => params as unknown as Because),
    refusal: refusal === undefined ? null : refusalOf((refusal.params as unknown as { code: RefusalCode }).code),
  };
};

interface ChartValue {
  readonly [region: string]: string | ChartValue;
}

/** `alert.adviceDue` → `{ alert: 'adviceDue' }`, region by region. */
export const chartValue = (states: RegionStates): ChartValue => ({
  warning: nested(states.warning),
  pillarOne: nested(states.pillarOne),
  pillarTwo: { ...states.pillarTwo },
  pillarThree: {
    ...states.pillarThree,
    meansFinding: nested(states.pillarThree.meansFinding),
    collectiveAction: nested(states.pillarThree.collectiveAction),
  },
});

const nested = (state: string): string | ChartValue => {
  const [parent = state, child] = state.split('.');
  return child === undefined ? parent : { [parent]: child };
};

/** The other way; throws if the chart has a state that the posture does not know. */
export const statesOf = (value: ChartValue): RegionStates => {
  const two = value['pillarTwo'] as Record<string, string>;
  const three = value['pillarThree'] as ChartValue;
  return {
    warning: flat(value['warning']),
    pillarOne: flat(value['pillarOne']),
    pillarTwo: { ...two },
    pillarThree: Object.fromEntries(Object.entries(three).map(([region, state]) => [region, flat(state)])),
    // A test proves the round trip for every state of every region.
  } as unknown as RegionStates;
};

const flat = (value: string | ChartValue | undefined): string => {
  if (typeof value === 'string') return value;
  const [entry] = Object.entries(value ?? {});
  if (entry === undefined) throw new Error('the chart stands in no state of a region');
  return `${entry[0]}.${flat(entry[1])}`;
};
