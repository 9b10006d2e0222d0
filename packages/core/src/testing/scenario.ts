import type { CaseEvent } from '../case/case-event.ts';
import { replay } from '../escalation/replay.ts';
import type { Region } from '../escalation/posture.ts';
import { stateOf } from '../escalation/posture.ts';
import type { Trace, TraceStep } from '../escalation/trace.ts';
import type { Events } from './a-case.ts';
import { aCase, on } from './a-case.ts';
import { evidence, source } from './picture-events.ts';

/** The source `s1` and its item `e1`, known long before. */
export const BASIS: readonly CaseEvent[] = on('2007-06-01', source('s1'), evidence('e1'));

/** The trace of a case that has the item of evidence `e1`, after these events. */
export const after = (...events: Events): Trace => replay(aCase([...BASIS, ...events.flat()]));

export const lastStep = (trace: Trace): TraceStep => {
  const step = trace.steps.at(-1);
  if (step === undefined) throw new Error('the trace has no step');
  return step;
};

/** How the last step moved a region: `monitoring → heightened by risk.serious`, or `none` when it did not. */
export const lastMove = (trace: Trace, region: Region): string => {
  const move = lastStep(trace).moved.find((moved) => moved.region === region);
  return move === undefined ? 'none' : `${move.from} → ${move.to} by ${move.rule ?? 'no rule'}`;
};

/** All moves of the last step, `region: from → to`. */
export const lastMoves = (trace: Trace): string[] =>
  lastStep(trace).moved.map(({ region, from, to }) => `${region}: ${from} → ${to}`);

export const finalState = (trace: Trace, region: Region): string => stateOf(trace.posture, region);

export const openOnes = (trace: Trace): string[] => trace.open.map(({ question }) => question);

export const refusalCode = (trace: Trace): string | null => lastStep(trace).refusal?.code ?? null;
