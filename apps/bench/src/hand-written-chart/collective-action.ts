import type { ChartContext } from '@forewarn/core/escalation';
import { isFound, isInadequate } from './findings.ts';
import type { RegionStep, States, Truths } from './region-step.ts';
import { holds } from './region-step.ts';

type CollectiveAction = States['pillarThree']['collectiveAction'];

const byTheTest = ({ pillarOne, pillarThree }: States): CollectiveAction =>
  isFound(pillarOne) && isInadequate(pillarThree.meansFinding) ? 'bothFindingsRecorded' : 'closed';

const authorised = (mandates: ChartContext['mandates']): CollectiveAction =>
  mandates.some(({ force }) => force) ? 'authorised.force' : 'authorised.measures';

/** After every event: without a mandate and unless blocked, the region says whether both findings are there. */
export const settle = (states: States): CollectiveAction => {
  const { collectiveAction } = states.pillarThree;
  return collectiveAction === 'closed' || collectiveAction === 'bothFindingsRecorded'
    ? byTheTest(states)
    : collectiveAction;
};

export const weighCollectiveAction = (state: CollectiveAction, truths: Truths): CollectiveAction =>
  state === 'blocked' && !holds(truths, 'response.peaceful-means') ? 'closed' : state;

export const giveMandate = (
  context: ChartContext,
  reference: string,
  force: boolean,
): RegionStep<CollectiveAction> => {
  const others = context.mandates.filter((mandate) => mandate.reference !== reference);
  const mandates = [...others, { reference, force }];
  return { state: authorised(mandates), context: { ...context, mandates } };
};

export const endMandate = (
  states: States,
  context: ChartContext,
  reference: string,
): RegionStep<CollectiveAction> => {
  const mandates = context.mandates.filter((mandate) => mandate.reference !== reference);
  if (mandates.length === context.mandates.length) return 'no-mandate';
  return {
    state: mandates.length > 0 ? authorised(mandates) : byTheTest(states),
    context: { ...context, mandates },
  };
};

export const block = (state: CollectiveAction): CollectiveAction =>
  state === 'closed' || state === 'bothFindingsRecorded' ? 'blocked' : state;
