import { z } from 'zod';
import { Certainty } from '../../frameworks/framework.ts';

/** A part of a document: what it holds in our own words, and how sure we are of that and of its paragraphs. */
const DocumentPart = z.strictObject({
  part: z.string().min(1),
  paragraphs: z
    .string()
    .min(1)
    .nullable()
    .meta({ description: 'as a citation names them; null where they are not known' }),
  holds: z.string().min(1),
  certainty: Certainty,
});
type DocumentPart = Readonly<z.infer<typeof DocumentPart>>;

/** A document that the toolkit follows or leans on. Nothing in it is the document's own text but its title and symbol. */
export const Document = z.strictObject({
  symbol: z.string().min(1).meta({ description: 'as it is cited here; a short name where it has none' }),
  also: z
    .string()
    .min(1)
    .optional()
    .meta({ description: 'its symbol in the Security Council, where it has both' }),
  title: z.string().min(1),
  date: z
    .string()
    .regex(/^\d{4}(-\d{2}(-\d{2})?)?$/)
    .meta({ description: 'no more exact than is known' }),
  dateCertainty: Certainty,
  holds: z.string().min(1),
  parts: z.array(DocumentPart).readonly(),
  sources: z
    .array(z.url())
    .readonly()
    .optional()
    .meta({ description: 'public addresses at which it, or a digest of it, was read' }),
});
export type Document = Readonly<z.infer<typeof Document>>;

/** Parts in one line each: name, paragraphs, certainty, what it holds. */
export const partsOf = (
  ...rows: readonly (readonly [string, string | null, Certainty, string])[]
): readonly DocumentPart[] =>
  rows.map(([part, paragraphs, certainty, holds]) => ({ part, paragraphs, holds, certainty }));
