import { z } from 'zod';
import type { Framework } from './framework.ts';
import { LanguageTag, Text } from './text.ts';

/** A framework's titles and gists in a further language: our own words there too, every factor and every indicator. */
export const FrameworkTexts = z.strictObject({
  framework: Text,
  language: LanguageTag,
  title: Text,
  factors: z.record(z.string(), z.strictObject({ title: Text, gist: Text })),
  indicators: z.record(z.string(), Text),
});
export type FrameworkTexts = Readonly<z.infer<typeof FrameworkTexts>>;

/** The framework in the language of these texts. Where they lack an item, it stays as it was. */
export const inLanguage = (framework: Framework, texts: FrameworkTexts): Framework => ({
  ...framework,
  language: texts.language,
  title: texts.title,
  factors: framework.factors.map((factor) => ({
    ...factor,
    ...texts.factors[factor.id],
    indicators: factor.indicators.map((indicator) => ({
      ...indicator,
      gist: texts.indicators[indicator.id] ?? indicator.gist,
    })),
  })),
});
