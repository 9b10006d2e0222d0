import { ENGLISH } from './english.ts';
import type { Wording } from './wording.ts';

export const FRENCH: Wording = { ...ENGLISH, language: 'fr' };
