import type { ChartContext } from '@forewarn/core/escalation';
import type { RegionStep, States, Truths } from './region-step.ts';
import { holds } from './region-step.ts';

type PillarOne = States['pillarOne'];
type MeansFinding = States['pillarThree']['meansFinding'];
type Act = 'recorded' | 'withdrawn';

export const isFound = (state: PillarOne): boolean => state.startsWith('foundManifestlyFailing.');
export const isInadequate = (state: MeansFinding): boolean => state.startsWith('inadequate.');

const found = (truths: Truths): PillarOne =>
  holds(truths, 'state.in-doubt') ? 'foundManifestlyFailing.standing' : 'foundManifestlyFailing.reviewDue';

const byTheRules = (truths: Truths): PillarOne => {
  if (holds(truths, 'state.in-doubt'))
    return holds(truths, 'question.manifest-failure') ? 'inDoubt.questionOpen' : 'inDoubt.noted';
  return holds(truths, 'state.under-stress') ? 'underStress' : 'noConcernShown';
};

export const weighPillarOne = (state: PillarOne, truths: Truths): PillarOne =>
  isFound(state) ? found(truths) : byTheRules(truths);

export const stepPillarOne = (
  state: PillarOne,
  context: ChartContext,
  act: Act,
  truths: Truths,
): RegionStep<PillarOne> => {
  if (act === 'recorded') return isFound(state) ? 'already-found' : { state: found(truths), context };
  return isFound(state) ? { state: byTheRules(truths), context } : 'no-finding';
};

const inadequate = (truths: Truths): MeansFinding =>
  holds(truths, 'response.peaceful-means') ? 'inadequate.standing' : 'inadequate.reviewDue';

export const weighMeansFinding = (state: MeansFinding, truths: Truths): MeansFinding =>
  isInadequate(state) ? inadequate(truths) : state;

export const stepMeansFinding = (
  state: MeansFinding,
  context: ChartContext,
  act: Act,
  truths: Truths,
): RegionStep<MeansFinding> => {
  if (act === 'recorded')
    return isInadequate(state) ? 'already-found' : { state: inadequate(truths), context };
  return isInadequate(state) ? { state: 'none', context } : 'no-finding';
};
