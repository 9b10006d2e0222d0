import type { DoctrineTexts } from './doctrine-texts.ts';
import { ACTORS } from './ar/actors.ts';
import { ASSISTANCE } from './ar/assistance.ts';
import { COLLECTIVE_ACTION } from './ar/collective-action.ts';
import { CONDITIONS } from './ar/conditions.ts';
import { PEACEFUL_MEANS } from './ar/peaceful-means.ts';
import { PREVENTION } from './ar/prevention.ts';
import { REASONS } from './ar/reasons.ts';
import { REGIONAL_ARRANGEMENTS } from './ar/regional-arrangements.ts';
import { REGIONAL } from './ar/regional.ts';
import { WARNING } from './ar/warning.ts';

export const DOCTRINE_AR: DoctrineTexts = {
  language: 'ar',
  reasons: REASONS,
  options: {
    ...WARNING,
    ...PREVENTION,
    ...ASSISTANCE,
    ...PEACEFUL_MEANS,
    ...REGIONAL,
    ...COLLECTIVE_ACTION,
  },
  conditions: CONDITIONS,
  actors: ACTORS,
  regionalArrangements: REGIONAL_ARRANGEMENTS,
};
