import type { DoctrineTexts } from './doctrine-texts.ts';
import { ACTORS_ZH } from './zh/actors.ts';
import { CONDITIONS_ZH } from './zh/conditions.ts';
import { ASSISTANCE_ZH } from './zh/options/assistance.ts';
import { COLLECTIVE_ACTION_ZH } from './zh/options/collective-action.ts';
import { PEACEFUL_MEANS_ZH } from './zh/options/peaceful-means.ts';
import { PREVENTION_ZH } from './zh/options/prevention.ts';
import { REGIONAL_ZH } from './zh/options/regional.ts';
import { WARNING_ZH } from './zh/options/warning.ts';
import { REASONS_ZH } from './zh/reasons.ts';
import { REGIONAL_ARRANGEMENTS_ZH } from './zh/regional-arrangements.ts';

export const DOCTRINE_ZH: DoctrineTexts = {
  language: 'zh',
  reasons: REASONS_ZH,
  options: {
    ...WARNING_ZH,
    ...PREVENTION_ZH,
    ...ASSISTANCE_ZH,
    ...PEACEFUL_MEANS_ZH,
    ...REGIONAL_ZH,
    ...COLLECTIVE_ACTION_ZH,
  },
  conditions: CONDITIONS_ZH,
  actors: ACTORS_ZH,
  regionalArrangements: REGIONAL_ARRANGEMENTS_ZH,
};
