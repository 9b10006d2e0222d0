import type { Citation } from '@forewarn/core';
import { z } from 'zod';
import type { BriefWords } from './brief-words.ts';
import { CitedDocument, describeCitation } from './citations.ts';

export const Reference = z
  .strictObject({
    mark: z.string().meta({ description: 'such as R1; stands where the document is cited' }),
    ...CitedDocument.shape,
  })
  .meta({ description: 'a place in a document that the brief cites' });
export type Reference = Readonly<z.infer<typeof Reference>>;

/** Marks places in documents as they are cited, each once. */
export interface References {
  readonly cite: (citations: readonly Citation[]) => readonly Reference[];
  readonly list: () => readonly Reference[];
}

export const takeReferences = (words: BriefWords): References => {
  const taken = new Map<string, Reference>();
  return {
    cite: (citations) =>
      citations.map((citation) => {
        const described = describeCitation(citation, words);
        const reference = taken.get(described.text) ?? { mark: `R${taken.size + 1}`, ...described };
        taken.set(described.text, reference);
        return reference;
      }),
    list: () => [...taken.values()],
  };
};
