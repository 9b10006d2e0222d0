import { createActor } from 'xstate';
import type { RuleTruths } from '../assessment/rule-truths.ts';
import type { ChartEvent } from './chart-event.ts';
import { escalationMachine } from './escalation-machine.ts';
import type { Because, ChartContext } from './escalation-setup.ts';
import type { RegionStates } from './posture.ts';
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

type Snapshot = ReturnType<typeof escalationMachine.resolveState>;

/** Snapshots by the states they stand for, so that a replay does not build one anew for each event. A cache, nothing more. */
const snapshots = new WeakMap<RegionStates, Snapshot>();

const snapshotOf = ({ states, context }: ChartRecord): Snapshot => {
  const known = snapshots.get(states);
  return known?.context === context
    ? known
    : escalationMachine.resolveState({ value: chartValue(states), context });
};

const inertActor = createActor(escalationMachine);

/**
 * What `transition()` of xstate does, without building an actor for every call: the chart has no child actors, no timers
 * and no side effects, so one inert scope serves all. A test holds the two equal.
 */
const transitionOf = (snapshot: Snapshot, event: ChartEvent) => {
  const actions: { readonly type: string; readonly params: unknown }[] = [];
  const next = escalationMachine.transition(snapshot, event, {
    self: inertActor,
    system: inertActor.system,
    id: inertActor.id,
    sessionId: inertActor.sessionId,
    logger: () => {},
    defer: () => {},
    emit: () => {},
    stopChild: () => {},
    actionExecutor: ({ type, params }) => {
      actions.push({ type, params });
    },
  });
  return { next, actions };
};

/** Takes the chart one event further. Pure: the same record and event always give the same step. */
export const stepChart = (record: ChartRecord, event: ChartEvent): ChartStep => {
  const snapshot = snapshotOf(record);
  const { next, actions } = transitionOf(snapshot, event);
  const refusal = actions.find(({ type }) => type === 'refuse');
  const states = next.value === snapshot.value ? record.states : statesOf(next.value);
  snapshots.set(states, next);
  return {
    states,
    context: next.context,
    // The chart names each action with its params: `because` and `refuse` are typed in its setup.
    because: actions.filter(({ type }) => type === 'because').map(({ params }) => params as Because),
    refusal: refusal === undefined ? null : refusalOf((refusal.params as { code: RefusalCode }).code),
  };
};

/** Truths under which states are known to be at rest: weighed by them once, they move no more. A cache, nothing more. */
const atRestUnder = new WeakMap<RegionStates, RuleTruths>();

/** Weighs every region in one step. */
export const weighChart = (record: ChartRecord, truths: RuleTruths, before: RuleTruths): ChartStep => {
  const atRest = atRestUnder.get(record.states);
  if (atRest !== undefined && isSame(atRest, truths) && isSame(before, truths)) {
    return { states: record.states, context: record.context, because: [], refusal: null };
  }
  const step = stepChart(record, { type: 'weighed', truths, before });
  atRestUnder.set(step.states, truths);
  return step;
};

/** What moves the regions: one recorded event at a time, or a weighing. */
export interface Chart {
  readonly step: (record: ChartRecord, event: ChartEvent) => ChartStep;
  readonly weigh: (record: ChartRecord, truths: RuleTruths, before: RuleTruths) => ChartStep;
}

/** The statechart of this toolkit. */
export const CHART: Chart = { step: stepChart, weigh: weighChart };

const isSame = (one: RuleTruths, other: RuleTruths): boolean =>
  Object.keys(one).every((rule) => one[rule] === other[rule]);

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
