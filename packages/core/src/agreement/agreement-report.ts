import { z } from 'zod';
import { Coverage, FactorPicture } from '../assessment/picture.ts';
import { Confidence, Label } from '../case/fields.ts';
import { Moment } from '../case/instant.ts';
import { NO_INTERVAL } from './bootstrap-interval.ts';
import { GivenRating } from './given-rating.ts';
import { NO_ALPHA } from './krippendorff-alpha.ts';

/**
 * What Krippendorff advises: rely on data whose alpha is at least 0.800, draw only tentative conclusions from 0.667 on,
 * and set the bound by what a wrong conclusion would cost. A convention for reading, not a test to be passed.
 */
export const READING_CONVENTION = {
  reliance: 0.8,
  tentative: 0.667,
  source:
    'K. Krippendorff, Content Analysis: An Introduction to Its Methodology, 2nd ed., Sage 2004, chapter 11',
} as const;

const BANDS = ['at-least-0.800', 'at-least-0.667', 'below-0.667'] as const;

const Analyst = Label.meta({ description: 'a role or a label, never an account' });
const Share = z.number().min(0).max(1);

/** How far the analysts agree on a set of indicators. */
export const Agreement = z
  .strictObject({
    alpha: z.number().max(1).nullable(),
    noAlpha: z.enum(NO_ALPHA).nullable().meta({ description: 'why there is no alpha' }),
    interval: z.strictObject({ lower: z.number(), upper: z.number() }).nullable(),
    noInterval: z
      .enum(NO_INTERVAL)
      .nullable()
      .meta({ description: 'why there is no interval: too few units by the convention, or no variation' }),
    degenerate: z.int().nonnegative().meta({ description: 'resamples without variation, left out' }),
    band: z
      .enum(BANDS)
      .nullable()
      .meta({ description: 'where alpha lies by the convention for reading, no verdict' }),
    raters: z
      .int()
      .nonnegative()
      .meta({ description: 'analysts with a rating on the scale in some of the units' }),
    units: z.int().nonnegative().meta({ description: 'indicators that two or more rated on the scale' }),
    values: z.int().nonnegative().meta({ description: 'the ratings of those units' }),
  })
  .meta({ title: "Krippendorff's alpha, ordinal, of ratings on the scale" });
export type Agreement = Readonly<z.infer<typeof Agreement>>;

const AnalystRating = z.strictObject({
  analyst: Analyst,
  rating: GivenRating,
  confidence: Confidence.nullable(),
  evidence: z.array(z.string()).meta({ description: 'ids in that analyst’s own case' }),
});
export type AnalystRating = Readonly<z.infer<typeof AnalystRating>>;

const item = { indicator: z.string(), factor: z.string(), ratings: z.array(AnalystRating) };

const DifferingItem = z.strictObject({
  ...item,
  spread: z
    .int()
    .positive()
    .meta({ description: 'places on the scale from the lowest rating to the highest' }),
  share: Share.meta({ description: 'the part of all observed disagreement that it makes up' }),
});
export type DifferingItem = Readonly<z.infer<typeof DifferingItem>>;

const OffScaleItem = z.strictObject({
  ...item,
  about: z.array(z.enum(['applicability', 'assessability'])).min(1),
});
export type OffScaleItem = Readonly<z.infer<typeof OffScaleItem>>;

const PartlyRatedItem = z.strictObject({
  indicator: z.string(),
  factor: z.string(),
  ratedBy: z.array(AnalystRating).min(1).meta({ description: 'who rated it, on the scale or off it' }),
  notRatedBy: z.array(Analyst).min(1),
});
export type PartlyRatedItem = Readonly<z.infer<typeof PartlyRatedItem>>;

const FactorAgreement = z.strictObject({
  factor: z.string(),
  agreement: Agreement,
  levels: z
    .array(
      z.strictObject({
        analyst: Analyst,
        ...FactorPicture.pick({ suggested: true, judged: true, effective: true, coverage: true }).shape,
      }),
    )
    .meta({ description: 'the levels side by side' }),
});

/** How far two or more analysts, who rated one case without seeing each other's ratings, agree at a moment. */
export const AgreementReport = z.strictObject({
  format: z.literal('forewarn.agreement/1'),
  framework: z.string(),
  at: Moment.nullable().meta({ description: 'null when nothing has happened and no date was asked for' }),
  resampling: z
    .strictObject({
      seed: z.int(),
      resamples: z.int().positive(),
      confidence: Share,
      fewestUnits: z.int().positive().meta({ description: 'of fewer there is no interval, by convention' }),
    })
    .meta({ description: 'bootstrap of the units, percentile interval' }),
  convention: z.strictObject({ reliance: z.number(), tentative: z.number(), source: z.string() }),
  analysts: z.array(z.strictObject({ analyst: Analyst, title: z.string(), coverage: Coverage })),
  overall: Agreement,
  factors: z.array(FactorAgreement),
  mostDiffering: z
    .array(DifferingItem)
    .meta({ description: 'the widest spread first, then the largest share, then the framework’s order' }),
  ratedBySome: z.array(PartlyRatedItem).meta({
    description: 'indicators that some analysts rated and others did not, in the framework’s order',
  }),
  offScale: z
    .strictObject({
      compared: z.int().nonnegative().meta({ description: 'indicators that two or more analysts looked at' }),
      differing: z.array(OffScaleItem),
    })
    .meta({ description: 'whether an indicator applies or can be assessed, of which alpha knows nothing' }),
});
export type AgreementReport = Readonly<z.infer<typeof AgreementReport>>;
