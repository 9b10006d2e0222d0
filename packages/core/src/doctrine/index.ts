/** What the model rests on, as data: documents, response options, and what stands around them. */
export type { Citation } from './citation.ts';
export { DOCUMENTS, findDocument, titleOf } from './documents.ts';
export { Document } from './documents/document.ts';
export { ActorId, ACTORS, PARTNERS } from './options/actors.ts';
export { ASSISTANCE_PRINCIPLES, ConditionId, CONDITIONS, RWP_CONDITIONS } from './options/conditions.ts';
export { REGIONAL_ARRANGEMENTS, RegionalArrangement } from './options/regional-arrangements.ts';
export { REGIONAL_OFFERS } from './options/regional-offers.ts';
export { OPTION_FORMS, OptionForm, ResponseOption } from './options/response-option.ts';
export { findResponseOption, RESPONSE_OPTIONS } from './options/response-options.ts';
export { INHIBITORS, POLICY_FAMILIES, ResilienceFamily } from './resilience-families.ts';
export { ruleInLanguage } from './rule-in-language.ts';
export { DoctrineTexts } from './texts/doctrine-texts.ts';
export { DOCTRINE_TEXTS } from './texts/languages.ts';
