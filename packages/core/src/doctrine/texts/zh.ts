import type { DoctrineTexts } from './doctrine-texts.ts';

export const DOCTRINE_ZH: DoctrineTexts = {
  language: 'zh',
  reasons: {},
  options: {},
  conditions: {},
  actors: {},
  regionalArrangements: {},
};
