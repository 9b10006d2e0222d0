import { z } from 'zod';
import { cite, Citation } from '../../../doctrine/citation.ts';
import type { FactorInformation } from '../factor-information.ts';
import type { OnRecord, Rated } from '../on-record.ts';
import { ofType } from '../on-record.ts';
import { indicatorsSeeing, LENS, LENS_PARTS } from './lens.ts';

const Ids = z.array(z.string()).readonly();

/**
 * The second gap of A/64/864: what is not looked at through this lens. Indicators that nobody has rated, and what was
 * gathered without being read for them.
 */
export const NotLookedAt = z.strictObject({
  cites: z.array(Citation).min(1).readonly(),
  factors: z
    .array(
      z.strictObject({
        factor: z.string(),
        noneAssessed: z.boolean().meta({ description: 'no indicator of it is rated on the scale' }),
        indicators: Ids.meta({ description: 'not assessed' }),
        applicable: z.int().nonnegative(),
      }),
    )
    .readonly()
    .meta({ description: 'those with none assessed first, then in the order of the framework' }),
  lens: z
    .array(
      z.strictObject({
        part: z.enum(LENS_PARTS),
        rule: z.string().meta({ description: 'of the rule set: it says which indicators show it' }),
        indicators: Ids.meta({ description: 'all that show it; none where the rule set names none' }),
        notAssessed: Ids,
      }),
    )
    .readonly(),
  evidence: z.strictObject({
    neverCited: Ids.meta({ description: 'stands, and no rating ever cited it' }),
    noLongerCited: Ids.meta({ description: 'stands, and only ratings since replaced cited it' }),
  }),
  populations: z.strictObject({
    neverNamed: Ids.meta({ description: 'described, and no rating ever named it' }),
    noLongerNamed: Ids.meta({ description: 'described, and only ratings since replaced named it' }),
  }),
});
export type NotLookedAt = Readonly<z.infer<typeof NotLookedAt>>;

/** What a case does not look at, at the date of the record. */
export const notLookedAt = (record: OnRecord, factors: readonly FactorInformation[]): NotLookedAt => {
  const evidence = [...record.register.evidence.values()]
    .filter(({ withdrawn }) => !withdrawn)
    .map(({ evidence: id }) => id);
  const cited = useBy(record, ({ evidence: cites = [], contradicting = [] }) => [...cites, ...contradicting]);
  const populations = ofType(record.events, 'population.described').map(({ population }) => population);
  const named = useBy(record, ({ populations: names = [] }) => names);
  return {
    cites: [cite('A/64/864', '10 (b)', 'medium')],
    factors: notAssessedIn(factors),
    lens: lensOn(record, factors),
    evidence: { neverCited: evidence.filter(cited.never), noLongerCited: evidence.filter(cited.noLonger) },
    populations: {
      neverNamed: populations.filter(named.never),
      noLongerNamed: populations.filter(named.noLonger),
    },
  };
};

const notAssessedIn = (factors: readonly FactorInformation[]): NotLookedAt['factors'] => {
  const open = factors
    .map(({ factor, coverage, indicators }) => ({
      factor,
      noneAssessed: coverage.assessed === 0,
      indicators: notAssessed(indicators),
      applicable: coverage.applicable,
    }))
    .filter(({ indicators }) => indicators.length > 0);
  return [
    ...open.filter(({ noneAssessed }) => noneAssessed),
    ...open.filter(({ noneAssessed }) => !noneAssessed),
  ];
};

const notAssessed = (indicators: FactorInformation['indicators']): readonly string[] =>
  indicators.filter(({ state }) => state === 'not-assessed').map(({ indicator }) => indicator);

const lensOn = ({ ruleSet }: OnRecord, factors: readonly FactorInformation[]): NotLookedAt['lens'] => {
  const all = factors.flatMap(({ indicators }) => indicators);
  return LENS_PARTS.map((part) => {
    const asked = indicatorsSeeing(part, ruleSet);
    const seeing = all.filter(({ indicator }) => asked.has(indicator));
    return {
      part,
      rule: LENS[part],
      indicators: seeing.map(({ indicator }) => indicator),
      notAssessed: notAssessed(seeing),
    };
  });
};

/** Whether something was used by no rating, or only by ratings that no longer stand. */
const useBy = ({ events, ratings }: OnRecord, usedBy: (rated: Rated) => readonly string[]) => {
  const ever = new Set(ofType(events, 'indicator.rated').flatMap(usedBy));
  const now = new Set([...ratings.values()].flatMap(usedBy));
  return {
    never: (id: string): boolean => !ever.has(id),
    noLonger: (id: string): boolean => ever.has(id) && !now.has(id),
  };
};
