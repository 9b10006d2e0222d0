import { GUARDS_AND_ACTIONS } from './guards-and-actions.ts';
import { LAWS } from './laws.ts';
import { LEVELS } from './levels.ts';
import type { Mutant } from './mutant.ts';
import { REGIONS } from './regions.ts';
import { REPLAYS } from './replays.ts';
import { RULES } from './rules.ts';

export const ALL_MUTANTS: readonly Mutant[] = [
  ...RULES,
  ...LEVELS,
  ...REGIONS,
  ...GUARDS_AND_ACTIONS,
  ...REPLAYS,
  ...LAWS,
];
