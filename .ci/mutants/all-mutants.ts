import { LEVELS } from './levels.ts';
import type { Mutant } from './mutant.ts';
import { REPLAYS } from './replays.ts';
import { RULES } from './rules.ts';
import { TRANSITIONS } from './transitions.ts';

export const ALL_MUTANTS: readonly Mutant[] = [...RULES, ...LEVELS, ...TRANSITIONS, ...REPLAYS];
