import { all, any, anyIndicator, factor, factors, not, region, rising, rule } from '../expressions.ts';
import type { Rule } from '../rule-set.ts';
import {
  ASSISTANCE,
  DECISIVE_RESPONSE,
  MILITARY_ASSISTANCE,
  OUTCOME_139,
  PILLAR_TWO_FORMS,
  REGIONAL,
  WARNING_ANNEX,
} from './citations.ts';

const ANY_RISK = any(rule('risk.serious'), rule('risk.imminent'), rule('risk.ongoing'));
const NEAR_RISK = any(rule('risk.imminent'), rule('risk.ongoing'));

export const MEASURES: readonly Rule[] = [
  {
    id: 'assistance.encouragement',
    reason:
      'The State can be encouraged where its record, structures, motives, safeguards or group relations raise the risk.',
    cites: [ASSISTANCE, PILLAR_TWO_FORMS],
    when: all(ANY_RISK, any(...factors(['2', '3', '4', '6', '9'], 'moderate'))),
  },
  {
    id: 'assistance.capacity-building',
    reason: 'State structures are weak and the State is not unwilling.',
    cites: [ASSISTANCE],
    when: all(not(rule('state.unwilling')), any(factor('3', 'high'), all(factor('3', 'moderate'), ANY_RISK))),
  },
  {
    id: 'assistance.protection',
    reason: 'The State is under stress from a near or ongoing risk and is not unwilling.',
    cites: [OUTCOME_139, ASSISTANCE, MILITARY_ASSISTANCE],
    when: all(NEAR_RISK, not(rule('state.unwilling'))),
  },
  {
    id: 'response.peaceful-means',
    reason: 'Peaceful means under Chapter VI need no manifest failure and need not wait for the worst.',
    cites: [OUTCOME_139, DECISIVE_RESPONSE],
    when: ANY_RISK,
  },
  {
    id: 'response.regional',
    reason: 'Regional arrangements under Chapter VIII are open as soon as peaceful means are.',
    cites: [REGIONAL, OUTCOME_139],
    when: ANY_RISK,
  },
  {
    id: 'question.manifest-failure',
    reason:
      'A corroborated, possibly ongoing situation with a State in doubt: people may ask whether it manifestly fails.',
    cites: [OUTCOME_139],
    when: all(
      rule('risk.ongoing'),
      rule('state.in-doubt'),
      rule('basis.corroborated'),
      any(
        rule('state.unwilling'),
        anyIndicator(['7.3'], 'present'),
        region('pillarTwo.protectionAssistance', 'refused'),
      ),
    ),
  },
  {
    id: 'question.verify',
    reason: 'A grave picture without a corroborated basis: verify before it is acted on or set aside.',
    cites: [WARNING_ANNEX],
    when: all(
      not(rule('basis.corroborated')),
      any(rule('risk.ongoing'), all(rule('risk.imminent'), factor('7', 'severe'), rising('7'))),
    ),
  },
];
