import type { FrameworkEdition } from '@forewarn/core/frameworks';
import type { Failure } from '../failure.ts';
import { usageFailure } from '../failure.ts';

/** The languages that any of these frameworks has texts in. */
export const languagesOf = (editions: readonly FrameworkEdition[]): readonly string[] => [
  ...new Set(editions.flatMap(({ framework, texts }) => [framework.language, ...Object.keys(texts)])),
];

/** There are no texts in that language. */
export const unknownLanguage = (language: string, known: readonly string[]): Failure =>
  usageFailure(
    '--language',
    `There are no texts in “${language}”.`,
    `There are texts in: ${known.join(', ')}.`,
  );
