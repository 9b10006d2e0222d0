import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { AnyStateNode } from 'xstate';
import { transition } from 'xstate';
import { anyChartEvent, anyChartRecord, truthsOf } from '../testing/arbitrary-chart.ts';
import type { ChartRecord } from './chart.ts';
import { chartValue, statesOf, stepChart, weighChart } from './chart.ts';
import type { ChartEvent } from './chart-event.ts';
import { escalationMachine } from './escalation-machine.ts';
import type { Because } from './escalation-setup.ts';
import { INITIAL_CONTEXT } from './escalation-setup.ts';
import type { Region } from './posture.ts';
import { INITIAL_STATES, REGIONS, RegionStates, stateOf } from './posture.ts';

type Snapshot = ReturnType<typeof escalationMachine.resolveState>;
type ChartTransition = ReturnType<typeof escalationMachine.getTransitionData>[number];

const INITIAL: ChartRecord = { states: INITIAL_STATES, context: INITIAL_CONTEXT };
const snapshotOf = ({ states, context }: ChartRecord): Snapshot =>
  escalationMachine.resolveState({ value: chartValue(states), context });

/** What the exported `transition()` of the library makes of a record and an event. */
const byTheLibrary = (record: ChartRecord, event: ChartEvent) => {
  const [next, actions] = transition(escalationMachine, snapshotOf(record), event);
  const named = actions as readonly { readonly type: string; readonly params: unknown }[];
  return {
    states: statesOf(next.value),
    context: next.context,
    because: named.filter(({ type }) => type === 'because').map(({ params }) => params),
    refusal: named.find(({ type }) => type === 'refuse')?.params ?? null,
  };
};

describe('stepChart', () => {
  it('is what the library’s own transition() gives, for any record and event', () => {
    fc.assert(
      fc.property(anyChartRecord(), anyChartEvent(), (record, event) => {
        const { refusal, ...step } = stepChart(record, event);
        expect({ ...step, refusal: refusal === null ? null : { code: refusal.code } }).toEqual(
          byTheLibrary(record, event),
        );
      }),
      { numRuns: 500 },
    );
  });

  it('is so from step to step, with what it remembers of the steps before', () => {
    fc.assert(
      fc.property(anyChartRecord(), fc.array(anyChartEvent(), { maxLength: 12 }), (start, events) => {
        let record = start;
        for (const event of events) {
          const { states, context } = byTheLibrary(record, event);
          const step = stepChart(record, event);
          expect({ states: step.states, context: step.context }).toEqual({ states, context });
          record = { states: step.states, context: step.context };
        }
      }),
      { numRuns: 100 },
    );
  });

  it('leaves the record as it was', () => {
    fc.assert(
      fc.property(anyChartRecord(), anyChartEvent(), (record, event) => {
        const before = structuredClone(record);
        stepChart(record, event);
        expect(record).toEqual(before);
      }),
    );
  });

  it('cites a document for every region that it moves', () => {
    fc.assert(
      fc.property(anyChartRecord(), anyChartEvent(), (record, event) => {
        const step = stepChart(record, event);
        for (const region of REGIONS.filter(
          (id) => stateOf(record.states, id) !== stateOf(step.states, id),
        )) {
          const cites = step.because
            .filter((reason) => reason.region === region)
            .flatMap((reason) => reason.cites);
          expect(cites.length, `${region} by ${event.type}`).toBeGreaterThan(0);
        }
      }),
      { numRuns: 500 },
    );
  });
});

describe('weighChart', () => {
  it('is a step by the event weighed, however often the same is weighed', () => {
    fc.assert(
      fc.property(anyChartRecord(), fc.array(anyChartEvent(), { maxLength: 8 }), (start, events) => {
        let record = start;
        let before = truthsOf();
        for (const { truths } of events.flatMap((event) => [event, event])) {
          const plain = byTheLibrary(record, { type: 'weighed', truths, before });
          const step = weighChart(record, truths, before);
          expect({ states: step.states, context: step.context }).toEqual({
            states: plain.states,
            context: plain.context,
          });
          record = { states: step.states, context: step.context };
          before = truths;
        }
      }),
      { numRuns: 100 },
    );
  });

  it('does not remember what another branch of the same case was weighed by', () => {
    const ongoing = truthsOf('risk.ongoing', 'risk.urgent', 'basis.corroborated');
    const ceased = truthsOf('risk.imminent', 'risk.urgent', 'basis.corroborated');
    const referred: ChartRecord = {
      states: { ...INITIAL_STATES, warning: 'emergency.referred' },
      context: INITIAL_CONTEXT,
    };
    const branch = weighChart(referred, ceased, ongoing);
    weighChart(referred, ongoing, ongoing);
    expect(weighChart(branch, ongoing, ceased).states.warning).toBe('emergency.conveningDue');
  });
});

