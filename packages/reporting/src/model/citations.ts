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
  const { paragraph: numbered, citation } = words.phrases;
  const part = paragraph !== null && /^\d/.test(paragraph) ? fillPhrase(numbered, { paragraph }) : paragraph;
  const place = part === null ? document : `${document}, ${part}`;
  return {
    text: fillPhrase(citation, { place, certainty: words.terms.certainties[certainty] ?? certainty }),
    title: titleOf(document) ?? document,
  };
};
