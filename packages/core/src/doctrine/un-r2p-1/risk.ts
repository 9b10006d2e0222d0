import { UN_2014 } from '../../frameworks/un-2014/index.ts';
import { all, any, anyIndicator, count, factor, factors, indicators, rising, rule } from '../expressions.ts';
import type { Expression, Rule } from '../rule-set.ts';
import {
  EARLY_WARNING,
  EMERGENCY_PROCEDURE,
  framework2014,
  METHODOLOGY,
  WARNING_ANNEX,
} from './citations.ts';
import { INCITEMENT } from './signs.ts';

/** Large-scale killing, destruction or removal under way, as indicators put it. */
const COMMISSION = ['10.2', '10.3', '11.1', '12.9'] as const;
const SPECIFIC = ['10', '11', '12', '13', '14'] as const;

const indicatorIds = (factorIds: readonly string[]): readonly string[] =>
  UN_2014.factors
    .filter(({ id }) => factorIds.includes(id))
    .flatMap(({ indicators: ofFactor }) => ofFactor.map(({ id }) => id));

const corroborated = (factorIds: readonly string[]): readonly Expression[] =>
  indicatorIds(factorIds).map((id) => ({ corroborated: id }));

export const RISK: readonly Rule[] = [
  {
    id: 'risk.serious',
    reason:
      'Preparation, motive and triggers come together, or specific factors appear on a prepared ground.',
    cites: [framework2014('use'), EARLY_WARNING],
    when: any(
      factor('7', 'high'),
      all(...factors(['4', '7', '8'], 'moderate'), rule('signs.preparation')),
      all(any(...factors(SPECIFIC, 'moderate')), count(2, factors(['2', '4', '7', '8'], 'moderate'))),
      all(
        ...factors(['9', '7'], 'moderate'),
        any(
          ...factors(['1', '2', '3', '4'], 'high'),
          all(factor('8', 'moderate'), anyIndicator(['2.3'], 'present')),
        ),
      ),
      all(anyIndicator(INCITEMENT, 'acute'), count(2, indicators(INCITEMENT, 'present'))),
      all(anyIndicator(['2.2'], 'acute'), anyIndicator(['2.3', '2.7'], 'present')),
    ),
  },
  {
    id: 'risk.imminent',
    reason: 'Preparation is far advanced with motive and capacity, or a specific factor is at least high.',
    cites: [framework2014('factors 7, 8'), EARLY_WARNING],
    when: any(
      all(
        factor('7', 'high'),
        rule('signs.preparation'),
        ...factors(['4', '5'], 'moderate'),
        any(factor('8', 'moderate'), rising('7')),
      ),
      all(factor('7', 'severe'), rule('signs.preparation')),
      any(...factors(SPECIFIC, 'high')),
      anyIndicator(COMMISSION, 'acute'),
    ),
  },
  {
    id: 'risk.ongoing',
    reason: 'Indicators of acts under way are acute, with a pattern around them.',
    cites: [framework2014('factors 10-13'), METHODOLOGY],
    when: any(
      all(
        anyIndicator(COMMISSION, 'acute'),
        any(
          rule('signs.preparation'),
          count(2, indicators(indicatorIds(['10', '11', '12', '13']), 'present')),
        ),
      ),
      ...factors(['11', '13'], 'severe'),
      all(anyIndicator(['7.10'], 'acute'), anyIndicator(['12.3', '4.4'], 'present')),
    ),
  },
  {
    id: 'basis.corroborated',
    reason: 'An acute indicator is recent, held with some confidence and rests on evidence that stands.',
    cites: [WARNING_ANNEX],
    when: any(...corroborated(['7', '8', ...SPECIFIC])),
  },
  {
    id: 'risk.urgent',
    reason: 'A corroborated situation that is under way or imminent, and getting worse.',
    cites: [EMERGENCY_PROCEDURE],
    when: all(
      rule('basis.corroborated'),
      any(
        all(rule('risk.ongoing'), any(...['7', ...SPECIFIC].map(rising))),
        all(rule('risk.imminent'), factor('7', 'severe'), rising('7')),
      ),
    ),
  },
];