/** The states of each region as the posture lists them. */
const { pillarTwo, pillarThree } = RegionStates.shape;
const STATES: Readonly<Record<Region, readonly string[]>> = {
  warning: RegionStates.shape.warning.options,
  pillarOne: RegionStates.shape.pillarOne.options,
  'pillarTwo.encouragement': pillarTwo.shape.encouragement.options,
  'pillarTwo.capacityBuilding': pillarTwo.shape.capacityBuilding.options,
  'pillarTwo.protectionAssistance': pillarTwo.shape.protectionAssistance.options,
  'pillarThree.peacefulMeans': pillarThree.shape.peacefulMeans.options,
  'pillarThree.meansFinding': pillarThree.shape.meansFinding.options,
  'pillarThree.regionalArrangements': pillarThree.shape.regionalArrangements.options,
  'pillarThree.collectiveAction': pillarThree.shape.collectiveAction.options,
};

const withState = (region: Region, state: string): RegionStates => {
  const [outer, inner] = region.split('.');
  const parts: Record<string, unknown> = { ...INITIAL_STATES };
  parts[outer ?? ''] = inner === undefined ? state : { ...(parts[outer ?? ''] as object), [inner]: state };
  return RegionStates.parse(parts);
};

describe('the chart and the posture', () => {
  it.each(REGIONS.flatMap((region) => STATES[region].map((state) => [region, state] as const)))(
    'write %s %s the same there and back',
    (region, state) => {
      const states = withState(region, state);
      expect(statesOf(chartValue(states))).toEqual(states);
      const snapshot = snapshotOf({ states, context: INITIAL_CONTEXT });
      expect(statesOf(snapshot.value)).toEqual(states);
    },
  );

  it('write every combination the same there and back', () => {
    fc.assert(
      fc.property(anyChartRecord(), ({ states }) => {
        expect(statesOf(chartValue(states))).toEqual(states);
      }),
    );
  });

  it('begin at the same states', () => {
    const [initial] = transition(escalationMachine, snapshotOf(INITIAL), {
      type: 'advice.given',
      truths: truthsOf(),
    });
    expect(statesOf(initial.value)).toEqual(INITIAL_STATES);
    expect(escalationMachine.config.context).toEqual(INITIAL_CONTEXT);
  });

  it('know the same states', () => {
    const leavesOf = (node: AnyStateNode): string[] =>
      node.type === 'atomic' ? [node.path.join('.')] : Object.values(node.states).flatMap(leavesOf);
    const known = REGIONS.flatMap((region) => STATES[region].map((state) => `${region}.${state}`));
    expect(leavesOf(escalationMachine.root).toSorted()).toEqual(known.toSorted());
  });
});

/** Every transition that the chart draws, but for those that the test of the two findings takes by itself. */
const drawn = (node: AnyStateNode): ChartTransition[] => [
  ...[...node.transitions.values()].flat(),
  ...Object.values(node.states).flatMap(drawn),
];
const tested = (node: AnyStateNode): ChartTransition[] => [
  ...(node.always ?? []),
  ...Object.values(node.states).flatMap(tested),
];
const named = (each: ChartTransition) =>
  `${each.source.id} on ${each.eventType} to ${each.target?.map(({ id }) => id).join(', ') ?? 'nowhere'}`;

describe('the whole chart', () => {
  it('cites a document, with its certainty, at every transition that has a target', () => {
    for (const each of [...drawn(escalationMachine.root), ...tested(escalationMachine.root)]) {
      if (each.target === undefined) continue;
      const reasons = each.actions.flatMap((action) =>
        typeof action === 'object' && action.type === 'because' ? [action.params as Because] : [],
      );
      expect(reasons, `at ${named(each)}`).toHaveLength(1);
      const [reason] = reasons;
      expect(each.source.path.join('.'), `at ${named(each)}`).toMatch(
        new RegExp(`^${reason?.region}(\\.|$)`),
      );
      expect(reason?.cites.length, `at ${named(each)}`).toBeGreaterThan(0);
      for (const { certainty } of reason?.cites ?? [])
        expect(['read', 'high', 'medium']).toContain(certainty);
    }
  });
});
