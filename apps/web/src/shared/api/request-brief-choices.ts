import { DisclosureLevel } from '@forewarn/core';
import { z } from 'zod';
import { callApi } from './call-api.ts';

const LanguageChoice = z.object({ code: z.string(), name: z.string(), direction: z.enum(['ltr', 'rtl']) });
export type LanguageChoice = Readonly<z.infer<typeof LanguageChoice>>;

const BriefChoices = z.object({
  templates: z.array(z.string()),
  languages: z.array(LanguageChoice),
  levels: z.array(DisclosureLevel),
  papers: z.array(z.string()),
});
export type BriefChoices = Readonly<z.infer<typeof BriefChoices>>;

/** What a brief can be asked for in. */
export const requestBriefChoices = async (): Promise<BriefChoices> =>
  BriefChoices.parse(await callApi('/api/brief-choices'));
