import { z } from 'zod';
import { JudgedLevel } from '../../../case/events/assessment.ts';
import { cite, Citation } from '../../../doctrine/citation.ts';
import type { FactorInformation } from '../factor-information.ts';
import type { IndicatorInformation } from '../indicator-information.ts';
import type { InformationState } from '../information-state.ts';
import type { OnRecord } from '../on-record.ts';

const Ids = z.array(z.string()).readonly();

/**
 * The third gap of A/64/864: what cannot be assessed with what is at hand. An indicator can stand in several of the lists.
 */
export const CannotBeAssessed = z.strictObject({
  cites: z.array(Citation).min(1).readonly(),
  notAssessable: Ids.meta({ description: 'looked for, and no information is to be had' }),
  unsupported: Ids.meta({ description: 'rated above absent without evidence that stands' }),
  stale: Ids.meta({ description: 'rated too long ago for their factor' }),
  absentWithoutEvidence: Ids.meta({
    description: 'rated absent without evidence that stands: that it was looked for cannot be checked',
  }),
  unknownFactors: z
    .array(z.strictObject({ factor: z.string(), judged: JudgedLevel.nullable() }))
    .readonly()
    .meta({ description: 'with no indicator rated on the scale, whether judged nevertheless or not' }),
  staleFactors: Ids.meta({ description: 'rated on the scale, and every such rating is stale' }),
});
export type CannotBeAssessed = Readonly<z.infer<typeof CannotBeAssessed>>;

/** What a case cannot assess, at the date of the record. */
export const cannotBeAssessed = (
  { picture }: OnRecord,
  factors: readonly FactorInformation[],
): CannotBeAssessed => {
  const all = factors.flatMap(({ indicators }) => indicators);
  const marked = (mark: InformationState) => idsOf(all.filter(({ marks }) => marks.includes(mark)));
  return {
    cites: [cite('A/64/864', '10 (c)', 'medium')],
    notAssessable: marked('not-assessable'),
    unsupported: marked('unsupported'),
    stale: marked('stale'),
    absentWithoutEvidence: idsOf(
      all.filter(({ rating, independentSources }) => rating === 'absent' && independentSources === 0),
    ),
    unknownFactors: factors.flatMap(({ factor }) => {
      const known = picture.factors[factor];
      return known?.suggested === 'unknown' ? [{ factor, judged: known.judged }] : [];
    }),
    staleFactors: factors.filter(({ stale }) => stale).map(({ factor }) => factor),
  };
};

const idsOf = (indicators: readonly IndicatorInformation[]): readonly string[] =>
  indicators.map(({ indicator }) => indicator);
