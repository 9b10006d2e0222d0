import { z } from 'zod';
import { FullWords } from './full/full-words.ts';
import { numberIn } from './locale-of.ts';
import { TraceWords } from './steps/trace-words.ts';

const Words = z.record(z.string(), z.string().min(1));
/** The forms of a phrase, by the plural categories of the language. */
export const Plural = z.partialRecord(z.enum(['zero', 'one', 'two', 'few', 'many', 'other']), z.string());
export type Plural = z.infer<typeof Plural>;

/** `templates/words/<language>.json`: every fixed word of the briefs in one language. */
export const BriefWords = z.strictObject({
  language: z.string().min(2),
  direction: z.enum(['ltr', 'rtl']),
  terms: z.strictObject({
    populationKinds: Words,
    actors: Words,
    resilienceStatuses: Words,
    likelihoods: Words,
    recommendationStatuses: Words,
    evidenceStatuses: Words,
    sourceWithheld: z.string(),
    certainties: Words,
    closings: Words,
    outcomes: Words,
    findings: Words,
    omissions: z.record(z.string(), Plural),
    cautions: Words.meta({ description: 'what is to be borne in mind with a response option, by its kind' }),
    undrawn: Plural,
  }),
  phrases: z
    .strictObject({
      paragraph: z.string(),
      citation: z.string(),
      citedPlace: z.string(),
      citedFactor: z.string(),
      citedFactors: z.string(),
      citedArticle: z.string(),
      citedAnnex: z.string(),
      citedUse: z.string(),
      partSeparator: z.string().meta({ description: 'between the numbers of parts of a document' }),
      council: z.string(),
      councilConsent: z.string(),
      notReferred: z.string(),
      of: z.string(),
      factor: z.string(),
      indicator: z.string(),
      foundBy: z.string(),
      page: z.string(),
      disclosure: z.string(),
      draft: z.string().meta({ description: 'the disclosure level of a brief that was not released' }),
    })
    .meta({ description: 'sentences that the program fills in, with places such as {document}' }),
  full: FullWords.meta({ description: 'what only a full assessment says' }),
  trace: TraceWords.meta({ description: 'what only a scenario trace says' }),
  text: z.record(z.string(), z.string()).meta({ description: 'what templates print, by name' }),
  counts: z.record(z.string(), Plural).meta({ description: 'the same with a number, by plural form' }),
});
export type BriefWords = Readonly<z.infer<typeof BriefWords>>;

/** Puts values into the places of a phrase: `{document}`. An unknown place is left as it stands. */
export const fillPhrase = (phrase: string, values: Readonly<Record<string, unknown>>): string =>
  phrase.replaceAll(/\{(\w+)\}/g, (place, name: string) => {
    const value = values[name];
    return typeof value === 'string' || typeof value === 'number' ? String(value) : place;
  });

/** The form of a phrase that goes with a number in a language, with the number put in as `{n}`. */
export const fillPlural = (forms: Plural, n: number, language: string): string => {
  const form = forms[pluralRulesOf(language).select(n)] ?? forms.other ?? '{n}';
  return fillPhrase(form, { n: numberIn(language, n) });
};

const rules = new Map<string, Intl.PluralRules>();

const pluralRulesOf = (language: string): Intl.PluralRules => {
  const known = rules.get(language) ?? new Intl.PluralRules(language);
  rules.set(language, known);
  return known;
};
