/** Frameworks beyond their English: editions, crosswalks, texts in other languages. */
export { EDITIONS } from './catalogue.ts';
export { Crosswalk, Relation } from './crosswalk.ts';
export type { FrameworkEdition } from './edition.ts';
export { Framework } from './framework.ts';
export { FrameworkTexts, inLanguage } from './framework-texts.ts';
