import { ENGLISH } from './english.ts';
import type { Wording } from './wording.ts';

export const CHINESE: Wording = { ...ENGLISH, language: 'zh' };
