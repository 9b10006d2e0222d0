import { fromTransition, getMicrosteps } from 'xstate';
import { getShortestPaths } from 'xstate/graph';
import { UN_R2P_1 } from '../doctrine/un-r2p-1/index.ts';
import { advance } from '../escalation/advance.ts';
import type { ChartRecord } from '../escalation/chart.ts';
import { chartValue, statesOf } from '../escalation/chart.ts';
import type { ChartEvent } from '../escalation/chart-event.ts';
import { chartEventOf } from '../escalation/chart-event.ts';
import { escalationMachine } from '../escalation/escalation-machine.ts';
import type { EscalationRecord } from '../escalation/escalation-record.ts';
import { initialRecord } from '../escalation/escalation-record.ts';
import { isRecordedEvent } from '../escalation/event-classes.ts';
import { methodOf } from '../escalation/method.ts';
import type { Region } from '../escalation/posture.ts';
import { stateOf } from '../escalation/posture.ts';
import type { Named, Transition } from '../escalation/transitions-from.ts';
import { transitionsFrom } from '../escalation/transitions-from.ts';
import { HEADER } from './a-case.ts';
import type { Act } from './acts.ts';
import { ACTS } from './acts.ts';

/** A way into a state of a region: what was done, one thing after the other. */
export interface WayIn {
  readonly state: string;
  readonly acts: readonly Act[];
}

/** A transition of a region, where it starts, and what was done until it was taken: the last act takes it. */
export interface Taken extends WayIn {
  readonly id: string;
  readonly transition: Transition;
}

/** What stands behind a region: every state, a shortest way into each, and a shortest way to each transition. */
export interface RegionWalk {
  readonly waysIn: readonly WayIn[];
  readonly taken: readonly Taken[];
  /** Every transition that the chart draws out of these states. */
  readonly drawn: readonly string[];
}

const METHOD = methodOf(HEADER);

/** Steps of a walk: some eight hundred are enough. A walk that never comes back to where it was throws past it. */
const LIMIT = 5000;

const after = (record: EscalationRecord, { events }: Act): EscalationRecord =>
  events.reduce(
    (each, event, index) =>
      advance(each, event, index === events.length - 1 && !isRecordedEvent(event), METHOD).record,
    record,
  );

const logic = fromTransition(after, initialRecord(METHOD.framework, UN_R2P_1));

/** Regions whose states the guards of a region read. */
const READS: Readonly<Partial<Record<Region, readonly Region[]>>> = {
  'pillarThree.collectiveAction': ['pillarOne', 'pillarThree.meansFinding'],
};

/** All of a record that a region's next step can depend on, and no more: the walk stays in the one region. */
const seenBy = (region: Region, { states, context, truths }: EscalationRecord): string =>
  JSON.stringify([
    [region, ...(READS[region] ?? [])].map((each) => stateOf(states, each)),
    context.adviceGivenInEpisode,
    context.measures[region]?.toSorted(),
    context.mandates.toSorted((one, other) => one.reference.localeCompare(other.reference, 'en')),
    truths,
  ]);

/** The chart's own event for an act. */
const chartEventFor = (record: EscalationRecord, act: Act): ChartEvent | undefined => {
  const [event] = act.events;
  return event !== undefined && isRecordedEvent(event)
    ? chartEventOf(event, record.truths)
    : { type: 'weighed', truths: after(record, act).truths, before: record.truths };
};

const isOf = (region: Region, path: readonly string[]): boolean =>
  `${path.join('.')}.`.startsWith(`${region}.`);

const nameOf = (guard: unknown): Named | null => {
  if (guard === undefined) return null;
  // The chart has a guard as its name, or as its name with data for parameters.
  return typeof guard === 'string' ? { type: guard, params: null } : (guard as Named);
};

/** A transition of a region by where it starts, its event and its guard. */
const idOf = (state: string, { event, guard }: Pick<Transition, 'event' | 'guard'>): string =>
  guard === null
    ? `${state} on ${event}`
    : `${state} on ${event} if ${[guard.type, ...wordsOf(guard)].join(' ')}`;

/** The rule or level that a guard asks for. */
const wordsOf = ({ params }: Named): readonly string[] =>
  Object.entries(params ?? {}).flatMap(([key, value]) => (key === 'region' ? [] : [String(value)]));

/**
 * The transitions of a region that an event takes from where the chart stands, as ids. None where the region goes on from
 * where the event's own transition leads it: a shorter way shows each of the two alone.
 */
export const takenBy = (region: Region, record: ChartRecord, event: ChartEvent): readonly string[] => {
  const snapshot = escalationMachine.resolveState({
    value: chartValue(record.states),
    context: record.context,
  });
  const from = stateOf(record.states, region);
  const ofEvent = escalationMachine
    .getTransitionData(snapshot, event)
    .filter(({ source }) => isOf(region, source.path))
    .map(({ eventType, guard }) => idOf(from, { event: eventType, guard: nameOf(guard) }));
  const [first = from, ...further] = getMicrosteps(escalationMachine, snapshot, event).map(([each]) =>
    stateOf(statesOf(each.value), region),
  );
  const last = further.at(-1) ?? first;
  if (last === first) return ofEvent;
  if (ofEvent.length > 0) return [];
  return transitionsFrom(record.states, region)
    .filter(({ event: drawn, to }) => drawn === 'always' && to === last)
    .map((transition) => idOf(from, transition));
};

/** Goes wherever the acts of a region lead it, shortest ways first. */
export const walkOf = (region: Region): RegionWalk => {
  const acts = ACTS[region];
  const paths = getShortestPaths(logic, {
    events: acts,
    serializeState: ({ context }) => seenBy(region, context),
    limit: LIMIT,
  }).toSorted((one, other) => one.weight - other.weight);
  const waysIn = new Map<string, WayIn>();
  const drawn: { readonly id: string; readonly transition: Transition }[] = [];
  const taken = new Map<string, Taken>();
  for (const {
    state: { context: record },
    steps,
  } of paths) {
    const state = stateOf(record.states, region);
    const done = steps.map(({ event }) => event).filter(({ type }) => type !== 'xstate.init');
    if (!waysIn.has(state)) {
      waysIn.set(state, { state, acts: done });
      drawn.push(
        ...transitionsFrom(record.states, region).map((transition) => ({
          id: idOf(state, transition),
          transition,
        })),
      );
    }
    for (const act of acts) {
      const event = chartEventFor(record, act);
      for (const id of event === undefined ? [] : takenBy(region, record, event)) {
        const found = drawn.find((each) => each.id === id);
        if (found === undefined) throw new Error(`${region} takes ${id}, which it does not list`);
        if (!taken.has(id)) taken.set(id, { ...found, state, acts: [...done, act] });
      }
    }
  }
  return { waysIn: [...waysIn.values()], taken: [...taken.values()], drawn: drawn.map(({ id }) => id) };
};
