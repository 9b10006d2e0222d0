import type { DoctrineTexts } from './doctrine-texts.ts';
import { ACTORS_RU } from './ru/actors.ts';
import { CONDITIONS_RU } from './ru/conditions.ts';
import { ASSISTANCE_RU } from './ru/options/assistance.ts';
import { COLLECTIVE_ACTION_RU } from './ru/options/collective-action.ts';
import { PEACEFUL_MEANS_RU } from './ru/options/peaceful-means.ts';
import { PREVENTION_RU } from './ru/options/prevention.ts';
import { REGIONAL_RU } from './ru/options/regional.ts';
import { WARNING_RU } from './ru/options/warning.ts';
import { REASONS_RU } from './ru/reasons.ts';
import { REGIONAL_ARRANGEMENTS_RU } from './ru/regional-arrangements.ts';

export const DOCTRINE_RU: DoctrineTexts = {
  language: 'ru',
  reasons: REASONS_RU,
  options: {
    ...WARNING_RU,
    ...PREVENTION_RU,
    ...ASSISTANCE_RU,
    ...PEACEFUL_MEANS_RU,
    ...REGIONAL_RU,
    ...COLLECTIVE_ACTION_RU,
  },
  conditions: CONDITIONS_RU,
  actors: ACTORS_RU,
  regionalArrangements: REGIONAL_ARRANGEMENTS_RU,
};
