import { DECISIVE_RESPONSE, OUTCOME_139, REGIONAL } from '../../doctrine/un-r2p-1/citations.ts';
import type { Citation } from '../../doctrine/citation.ts';
import { escalationSetup } from '../escalation-setup.ts';

type Track = 'peacefulMeans' | 'regionalArrangements';

/** Peaceful tracks need no finding, and wait for none. */
const track = <Name extends Track>(name: Name, rule: string, cites: readonly Citation[], description: string) => {
  const region = `pillarThree.${name}` as const;
  const because = { type: 'because', params: { region, cites } } as const;
  const ofRegion = { region } as const;
  const begin = { target: 'underway', actions: [{ type: 'beginMeasure', params: ofRegion }, because] } as const;
  const notUnderWay = { actions: { type: 'refuse', params: { code: 'not-under-way' } } } as const;
  const end = [{ type: 'endMeasure', params: ofRegion }, because] as const;
  const before = { [`response.begun.${name}`]: begin, [`response.ended.${name}`]: notUnderWay };
  return escalationSetup.createStateConfig({
    description,
    initial: 'idle',
    states: {
      idle: {
        on: {
          ...before,
          weighed: { guard: { type: 'ruleHolds', params: { rule } }, target: 'indicated', actions: because },
        },
      },
      indicated: {
        on: {
          ...before,
          weighed: { guard: { type: 'ruleDoesNotHold', params: { rule } }, target: 'idle', actions: because },
        },
      },
      underway: {
        on: {
          [`response.begun.${name}`]: { actions: { type: 'beginMeasure', params: ofRegion } },
          [`response.ended.${name}`]: [
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
    },
  });
};

export const peacefulMeans = track(
  'peacefulMeans',
  'response.peaceful-means',
  [OUTCOME_139, DECISIVE_RESPONSE],
  'Diplomatic, humanitarian and other peaceful means under Chapter VI.',
);
export const regionalArrangements = track(
  'regionalArrangements',
  'response.regional',
  [REGIONAL, OUTCOME_139],
  'Regional and subregional arrangements under Chapter VIII.',
);
