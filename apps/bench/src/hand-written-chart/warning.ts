import type { ChartContext } from '@forewarn/core/escalation';
import type { RegionStep, States, Truths } from './region-step.ts';
import { holds } from './region-step.ts';

type Warning = States['warning'];
type Level = 'monitoring' | 'heightened' | 'alert' | 'emergency';
type Recorded = 'advice.given' | 'principals.convened' | 'options.reported' | 'matter.referred';

const levelCalledFor = (truths: Truths): Level => {
  if (holds(truths, 'risk.urgent')) return 'emergency';
  if (holds(truths, 'risk.imminent') || holds(truths, 'risk.ongoing')) return 'alert';
  return holds(truths, 'risk.serious') ? 'heightened' : 'monitoring';
};

const levelOf = (state: Warning): Level => {
  if (state === 'monitoring' || state === 'heightened') return state;
  return state.startsWith('alert.') ? 'alert' : 'emergency';
};

/** A meeting that was convened runs its course; else the warning goes straight to the level that the rules call for. */
export const weighWarning = (
  state: Warning,
  context: ChartContext,
  truths: Truths,
  before: Truths,
): { readonly state: Warning; readonly context: ChartContext } => {
  if (state === 'emergency.optionsDue' || state === 'emergency.referralDue') return { state, context };
  const level = levelCalledFor(truths);
  if (state === 'emergency.referred' && level === 'emergency') {
    const isNew = holds(truths, 'risk.ongoing') && !holds(before, 'risk.ongoing');
    return { state: isNew ? 'emergency.conveningDue' : state, context };
  }
  if (level === levelOf(state)) return { state, context };
  switch (level) {
    case 'emergency':
      return { state: 'emergency.conveningDue', context };
    case 'alert':
      return { state: context.adviceGivenInEpisode ? 'alert.adviceGiven' : 'alert.adviceDue', context };
    case 'heightened':
    case 'monitoring':
      return { state: level, context: { ...context, adviceGivenInEpisode: false } };
  }
};

export const stepWarning = (state: Warning, context: ChartContext, type: Recorded): RegionStep<Warning> => {
  const level = levelOf(state);
  switch (type) {
    case 'advice.given': {
      if (level !== 'alert' && level !== 'emergency') return { state, context };
      const advised = { ...context, adviceGivenInEpisode: true };
      return { state: level === 'alert' ? 'alert.adviceGiven' : state, context: advised };
    }
    case 'principals.convened':
      return { state: 'emergency.optionsDue', context };
    case 'options.reported':
      return state === 'emergency.conveningDue' || state === 'emergency.optionsDue'
        ? { state: 'emergency.referralDue', context }
        : { state, context };
    case 'matter.referred':
      return { state: level === 'emergency' ? 'emergency.referred' : state, context };
  }
};
