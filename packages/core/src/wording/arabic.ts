import { ENGLISH } from './english.ts';
import type { Wording } from './wording.ts';

export const ARABIC: Wording = { ...ENGLISH, language: 'ar' };
