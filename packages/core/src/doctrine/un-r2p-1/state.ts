import { all, any, anyIndicator, factors, rule } from '../expressions.ts';
import type { Rule } from '../rule-set.ts';
import { ASSISTANCE, DECISIVE_RESPONSE, OUTCOME_138, OUTCOME_139, THREE_PILLARS } from './citations.ts';

export const STATE: readonly Rule[] = [
  {
    id: 'state.under-stress',
    reason:
      'The risk is near, or serious in a State weakened by conflict, past violations or weak structures.',
    cites: [OUTCOME_139, ASSISTANCE],
    when: any(
      rule('risk.imminent'),
      rule('risk.ongoing'),
      all(rule('risk.serious'), any(...factors(['1', '2', '3'], 'moderate'))),
    ),
  },
  {
    id: 'state.unwilling',
    reason: 'Indicators say that the State fails or refuses to act, supports perpetrators, or obstructs.',
    cites: [THREE_PILLARS, DECISIVE_RESPONSE],
    when: anyIndicator(['2.4', '2.5', '12.10'], 'present'),
  },
  {
    id: 'state.in-doubt',
    reason:
      'The risk is near or under way, and indicators cast doubt on the will or ability of the State to protect.',
    cites: [OUTCOME_138, OUTCOME_139],
    when: all(
      any(rule('risk.imminent'), rule('risk.ongoing')),
      any(anyIndicator(['2.4', '7.3', '12.10'], 'present'), anyIndicator(['2.3', '3.4', '3.10'], 'acute')),
    ),
  },
];
