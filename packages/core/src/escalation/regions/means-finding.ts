import { OUTCOME_139 } from '../../doctrine/un-r2p-1/citations.ts';
import { escalationSetup } from '../escalation-setup.ts';

const because = {
  type: 'because',
  params: { region: 'pillarThree.meansFinding', cites: [OUTCOME_139] },
} as const;
const indicated = { type: 'ruleHolds', params: { rule: 'response.peaceful-means' } } as const;

/** Whether people found peaceful means inadequate: one of the two conditions of A/RES/60/1 para. 139. */
export const meansFinding = escalationSetup.createStateConfig({
  description: 'Whether people have found peaceful means to be inadequate.',
  initial: 'none',
  states: {
    none: {
      on: {
        'finding.recorded.peaceful-means-inadequate': [
          { guard: indicated, target: 'inadequate.standing', actions: because },
          { target: 'inadequate.reviewDue', actions: because },
        ],
        'finding.withdrawn.peaceful-means-inadequate': {
          actions: { type: 'refuse', params: { code: 'no-finding' } },
        },
      },
    },
    inadequate: {
      initial: 'standing',
      on: {
        weighed: [
          { guard: indicated, target: '.standing', actions: because },
          { target: '.reviewDue', actions: because },
        ],
        'finding.recorded.peaceful-means-inadequate': {
          actions: { type: 'refuse', params: { code: 'already-found' } },
        },
        'finding.withdrawn.peaceful-means-inadequate': { target: 'none', actions: because },
      },
      states: { standing: {}, reviewDue: {} },
    },
  },
});
