import type { Framework, Result, Wording } from '@forewarn/core';
import { accepted, refused } from '@forewarn/core';
import type { DoctrineTexts } from '@forewarn/core/doctrine';
import { DOCTRINE_TEXTS } from '@forewarn/core/doctrine';
import { EDITIONS, inLanguage } from '@forewarn/core/frameworks';
import { WORDINGS } from '@forewarn/core/wording';
import type { FigureLabels } from '@forewarn/figures';
import { FIGURE_LABELS } from '@forewarn/figures';
import type { BriefWords } from '../model/brief-words.ts';
import type { UnknownLanguage } from './read-template.ts';
import { readBriefWords } from './read-template.ts';

/** Everything that a brief says in one language beside what analysts wrote. */
export interface BriefLanguage {
  readonly words: BriefWords;
  readonly wording: Wording;
  readonly labels: FigureLabels;
  /** Null in English, in which the doctrine is written. */
  readonly doctrine: DoctrineTexts | null;
  /** A framework with its texts in the language; as it is, where it has none. */
  readonly frameworkOf: (framework: Framework) => Framework;
}

/** Reads a language for a case by a framework. Refuses one that briefs are not written in, with those that they are. */
export const readLanguage = async (
  language: string,
  framework: string,
): Promise<Result<BriefLanguage, UnknownLanguage>> => {
  const words = await readBriefWords(language);
  if (!words.ok) return words;
  const [wording, labels] = await Promise.all([WORDINGS[language]?.(), FIGURE_LABELS[language]?.()]);
  if (wording === undefined || labels === undefined) {
    return refused({ code: 'unknown-language', language, known: Object.keys(WORDINGS) });
  }
  const doctrine = (await DOCTRINE_TEXTS[language]?.()) ?? null;
  const edition = EDITIONS.find((candidate) => candidate.framework.id === framework);
  const texts = await edition?.texts[language]?.();
  return accepted({
    words: words.value,
    wording,
    labels,
    doctrine,
    frameworkOf: (of) => (texts === undefined || of !== edition?.framework ? of : inLanguage(of, texts)),
  });
};
