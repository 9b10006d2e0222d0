import type { Citation } from '@forewarn/core';
import { titleOf } from '@forewarn/core';
import { z } from 'zod';
import type { BriefWords } from './brief-words.ts';
import { fillPhrase } from './brief-words.ts';

export const CitedDocument = z.strictObject({
  text: z.string().meta({ description: 'symbol, part and certainty, such as “A/64/864 (medium certainty)”' }),
  title: z.string().meta({ description: 'of the document, or its symbol again where no title is known' }),
});
export type CitedDocument = Readonly<z.infer<typeof CitedDocument>>;

/** A citation as it is printed: never without how sure this project is of it. */
export const describeCitation = (
  { document, paragraph, certainty }: Citation,
  words: BriefWords,
): CitedDocument => {
  const { citedPlace, citation } = words.phrases;
  const part = paragraph === null ? null : partIn(paragraph, words);
  const place = part === null ? document : fillPhrase(citedPlace, { document, part });
  return {
    text: fillPhrase(citation, { place, certainty: words.terms.certainties[certainty] ?? certainty }),
    title: titleOf(document) ?? document,
  };
};

/** A part as the documents of the core name it, in the language of the brief; one of another form stays as it is. */
const partIn = (paragraph: string, { phrases }: BriefWords): string => {
  if (paragraph === 'annex') return phrases.citedAnnex;
  if (paragraph === 'use') return phrases.citedUse;
  const { prefix = '', numbers = '' } = PART.exec(paragraph)?.groups ?? {};
  const part = numbers.replaceAll(', ', phrases.partSeparator);
  switch (prefix) {
    case '':
      return numbers === '' ? paragraph : fillPhrase(phrases.paragraph, { paragraph: part });
    case 'factor ':
      return fillPhrase(phrases.citedFactor, { part });
    case 'factors ':
      return fillPhrase(phrases.citedFactors, { part });
    default:
      return fillPhrase(phrases.citedArticle, { part });
  }
};

const PART = /^(?<prefix>factors? |Art\. |)(?<numbers>\d.*)$/;
