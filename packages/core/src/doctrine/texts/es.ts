import type { DoctrineTexts } from './doctrine-texts.ts';
import { ACTORS_ES } from './es/actors.ts';
import { CONDITIONS_ES } from './es/conditions.ts';
import { ASSISTANCE_ES } from './es/options/assistance.ts';
import { COLLECTIVE_ACTION_ES } from './es/options/collective-action.ts';
import { PEACEFUL_MEANS_ES } from './es/options/peaceful-means.ts';
import { PREVENTION_ES } from './es/options/prevention.ts';
import { REGIONAL_ES } from './es/options/regional.ts';
import { WARNING_ES } from './es/options/warning.ts';
import { REASONS_ES } from './es/reasons.ts';
import { REGIONAL_ARRANGEMENTS_ES } from './es/regional-arrangements.ts';

export const DOCTRINE_ES: DoctrineTexts = {
  language: 'es',
  reasons: REASONS_ES,
  options: {
    ...WARNING_ES,
    ...PREVENTION_ES,
    ...ASSISTANCE_ES,
    ...PEACEFUL_MEANS_ES,
    ...REGIONAL_ES,
    ...COLLECTIVE_ACTION_ES,
  },
  conditions: CONDITIONS_ES,
  actors: ACTORS_ES,
  regionalArrangements: REGIONAL_ARRANGEMENTS_ES,
};
