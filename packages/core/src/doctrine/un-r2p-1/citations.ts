import { cite } from '../citation.ts';

export const framework2014 = (part: string) => cite('A/70/741', part, 'high');
/** Only its sentence on early warning was read; what it says of protection and of incitement is recalled. */
export const OUTCOME_138 = cite('A/RES/60/1', '138', 'high');
export const OUTCOME_139 = cite('A/RES/60/1', '139', 'read');
export const EARLY_WARNING = cite('A/64/864', null, 'medium');
export const EMERGENCY_PROCEDURE = cite('A/64/864', '18', 'medium');
/** Its summary was read; what it says of a State that will not protect is recalled. */
export const THREE_PILLARS = cite('A/63/677', null, 'medium');
export const PILLAR_TWO_FORMS = cite('A/63/677', '28', 'medium');
export const MILITARY_ASSISTANCE = cite('A/63/677', '40', 'medium');
export const WARNING_ANNEX = cite('A/63/677', 'annex', 'medium');
export const REGIONAL = cite('A/65/877', null, 'medium');
export const DECISIVE_RESPONSE = cite('A/66/874', null, 'medium');
export const ASSISTANCE = cite('A/68/947', null, 'high');
export const METHODOLOGY = cite('OSAPG methodology', null, 'read');
