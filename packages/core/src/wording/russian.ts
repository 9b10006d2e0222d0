import { ENGLISH } from './english.ts';
import type { Wording } from './wording.ts';

export const RUSSIAN: Wording = { ...ENGLISH, language: 'ru' };
