import { z } from 'zod';

/**
 * How sure this project is of a text that it restates: `read` in a copy of the document; `high` or `medium` from
 * knowledge; `low`: the number exists, its content was not verified and is never shown as the document's own.
 */
export const Certainty = z
  .enum(['read', 'high', 'medium', 'low'])
  .meta({ title: 'Certainty of a restatement' });
export type Certainty = z.infer<typeof Certainty>;

const Indicator = z.strictObject({
  id: z
    .string()
    .regex(/^[A-Za-z0-9-]+\.[A-Za-z0-9-]+$/)
    .meta({ description: 'its factor, a dot, its own part' }),
  gist: z
    .string()
    .min(1)
    .meta({ description: 'a restatement in our own words, never the text of the document' }),
  certainty: Certainty,
  statesAbsence: z
    .boolean()
    .optional()
    .meta({ description: 'shown as in place, weakening, missing, wholly missing' }),
  source: z.string().min(1).optional().meta({ description: 'of a text that a wording pack put here' }),
});
export type Indicator = Readonly<z.infer<typeof Indicator>>;

const Factor = z.strictObject({
  id: z.string().regex(/^[A-Za-z0-9-]+$/),
  title: z.string().min(1),
  kind: z
    .enum(['common', 'genocide', 'crimes-against-humanity', 'war-crimes', 'ethnic-cleansing'])
    .meta({ description: 'the crime or violation that it points to; A/RES/60/1 para. 138 names no others' }),
  gist: z.string().min(1),
  certainty: Certainty,
  triggers: z.boolean().optional().meta({ description: 'its indicators are events that can be expected' }),
  source: z.string().min(1).optional().meta({ description: 'of texts that a wording pack put here' }),
  indicators: z.array(Indicator).min(1),
});
export type Factor = Readonly<z.infer<typeof Factor>>;

/** What may be asked: factors and their indicators, with where they come from. */
export const Framework = z.strictObject({
  id: z.string().min(1),
  title: z.string().min(1),
  publisher: z.string().min(1),
  date: z.string().min(4),
  symbol: z.string().nullable(),
  language: z.string().min(2),
  rights: z.string().min(1),
  provenance: z.string().min(1),
  staleAfterDays: z
    .record(z.string(), z.int().positive())
    .meta({ description: 'by factor; a convention of this toolkit' }),
  factors: z.array(Factor).min(1),
});
export type Framework = Readonly<z.infer<typeof Framework>>;
