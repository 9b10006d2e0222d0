import type { DoctrineTexts } from './doctrine-texts.ts';

export const DOCTRINE_AR: DoctrineTexts = {
  language: 'ar',
  reasons: {},
  options: {},
  conditions: {},
  actors: {},
  regionalArrangements: {},
};
