import type { CaseFile } from '@forewarn/core';
import { REGIONS, replay, stateOf } from '@forewarn/core';
import type { ChartRecord, Method } from '@forewarn/core/escalation';
import { methodOf, replayBy } from '@forewarn/core/escalation';
import { describe, expect, it } from 'vitest';
import { generateCase } from '../made-case/generate-case.ts';
import { HAND_WRITTEN_CHART } from './hand-written-chart.ts';

const CASES = Array.from({ length: 40 }, (_, place) =>
  generateCase({ events: 500, seed: place + 1, hoursApart: 1 + 40 * (place % 4) }),
);

/** The method of the cases, writing down what the chart remembers after each step. */
const watched = (chart: Method['chart'], contexts: ChartRecord['context'][]): Method => {
  const note = <Step extends ChartRecord>(step: Step): Step => {
    contexts.push(step.context);
    return step;
  };
  return {
    ...methodOf({ framework: 'un-2014', ruleset: 'un-r2p/1' }),
    chart: {
      step: (record, event) => note(chart.step(record, event)),
      weigh: (record, truths, before) => note(chart.weigh(record, truths, before)),
    },
  };
};

/** All of a replay but what is cited and the words of a refusal, which the hand-written chart does not have. */
const tracedBy = (chart: Method['chart'], caseFile: CaseFile) => {
  const contexts: ChartRecord['context'][] = [];
  const { trace, record } = replayBy(watched(chart, contexts), caseFile);
  const steps = trace.steps.map(({ moved, refusal, ...step }) => ({
    ...step,
    refusal: refusal?.code ?? null,
    moved: moved.map(({ cites: _, ...move }) => move),
  }));
  return { trace: { ...trace, steps }, record, contexts };
};

const statechart = methodOf({ framework: 'un-2014', ruleset: 'un-r2p/1' }).chart;

describe('the hand-written chart', () => {
  it.each(CASES.map((caseFile, place) => [place + 1, caseFile] as const))(
    'gives the trace of the statechart over made case %i, but for citations',
    (_, caseFile) => {
      expect(tracedBy(HAND_WRITTEN_CHART, caseFile)).toEqual(tracedBy(statechart, caseFile));
    },
  );

  it('is led by these cases into every state of every region, and into every refusal', () => {
    const states = new Set<string>();
    const refusals = new Set<string>();
    for (const caseFile of CASES) {
      for (const { posture, refusal } of replay(caseFile).steps) {
        for (const region of REGIONS) states.add(`${region} ${stateOf(posture, region)}`);
        if (refusal !== null) refusals.add(refusal.code);
      }
    }
    const warning = 8;
    const pillarOne = 6;
    const pillarTwo = 3 * 5;
    const pillarThree = 2 * 3 + 3 + 5;
    expect(states.size).toBe(warning + pillarOne + pillarTwo + pillarThree);
    expect(refusals.size).toBe(6);
  });
});
