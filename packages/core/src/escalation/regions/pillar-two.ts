import { ASSISTANCE, OUTCOME_139 } from '../../doctrine/un-r2p-1/citations.ts';
import { escalationSetup } from '../escalation-setup.ts';

type Form = 'encouragement' | 'capacityBuilding' | 'protectionAssistance';

/** Help under pillar two rests on the State's request or consent; what a State refused stays refused until it asks or accepts. */
const form = <Name extends Form>(name: Name, rule: string, description: string) => {
  const region = `pillarTwo.${name}` as const;
  const because = { type: 'because', params: { region, cites: [ASSISTANCE, OUTCOME_139] } } as const;
  const ofRegion = { region } as const;
  const begin = { target: 'underway', actions: [{ type: 'beginMeasure', params: ofRegion }, because] } as const;
  const request = { target: 'requested', actions: because } as const;
  const refuse = { target: 'refused', actions: [{ type: 'endAllMeasures', params: ofRegion }, because] } as const;
  const notUnderWay = { actions: { type: 'refuse', params: { code: 'not-under-way' } } } as const;
  const end = [{ type: 'endMeasure', params: ofRegion }, because] as const;
  const before = {
    [`assistance.begun.${name}`]: begin,
    [`assistance.refused.${name}`]: refuse,
    [`assistance.ended.${name}`]: notUnderWay,
  };
  return escalationSetup.createStateConfig({
    description,
    initial: 'idle',
    states: {
      idle: {
        on: {
          ...before,
          [`assistance.requested.${name}`]: request,
          weighed: { guard: { type: 'ruleHolds', params: { rule } }, target: 'indicated', actions: because },
        },
      },
      indicated: {
        on: {
          ...before,
          [`assistance.requested.${name}`]: request,
          weighed: { guard: { type: 'ruleDoesNotHold', params: { rule } }, target: 'idle', actions: because },
        },
      },
      requested: { on: before },
      underway: {
        on: {
          [`assistance.begun.${name}`]: { actions: { type: 'beginMeasure', params: ofRegion } },
          [`assistance.refused.${name}`]: refuse,
          [`assistance.ended.${name}`]: [
            {
              guard: { type: 'isLastMeasureAndIndicated', params: { region, rule } },
              target: 'indicated',
              actions: end,
            },
            { guard: { type: 'isLastMeasure', params: ofRegion }, target: 'idle', actions: end },
            { guard: { type: 'isUnderWay', params: ofRegion }, actions: { type: 'endMeasure', params: ofRegion } },
            notUnderWay,
          ],
        },
      },
      refused: { on: { ...before, [`assistance.requested.${name}`]: request } },
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
