import type { BriefContext } from './brief-context.ts';
import type { FullAssessment } from './full/full-assessment.ts';
import { describeInFull } from './full/full-assessment.ts';
import type { ScenarioTrace } from './steps/scenario-trace.ts';
import { describeSteps } from './steps/scenario-trace.ts';

/** The two parts of the model that say everything, and cost as much. */
export interface AskedParts {
  readonly full: FullAssessment | null;
  readonly steps: ScenarioTrace | null;
}

/**
 * The parts that a template asks for: those whose name stands as a word in its text, since there is no other way to print
 * one. A name in a text that prints nothing of it costs time and changes nothing. Described before any other part, so that
 * evidence is numbered as a full assessment cites it.
 */
export const describeAskedParts = (template: string, context: BriefContext): AskedParts => ({
  full: /\bfull\b/.test(template) ? describeInFull(context) : null,
  steps: /\bsteps\b/.test(template) ? describeSteps(context) : null,
});
