import type { CaseFile } from '@forewarn/core';
import type { Chart, Method } from '@forewarn/core/escalation';
import { methodOf, replayBy } from '@forewarn/core/escalation';
import { HAND_WRITTEN_CHART } from './hand-written-chart/hand-written-chart.ts';
import { readMadeCase } from './made-case/read-made-case.ts';
import { measureInTurn } from './measure.ts';
import { printSection } from './table.ts';

/** What the statechart costs beside one written by hand, in a whole replay and by itself. */
export const measureCharts = (): void => {
  const { caseFile } = readMadeCase({ events: 10_000, seed: 11 });
  const method = methodOf(caseFile);
  const byHand: Method = { ...method, chart: HAND_WRITTEN_CHART };
  const calls = callsOfChart(method, caseFile);
  const makeAll = (chart: Chart) => () => calls.map((call) => call(chart));
  const is = measureInTurn({
    handReplay: () => replayBy(byHand, caseFile),
    replay: () => replayBy(method, caseFile),
    handAlone: makeAll(HAND_WRITTEN_CHART),
    alone: makeAll(method.chart),
  });
  printSection('The statechart beside a chart written by hand: the same fold and rules, 10,000 events', [
    { what: 'yardstick: whole replay, chart written by hand', is: is.handReplay },
    { what: 'whole replay, statechart (xstate)', is: is.replay, beside: is.handReplay, ratioAtMost: 4 },
    { what: `yardstick: the ${calls.length} calls of the chart alone, by hand`, is: is.handAlone },
    { what: 'the same calls, statechart (xstate)', is: is.alone, beside: is.handAlone },
  ]);
};

type Call = (chart: Chart) => unknown;

/** Every call that a replay makes of its chart, to be made again. */
const callsOfChart = (method: Method, caseFile: CaseFile): readonly Call[] => {
  const calls: Call[] = [];
  const { chart } = method;
  const watched: Chart = {
    step: (record, event) => {
      calls.push((any) => any.step(record, event));
      return chart.step(record, event);
    },
    weigh: (record, truths, before) => {
      calls.push((any) => any.weigh(record, truths, before));
      return chart.weigh(record, truths, before);
    },
  };
  replayBy({ ...method, chart: watched }, caseFile);
  return calls;
};
