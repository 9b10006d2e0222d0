import type { DisclosureLevel } from '@forewarn/core';
import { DISCLOSURE_LEVELS } from '@forewarn/core';
import type { Paper } from './draw/paper.ts';
import { PAPERS } from './draw/paper.ts';
import { readLanguage } from './template/read-language.ts';
import { readBriefWords, readTemplate } from './template/read-template.ts';

/** A language that briefs are written in. */
export interface LanguageChoice {
  readonly code: string;
  /** In the language itself. */
  readonly name: string;
  readonly direction: 'ltr' | 'rtl';
}

/** What may be chosen of a brief. */
export interface BriefChoices {
  readonly templates: readonly string[];
  readonly languages: readonly LanguageChoice[];
  readonly levels: readonly DisclosureLevel[];
  readonly papers: readonly Paper[];
}

/** The templates, languages, levels and papers that ship: each combination of them can be ordered, and no other. */
export const briefChoices = async (): Promise<BriefChoices> => {
  const [templates, codes] = await Promise.all([
    knownBy(readTemplate(NOT_A_NAME)),
    knownBy(readBriefWords(NOT_A_NAME)),
  ]);
  const languages = await Promise.all(codes.map(languageChoice));
  return {
    templates,
    languages: languages.filter((language) => language !== undefined),
    levels: DISCLOSURE_LEVELS,
    papers: PAPERS,
  };
};

/** Whoever asks for what is not there is told what is: the list that an order is checked against. */
const NOT_A_NAME = '';

const knownBy = async (
  asked: Promise<
    { readonly ok: true } | { readonly ok: false; readonly refusal: { readonly known: readonly string[] } }
  >,
): Promise<readonly string[]> => {
  const read = await asked;
  return read.ok ? [] : read.refusal.known;
};

/** Nothing for a language that has words of briefs only, and not yet those of the model or of the figures. */
const languageChoice = async (code: string): Promise<LanguageChoice | undefined> => {
  const language = await readLanguage(code, NOT_A_NAME);
  return language.ok
    ? { code, name: nameInItself(code), direction: language.value.words.direction }
    : undefined;
};

const nameInItself = (code: string): string => {
  const name = new Intl.DisplayNames(code, { type: 'language' }).of(code) ?? code;
  const [first = '', ...rest] = name;
  return first.toLocaleUpperCase(code) + rest.join('');
};
