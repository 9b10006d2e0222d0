import type { Chart, ChartRecord, ChartStep } from '@forewarn/core/escalation';
import { settle, weighCollectiveAction } from './collective-action.ts';
import { weighMeansFinding, weighPillarOne } from './findings.ts';
import { weighMeasures } from './measures.ts';
import { recorded } from './recorded.ts';
import type { Truths } from './region-step.ts';
import { weighWarning } from './warning.ts';

/**
 * The nine regions of the escalation model as plain functions, written from its description and not from the chart. It
 * cites nothing and words no refusal. Kept for one purpose: to say what the statechart costs.
 */
export const HAND_WRITTEN_CHART: Chart = {
  step: (record, event) => {
    const next =
      event.type === 'weighed' ? weighed(record, event.truths, event.before) : recorded(record, event);
    return typeof next === 'string'
      ? { ...record, because: [], refusal: { code: next, text: '' } }
      : stepTo(next);
  },
  weigh: (record, truths, before) => stepTo(weighed(record, truths, before)),
};

const stepTo = ({ states, context }: ChartRecord): ChartStep => {
  const collectiveAction = settle(states);
  const settled =
    collectiveAction === states.pillarThree.collectiveAction
      ? states
      : { ...states, pillarThree: { ...states.pillarThree, collectiveAction } };
  return { states: settled, context, because: [], refusal: null };
};

const weighed = ({ states, context }: ChartRecord, truths: Truths, before: Truths): ChartRecord => {
  const warning = weighWarning(states.warning, context, truths, before);
  const { pillarOne, pillarTwo, pillarThree } = states;
  return {
    context: warning.context,
    states: {
      warning: warning.state,
      pillarOne: weighPillarOne(pillarOne, truths),
      pillarTwo: {
        encouragement: weighMeasures('pillarTwo.encouragement', pillarTwo.encouragement, truths),
        capacityBuilding: weighMeasures('pillarTwo.capacityBuilding', pillarTwo.capacityBuilding, truths),
        protectionAssistance: weighMeasures(
          'pillarTwo.protectionAssistance',
          pillarTwo.protectionAssistance,
          truths,
        ),
      },
      pillarThree: {
        peacefulMeans: weighMeasures('pillarThree.peacefulMeans', pillarThree.peacefulMeans, truths),
        meansFinding: weighMeansFinding(pillarThree.meansFinding, truths),
        regionalArrangements: weighMeasures(
          'pillarThree.regionalArrangements',
          pillarThree.regionalArrangements,
          truths,
        ),
        collectiveAction: weighCollectiveAction(pillarThree.collectiveAction, truths),
      },
    },
  };
};
