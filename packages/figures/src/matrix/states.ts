import type { InformationState } from '@forewarn/core/information';

/** The states of information as the columns stand: what belongs to one gap stands together. */
export const STATES = [
  'not-assessed',
  'not-assessable',
  'unsupported',
  'stale',
  'contested',
  'single-sourced',
  'assessed',
  'not-applicable',
] as const satisfies readonly InformationState[];

/** Which columns each gap covers, from and to. */
export const GAP_COLUMNS = {
  notLookedAt: [0, 0],
  cannotBeAssessed: [1, 3],
} as const;
