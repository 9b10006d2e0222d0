import type { DoctrineTexts } from './doctrine-texts.ts';

export const DOCTRINE_RU: DoctrineTexts = {
  language: 'ru',
  reasons: {},
  options: {},
  conditions: {},
  actors: {},
  regionalArrangements: {},
};
