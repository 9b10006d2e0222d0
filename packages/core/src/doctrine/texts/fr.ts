import type { DoctrineTexts } from './doctrine-texts.ts';

export const DOCTRINE_FR: DoctrineTexts = {
  language: 'fr',
  reasons: {},
  options: {},
  conditions: {},
  actors: {},
  regionalArrangements: {},
};
