import * as fc from 'fast-check';
import { expect, it } from 'vitest';
import { conditionHolds } from '../assessment/rule-truths.ts';
import type { RuleTruths } from '../assessment/rule-truths.ts';
import type { ChartRecord } from '../escalation/chart.ts';
import { weighChart } from '../escalation/chart.ts';
import { initialRecord } from '../escalation/escalation-record.ts';
import { methodOf } from '../escalation/method.ts';
import type { Region, RegionStates } from '../escalation/posture.ts';
import { REGIONS, stateOf } from '../escalation/posture.ts';
import { transitionsFrom } from '../escalation/transitions-from.ts';
import { ruleFactsOf } from '../escalation/weigh.ts';
import { HEADER } from '../testing/a-case.ts';
import { anyChartRecord, truthsOf } from '../testing/arbitrary-chart.ts';
import { conditionOf } from './guard-conditions.ts';

const method = methodOf(HEADER);
const { standing } = initialRecord(method.framework, method.ruleSet);
const RULES = method.ruleSet.rules.map(({ id }) => id);

const besideHolds = (beside: string | null, record: ChartRecord, before: RuleTruths): boolean => {
  if (beside === 'advice-given-in-episode') return record.context.adviceGivenInEpisode;
  if (beside === 'ongoing-is-new') return !before['risk.ongoing'];
  if (beside !== null) throw new Error(`a weighing does not ask for ${beside}`);
  return true;
};

/** Where the conditions send a region for an event: to the first state whose condition holds, else nowhere. */
const sentTo = (
  region: Region,
  event: string,
  record: ChartRecord,
  states: RegionStates,
  truths: RuleTruths,
  before: RuleTruths,
): string | null => {
  const facts = ruleFactsOf({ standing, states }, method, 0);
  return (
    transitionsFrom(record.states, region)
      .filter((transition) => transition.event === event)
      .find(({ guard }) => {
        const { needs, beside } = conditionOf(guard);
        return conditionHolds(needs, facts, truths) && besideHolds(beside, record, before);
      })?.to ?? null
  );
};

it('says of every guard what the chart does', () => {
  fc.assert(
    fc.property(anyChartRecord(), fc.subarray(RULES), fc.subarray(RULES), (record, holding, held) => {
      const [truths, before] = [truthsOf(...holding), truthsOf(...held)];
      const { states } = weighChart(record, truths, before);
      for (const region of REGIONS.filter((each) => each !== 'pillarThree.collectiveAction')) {
        const to = sentTo(region, 'weighed', record, record.states, truths, before);
        expect(stateOf(states, region)).toBe(to ?? stateOf(record.states, region));
      }
    }),
    { numRuns: 600 },
  );
});

it('says when collective action moves by the test alone', () => {
  fc.assert(
    fc.property(anyChartRecord(), fc.subarray(RULES), (record, holding) => {
      const truths = truthsOf(...holding);
      const { states } = weighChart(record, truths, truths);
      const region = 'pillarThree.collectiveAction';
      const weighed = sentTo(region, 'weighed', record, record.states, truths, truths);
      const between = {
        ...record,
        states: {
          ...states,
          pillarThree: {
            ...states.pillarThree,
            collectiveAction: (weighed ?? record.states.pillarThree.collectiveAction) as never,
          },
        },
      };
      const after = sentTo(region, 'always', between, between.states, truths, truths);
      expect(states.pillarThree.collectiveAction).toBe(after ?? stateOf(between.states, region));
    }),
    { numRuns: 600 },
  );
});

it('has no condition for a guard that the chart does not have', () => {
  expect(() => conditionOf({ type: 'isTuesday', params: null })).toThrow('isTuesday');
});
