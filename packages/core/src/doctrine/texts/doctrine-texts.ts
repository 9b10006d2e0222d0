import { z } from 'zod';
import { LanguageTag, Text } from '../../frameworks/text.ts';

const Named = z.record(z.string(), Text);

/**
 * The words of the doctrine in a further language, in our own words there too: why each rule is there, the response
 * options with their conditions, the actors, and the regional arrangements. Symbols and titles of documents stay as they are.
 */
export const DoctrineTexts = z.strictObject({
  language: LanguageTag,
  reasons: Named.meta({ description: 'by the id of a rule of `un-r2p/1`; derived rules keep them' }),
  options: z.record(z.string(), z.strictObject({ name: Text, what: Text })),
  conditions: z.record(z.string(), z.strictObject({ name: Text, asks: Text })),
  actors: Named,
  regionalArrangements: Named.meta({ description: 'names only' }),
});
export type DoctrineTexts = Readonly<z.infer<typeof DoctrineTexts>>;
