import { z } from 'zod';
import { FactorId, FrameworkId, IndicatorId } from './id.ts';
import { LanguageTag, Text } from './text.ts';

/** The most that a framework may ask. */
const MOST = { factors: 60, indicatorsOfFactor: 40 };

/**
 * How sure this project is of a text that it restates: `read` in a copy of the document; `high` or `medium` from
 * knowledge; `low`: the number exists, its content was not verified and is never shown as the document's own.
 */
export const Certainty = z
  .enum(['read', 'high', 'medium', 'low'])
  .meta({ title: 'Certainty of a restatement' });
export type Certainty = z.infer<typeof Certainty>;

const Indicator = z.strictObject({
  id: IndicatorId.meta({ description: 'its factor, a dot, its own part' }),
  gist: Text.meta({ description: 'a restatement in our own words, never the text of the document' }),
  certainty: Certainty,
  statesAbsence: z
    .boolean()
    .optional()
    .meta({ description: 'shown as in place, weakening, missing, wholly missing' }),
  source: Text.optional().meta({ description: 'of a text that a wording pack put here' }),
});
export type Indicator = Readonly<z.infer<typeof Indicator>>;

const Factor = z.strictObject({
  id: FactorId,
  title: Text,
  kind: z
    .enum(['common', 'genocide', 'crimes-against-humanity', 'war-crimes', 'ethnic-cleansing'])
    .meta({ description: 'the crime or violation that it points to; A/RES/60/1 para. 138 names no others' }),
  gist: Text,
  certainty: Certainty,
  triggers: z.boolean().optional().meta({ description: 'its indicators are events that can be expected' }),
  source: Text.optional().meta({ description: 'of texts that a wording pack put here' }),
  indicators: z.array(Indicator).min(1).max(MOST.indicatorsOfFactor).meta({
    description:
      'so many at most: which changes come nearest to a rule is searched among them all, while someone waits',
  }),
});
export type Factor = Readonly<z.infer<typeof Factor>>;

/** What may be asked: factors and their indicators, with where they come from. */
export const Framework = z.strictObject({
  id: FrameworkId,
  title: Text,
  publisher: Text,
  date: z.string().regex(/^\d{4}/, 'a date that begins with its year'),
  symbol: Text.nullable(),
  language: LanguageTag,
  rights: Text,
  provenance: Text,
  staleAfterDays: z
    .record(z.string(), z.int().positive())
    .meta({ description: 'by factor; a convention of this toolkit' }),
  factors: z.array(Factor).min(1).max(MOST.factors).meta({
    description:
      'so many at most: which changes come nearest to a rule is searched among them all, while someone waits',
  }),
});
export type Framework = Readonly<z.infer<typeof Framework>>;
