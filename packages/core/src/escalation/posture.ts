import { z } from 'zod';

const AssistanceState = z.enum(['idle', 'indicated', 'requested', 'underway', 'refused']);
const ResponseState = z.enum(['idle', 'indicated', 'underway']);

/** Where each of the nine parallel regions stands. A nested state is written `parent.child`. */
export const RegionStates = z.strictObject({
  warning: z.enum([
    'monitoring',
    'heightened',
    'alert.adviceDue',
    'alert.adviceGiven',
    'emergency.conveningDue',
    'emergency.optionsDue',
    'emergency.referralDue',
    'emergency.referred',
  ]),
  pillarOne: z.enum([
    'noConcernShown',
    'underStress',
    'inDoubt.noted',
    'inDoubt.questionOpen',
    'foundManifestlyFailing.standing',
    'foundManifestlyFailing.reviewDue',
  ]),
  pillarTwo: z.strictObject({
    encouragement: AssistanceState,
    capacityBuilding: AssistanceState,
    protectionAssistance: AssistanceState,
  }),
  pillarThree: z.strictObject({
    peacefulMeans: ResponseState,
    meansFinding: z.enum(['none', 'inadequate.standing', 'inadequate.reviewDue']),
    regionalArrangements: ResponseState,
    collectiveAction: z.enum([
      'closed',
      'bothFindingsRecorded',
      'blocked',
      'authorised.measures',
      'authorised.force',
    ]),
  }),
});
export type RegionStates = Readonly<z.infer<typeof RegionStates>>;

/** The posture: the states of the regions, and the signs that the last weighing showed. */
export const Posture = z.strictObject({ signs: z.array(z.string()).readonly(), ...RegionStates.shape });
export type Posture = Readonly<z.infer<typeof Posture>>;

export const REGIONS = [
  'warning',
  'pillarOne',
  'pillarTwo.encouragement',
  'pillarTwo.capacityBuilding',
  'pillarTwo.protectionAssistance',
  'pillarThree.peacefulMeans',
  'pillarThree.meansFinding',
  'pillarThree.regionalArrangements',
  'pillarThree.collectiveAction',
] as const;
export const Region = z.enum(REGIONS);
export type Region = z.infer<typeof Region>;

/** The state of one region. */
export const stateOf = (states: RegionStates, region: Region): string => {
  switch (region) {
    case 'warning':
      return states.warning;
    case 'pillarOne':
      return states.pillarOne;
    case 'pillarTwo.encouragement':
      return states.pillarTwo.encouragement;
    case 'pillarTwo.capacityBuilding':
      return states.pillarTwo.capacityBuilding;
    case 'pillarTwo.protectionAssistance':
      return states.pillarTwo.protectionAssistance;
    case 'pillarThree.peacefulMeans':
      return states.pillarThree.peacefulMeans;
    case 'pillarThree.meansFinding':
      return states.pillarThree.meansFinding;
    case 'pillarThree.regionalArrangements':
      return states.pillarThree.regionalArrangements;
    case 'pillarThree.collectiveAction':
      return states.pillarThree.collectiveAction;
  }
};

const { pillarTwo, pillarThree } = RegionStates.shape;
const STATES: Readonly<Record<Region, readonly string[]>> = {
  warning: RegionStates.shape.warning.options,
  pillarOne: RegionStates.shape.pillarOne.options,
  'pillarTwo.encouragement': pillarTwo.shape.encouragement.options,
  'pillarTwo.capacityBuilding': pillarTwo.shape.capacityBuilding.options,
  'pillarTwo.protectionAssistance': pillarTwo.shape.protectionAssistance.options,
  'pillarThree.peacefulMeans': pillarThree.shape.peacefulMeans.options,
  'pillarThree.meansFinding': pillarThree.shape.meansFinding.options,
  'pillarThree.regionalArrangements': pillarThree.shape.regionalArrangements.options,
  'pillarThree.collectiveAction': pillarThree.shape.collectiveAction.options,
};

/** Every state that a region can have, with the states that hold others: `inDoubt` beside `inDoubt.noted`. */
export const statesOfRegion = (region: Region): readonly string[] => [
  ...new Set(STATES[region].flatMap((state) => [state, state.split('.')[0] ?? state])),
];

/** Every region at its base. */
export const INITIAL_STATES: RegionStates = {
  warning: 'monitoring',
  pillarOne: 'noConcernShown',
  pillarTwo: { encouragement: 'idle', capacityBuilding: 'idle', protectionAssistance: 'idle' },
  pillarThree: {
    peacefulMeans: 'idle',
    meansFinding: 'none',
    regionalArrangements: 'idle',
    collectiveAction: 'closed',
  },
};
