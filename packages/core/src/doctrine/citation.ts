import { z } from 'zod';
import { Certainty } from '../frameworks/framework.ts';
import { Text } from '../frameworks/text.ts';

/** Where a step is written: the document's symbol, its paragraph where one is known, and how sure we are of it. */
export const Citation = z.strictObject({
  document: Text,
  paragraph: Text.nullable(),
  certainty: Certainty,
});
export type Citation = Readonly<z.infer<typeof Citation>>;

export const cite = (document: string, paragraph: string | null, certainty: Certainty): Citation => ({
  document,
  paragraph,
  certainty,
});
