import type { Citation } from '../../doctrine/citation.ts';
import { DECISIVE_RESPONSE, OUTCOME_139, REGIONAL } from '../../doctrine/un-r2p-1/citations.ts';
import { escalationSetup } from '../escalation-setup.ts';
import { measuresUnderWay } from './measures-under-way.ts';

type Track = 'peacefulMeans' | 'regionalArrangements';

/** Peaceful tracks need no finding, and wait for none. */
const track = <Name extends Track>(
  name: Name,
  rule: string,
  cites: readonly Citation[],
  description: string,
) => {
  const measures = measuresUnderWay(`pillarThree.${name}`, rule, cites);
  const atRest = {
    [`response.begun.${name}`]: measures.begin,
    [`response.ended.${name}`]: measures.notUnderWay,
  };
  return escalationSetup.createStateConfig({
    description,
    initial: 'idle',
    states: {
      idle: { on: { ...atRest, weighed: measures.indicate } },
      indicated: { on: { ...atRest, weighed: measures.lapse } },
      underway: {
        on: { [`response.begun.${name}`]: measures.beginAnother, [`response.ended.${name}`]: measures.end },
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
