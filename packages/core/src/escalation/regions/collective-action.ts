import { OUTCOME_139 } from '../../doctrine/un-r2p-1/citations.ts';
import { cite } from '../../doctrine/citation.ts';
import { escalationSetup } from '../escalation-setup.ts';

const region = 'pillarThree.collectiveAction';
const because = { type: 'because', params: { region, cites: [OUTCOME_139] } } as const;
const becauseOfCharter = {
  type: 'because',
  params: { region, cites: [OUTCOME_139, cite('UN Charter', 'Art. 41, 42', 'high')] },
} as const;
const give = ['giveMandate', becauseOfCharter] as const;
const end = ['endMandate', becauseOfCharter] as const;

const authorise = [
  { guard: 'forceIsGivenOrLeft', target: '#authorised.force', actions: give },
  { target: '#authorised.measures', actions: give },
] as const;
const noMandate = { actions: { type: 'refuse', params: { code: 'no-mandate' } } } as const;
const outside = { 'mandate.given': authorise, 'mandate.ended': noMandate } as const;
const block = { 'action.blocked': { target: 'blocked', actions: because } } as const;

/** The Council decides, case by case. The chart only keeps what it decided, and whether both findings were recorded first. */
export const collectiveAction = escalationSetup.createStateConfig({
  description:
    'Collective action under Chapter VII: the two findings, and what the Security Council decided.',
  initial: 'closed',
  states: {
    closed: {
      on: { ...outside, ...block },
      always: { guard: 'bothFindings', target: 'bothFindingsRecorded', actions: because },
    },
    bothFindingsRecorded: {
      on: { ...outside, ...block },
      always: { guard: 'notBothFindings', target: 'closed', actions: because },
    },
    blocked: {
      on: {
        ...outside,
        weighed: [
          {
            guard: 'peacefulMeansNotIndicated',
            target: 'closed',
            actions: because,
          },
        ],
      },
    },
    authorised: {
      id: 'authorised',
      initial: 'measures',
      on: {
        'mandate.given': authorise,
        'mandate.ended': [
          { guard: 'isUnknownMandate', ...noMandate },
          { guard: 'forceIsGivenOrLeft', target: '.force', actions: end },
          { guard: 'anotherMandateIsInForce', target: '.measures', actions: end },
          { target: 'closed', actions: end },
        ],
      },
      states: { measures: {}, force: {} },
    },
  },
});
