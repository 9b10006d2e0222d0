import type { DoctrineTexts } from './doctrine-texts.ts';
import { ACTORS } from './fr/actors.ts';
import { ASSISTANCE } from './fr/assistance.ts';
import { COLLECTIVE_ACTION } from './fr/collective-action.ts';
import { CONDITIONS } from './fr/conditions.ts';
import { PEACEFUL_MEANS } from './fr/peaceful-means.ts';
import { PREVENTION } from './fr/prevention.ts';
import { REASONS } from './fr/reasons.ts';
import { REGIONAL_ARRANGEMENTS } from './fr/regional-arrangements.ts';
import { REGIONAL } from './fr/regional.ts';
import { WARNING } from './fr/warning.ts';

export const DOCTRINE_FR: DoctrineTexts = {
  language: 'fr',
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
