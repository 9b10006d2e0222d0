import { ENGLISH } from './english.ts';
import type { Wording } from './wording.ts';

export const SPANISH: Wording = { ...ENGLISH, language: 'es' };
