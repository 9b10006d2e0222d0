import type { ActField, Values } from './act.ts';
import { given, text } from './act.ts';

/** What the schema of findings and answers asks of their reasons. */
const REASONS = 40;

export const BY: ActField = { name: 'by' };
export const WHY: ActField = { name: 'rationale', kind: 'long' };
export const REFERENCE: ActField = { name: 'reference', isOptional: true };
export const MEASURE: ActField = { name: 'measure', isOptional: true };
export const ANSWER: ActField = { name: 'answer', kind: 'long', least: REASONS };
export const FINDING: readonly ActField[] = [
  BY,
  { name: 'findingReference' },
  { name: 'findingRationale', kind: 'long', least: REASONS },
];

/** What most acts have in common: by whom, why, and a reference where there is one. */
export const commonOf = (values: Values) => ({
  by: text(values, 'by'),
  rationale: text(values, 'rationale'),
  ...given('reference', text(values, 'reference')),
});

/** What a finding rests on. */
export const findingOf = (values: Values) => ({
  by: text(values, 'by'),
  reference: text(values, 'findingReference'),
  rationale: text(values, 'findingRationale'),
});
