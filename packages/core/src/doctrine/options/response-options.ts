import { ASSISTANCE_OPTIONS } from './assistance.ts';
import { COUNCIL_OPTIONS } from './collective-action.ts';
import { PEACEFUL_OPTIONS } from './peaceful-means.ts';
import { PREVENTION_OPTIONS } from './prevention.ts';
import { REGIONAL_OPTIONS } from './regional.ts';
import type { ResponseOption } from './response-option.ts';
import { OPTION_FORMS } from './response-option.ts';
import { WARNING_OPTIONS } from './warning.ts';

/** Every response option, by form and within a form as its report lists them. The order ranks nothing. */
export const RESPONSE_OPTIONS: readonly ResponseOption[] = [
  ...WARNING_OPTIONS,
  ...PREVENTION_OPTIONS,
  ...ASSISTANCE_OPTIONS,
  ...PEACEFUL_OPTIONS,
  ...REGIONAL_OPTIONS,
  ...COUNCIL_OPTIONS,
].toSorted((one, other) => OPTION_FORMS.indexOf(one.form) - OPTION_FORMS.indexOf(other.form));

/** The option of that id, or nothing. */
export const findResponseOption = (id: string): ResponseOption | undefined =>
  RESPONSE_OPTIONS.find((option) => option.id === id);
