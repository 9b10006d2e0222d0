import { ASSISTANCE, OUTCOME_139 } from '../../doctrine/un-r2p-1/citations.ts';
import { escalationSetup } from '../escalation-setup.ts';
import { measuresUnderWay } from './measures-under-way.ts';

type Form = 'encouragement' | 'capacityBuilding' | 'protectionAssistance';

/** Help under pillar two rests on the State's request or consent; what a State refused stays refused until it asks or accepts. */
const form = <Name extends Form>(name: Name, rule: string, description: string) => {
  const measures = measuresUnderWay(`pillarTwo.${name}`, rule, [ASSISTANCE, OUTCOME_139]);
  const refuse = { target: 'refused', actions: measures.endAll } as const;
  const atAnyTime = {
    [`assistance.begun.${name}`]: measures.begin,
    [`assistance.refused.${name}`]: refuse,
    [`assistance.ended.${name}`]: measures.notUnderWay,
  };
  const atRest = {
    ...atAnyTime,
    [`assistance.requested.${name}`]: { target: 'requested', actions: measures.because },
  } as const;
  return escalationSetup.createStateConfig({
    description,
    initial: 'idle',
    states: {
      idle: { on: { ...atRest, weighed: measures.indicate } },
      indicated: { on: { ...atRest, weighed: measures.lapse } },
      requested: { on: atAnyTime },
      underway: {
        on: {
          [`assistance.begun.${name}`]: measures.beginAnother,
          [`assistance.refused.${name}`]: refuse,
          [`assistance.ended.${name}`]: measures.end,
        },
      },
      refused: { on: atRest },
    },
  });
};

export const encouragement = form(
  'encouragement',
  'assistance.encouragement',
  'Encouraging the State to meet its responsibility.',
);
export const capacityBuilding = form(
  'capacityBuilding',
  'assistance.capacity-building',
  'Helping the State to build its capacity to protect.',
);
export const protectionAssistance = form(
  'protectionAssistance',
  'assistance.protection',
  'Helping a State under stress to protect, with its consent.',
);
