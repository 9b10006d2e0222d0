import type { DoctrineTexts } from './doctrine-texts.ts';

export const DOCTRINE_ES: DoctrineTexts = {
  language: 'es',
  reasons: {},
  options: {},
  conditions: {},
  actors: {},
  regionalArrangements: {},
};
