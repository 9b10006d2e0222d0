import { all, any, anyIndicator, count, factor, factors, indicators } from '../expressions.ts';
import type { Rule } from '../rule-set.ts';
import { framework2014, OUTCOME_138 } from './citations.ts';

/** Indicators that speak of incitement. */
export const INCITEMENT = ['7.14', '8.7', '10.1', '11.4', '13.7', '14.4'] as const;

export const SIGNS = [
  {
    id: 'signs.preparation',
    reason: 'An indicator of preparatory action is at least present.',
    cites: [framework2014('factor 7')],
    when: anyIndicator(['7.3', '7.4', '7.5', '7.8', '7.10', '7.12'], 'present'),
  },
  {
    id: 'signs.incitement',
    reason: 'An indicator of incitement is acute, or two are at least present.',
    cites: [OUTCOME_138],
    when: any(anyIndicator(INCITEMENT, 'acute'), count(2, indicators(INCITEMENT, 'present'))),
  },
  {
    id: 'signs.ethnic-cleansing',
    reason: 'Segregation or forced movement stands beside an aim or act of removing a group.',
    cites: [OUTCOME_138],
    when: all(
      anyIndicator(['7.10', '12.3'], 'present'),
      anyIndicator(['4.4', '4.7', '7.11', '7.12', '10.8'], 'present'),
    ),
  },
  {
    id: 'signs.genocide',
    reason: 'Both factors specific to genocide are at least moderate.',
    cites: [framework2014('factors 9, 10')],
    when: all(...factors(['9', '10'], 'moderate')),
  },
  {
    id: 'signs.crimes-against-humanity',
    reason: 'A factor specific to crimes against humanity is at least moderate.',
    cites: [framework2014('factors 11, 12')],
    when: any(...factors(['11', '12'], 'moderate')),
  },
  {
    id: 'signs.war-crimes',
    reason: 'A factor specific to war crimes is at least moderate.',
    cites: [framework2014('factors 13, 14')],
    when: any(factor('13', 'moderate'), factor('14', 'moderate')),
  },
] as const satisfies readonly Rule[];
