import type { ChartRecord } from '../escalation/chart.ts';
import type { ChartEvent } from '../escalation/chart-event.ts';
import { INITIAL_CONTEXT } from '../escalation/escalation-setup.ts';
import type { Region, RegionStates } from '../escalation/posture.ts';
import { INITIAL_STATES } from '../escalation/posture.ts';
import { truthsOf } from './arbitrary-chart.ts';

/** A transition that the chart draws, that no case can take, and where the chart would have to be put to take it. */
interface BeyondCases {
  readonly region: Region;
  readonly id: string;
  readonly to: string;
  readonly record: ChartRecord;
  readonly event: ChartEvent;
}

const IN_DOUBT = truthsOf('state.in-doubt');
const IN_QUESTION = truthsOf('state.in-doubt', 'question.manifest-failure');

const ofStateItself = (
  pillarOne: RegionStates['pillarOne'],
  guard: string,
  to: RegionStates['pillarOne'],
  event: ChartEvent,
): BeyondCases => ({
  region: 'pillarOne',
  id: `${pillarOne} on ${event.type}${guard}`,
  to,
  record: { states: { ...INITIAL_STATES, pillarOne }, context: INITIAL_CONTEXT },
  event,
});

const found = (truths = truthsOf()): ChartEvent => ({ type: 'finding.recorded.manifest-failure', truths });
const withdrawn = (truths = truthsOf()): ChartEvent => ({
  type: 'finding.withdrawn.manifest-failure',
  truths,
});

/**
 * In `pillarOne` the last weighing put the state where the last weighed rules put it, and a finding or its withdrawal asks
 * those same rules: where the State was in doubt they say so again, and elsewhere they do not. In `collectiveAction`
 * a mandate with force is never beside one that leaves the state at `authorised.measures`.
 */
export const BEYOND_CASES: readonly BeyondCases[] = [
  ofStateItself(
    'noConcernShown',
    ' if ruleHolds state.in-doubt',
    'foundManifestlyFailing.standing',
    found(IN_DOUBT),
  ),
  ofStateItself(
    'underStress',
    ' if ruleHolds state.in-doubt',
    'foundManifestlyFailing.standing',
    found(IN_DOUBT),
  ),
  ofStateItself('inDoubt.noted', '', 'foundManifestlyFailing.reviewDue', found()),
  ofStateItself('inDoubt.questionOpen', '', 'foundManifestlyFailing.reviewDue', found()),
  ofStateItself(
    'foundManifestlyFailing.standing',
    ' if ruleHolds state.under-stress',
    'underStress',
    withdrawn(truthsOf('state.under-stress')),
  ),
  ofStateItself('foundManifestlyFailing.standing', '', 'noConcernShown', withdrawn()),
  ofStateItself(
    'foundManifestlyFailing.reviewDue',
    ' if manifestFailureIsInQuestion',
    'inDoubt.questionOpen',
    withdrawn(IN_QUESTION),
  ),
  ofStateItself(
    'foundManifestlyFailing.reviewDue',
    ' if ruleHolds state.in-doubt',
    'inDoubt.noted',
    withdrawn(IN_DOUBT),
  ),
  {
    region: 'pillarThree.collectiveAction',
    id: 'authorised.measures on mandate.ended if forceIsGivenOrLeft',
    to: 'authorised.force',
    record: {
      states: {
        ...INITIAL_STATES,
        pillarThree: { ...INITIAL_STATES.pillarThree, collectiveAction: 'authorised.measures' },
      },
      context: {
        ...INITIAL_CONTEXT,
        mandates: [
          { reference: 'S/RES/1', force: false },
          { reference: 'S/RES/2', force: true },
        ],
      },
    },
    event: { type: 'mandate.ended', reference: 'S/RES/1', truths: truthsOf() },
  },
];
