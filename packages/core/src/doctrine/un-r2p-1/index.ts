import type { RuleSet } from '../rule-set.ts';
import { MEASURES } from './measures.ts';
import { RISK } from './risk.ts';
import { SIGNS } from './signs.ts';
import { STATE } from './state.ts';

/** The rule set that this toolkit ships for `un-2014`. The framework itself has no weights and no thresholds. */
export const UN_R2P_1: RuleSet = {
  id: 'un-r2p/1',
  title: 'Rule set of this toolkit for the Framework of Analysis (2014), first edition',
  framework: 'un-2014',
  convention:
    'Every threshold is a convention of this toolkit. The framework ships no weights, no thresholds and no score.',
  informationGap: { factors: ['7', '8', '10', '11', '12', '13', '14'], atLeast: 4 },
  rules: [...SIGNS, ...RISK, ...STATE, ...MEASURES],
};
