import { cite } from '../../doctrine/citation.ts';
import { OUTCOME_138, OUTCOME_139 } from '../../doctrine/un-r2p-1/citations.ts';
import { escalationSetup } from '../escalation-setup.ts';

const because = {
  type: 'because',
  params: { region: 'pillarOne', cites: [OUTCOME_138, OUTCOME_139] },
} as const;
const becauseOfFinding = { type: 'because', params: { region: 'pillarOne', cites: [OUTCOME_139] } } as const;
const becauseOfWithdrawal = {
  type: 'because',
  params: { region: 'pillarOne', cites: [OUTCOME_139, cite('OSAPG framework', null, 'read')] },
} as const;
const holds = (rule: string) => ({ type: 'ruleHolds', params: { rule } }) as const;

/** Where the rules put the State while nobody has made a finding. */
const byTheRules = <Actions>(actions: Actions) => [
  { guard: 'manifestFailureIsInQuestion' as const, target: '#inDoubt.questionOpen', actions },
  { guard: holds('state.in-doubt'), target: '#inDoubt.noted', actions },
  { guard: holds('state.under-stress'), target: '#underStress', actions },
  { target: '#noConcernShown', actions },
];
const find = [
  { guard: holds('state.in-doubt'), target: '#foundManifestlyFailing.standing', actions: becauseOfFinding },
  { target: '#foundManifestlyFailing.reviewDue', actions: becauseOfFinding },
];
const open = {
  weighed: byTheRules(because),
  'finding.recorded.manifest-failure': find,
  'finding.withdrawn.manifest-failure': { actions: { type: 'refuse', params: { code: 'no-finding' } } },
} as const;

/** The State's own protection. No state of it claims safety, and only people find that a State manifestly fails. */
export const pillarOne = escalationSetup.createStateConfig({
  description: "What is known of the State's own protection of its populations.",
  initial: 'noConcernShown',
  states: {
    noConcernShown: { id: 'noConcernShown', on: open },
    underStress: { id: 'underStress', on: open },
    inDoubt: { id: 'inDoubt', initial: 'noted', on: open, states: { noted: {}, questionOpen: {} } },
    foundManifestlyFailing: {
      id: 'foundManifestlyFailing',
      initial: 'standing',
      on: {
        weighed: [
          { guard: holds('state.in-doubt'), target: '.standing', actions: because },
          { target: '.reviewDue', actions: becauseOfWithdrawal },
        ],
        'finding.recorded.manifest-failure': {
          actions: { type: 'refuse', params: { code: 'already-found' } },
        },
        'finding.withdrawn.manifest-failure': byTheRules(becauseOfWithdrawal),
      },
      states: { standing: {}, reviewDue: {} },
    },
  },
});
