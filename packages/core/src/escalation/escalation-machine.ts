import { escalationSetup, INITIAL_CONTEXT } from './escalation-setup.ts';
import { collectiveAction } from './regions/collective-action.ts';
import { meansFinding } from './regions/means-finding.ts';
import { peacefulMeans, regionalArrangements } from './regions/pillar-three.ts';
import { pillarOne } from './regions/pillar-one.ts';
import { capacityBuilding, encouragement, protectionAssistance } from './regions/pillar-two.ts';
import { warning } from './regions/warning.ts';

/** The three pillars and the warning, in parallel: none is a step to another (A/63/677; A/66/874). */
export const escalationMachine = escalationSetup.createMachine({
  id: 'escalation',
  type: 'parallel',
  context: INITIAL_CONTEXT,
  states: {
    warning,
    pillarOne,
    pillarTwo: {
      type: 'parallel',
      states: { encouragement, capacityBuilding, protectionAssistance },
    },
    pillarThree: {
      type: 'parallel',
      states: { peacefulMeans, meansFinding, regionalArrangements, collectiveAction },
    },
  },
});
