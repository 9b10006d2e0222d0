import { z } from 'zod';
import type { RuleTruths } from '../assessment/rule-truths.ts';
import type { Citation } from '../doctrine/citation.ts';
import { Citation as CitationSchema } from '../doctrine/citation.ts';
import type { RuleSet } from '../doctrine/rule-set.ts';
import type { Because } from './escalation-setup.ts';
import type { RegionStates } from './posture.ts';
import { Region, REGIONS, stateOf } from './posture.ts';

/** A region that moved, the rule whose truth moved it (none for a recorded event), and what is cited for it. */
export const Move = z.strictObject({
  region: Region,
  from: z.string(),
  to: z.string(),
  rule: z.string().nullable(),
  cites: z.array(CitationSchema).readonly(),
});
export type Move = Readonly<z.infer<typeof Move>>;

/** The rules that can move a region when it is weighed, in the order in which they are named as the reason. */
const RULES_OF_REGION: Readonly<Record<Region, readonly string[]>> = {
  warning: ['risk.urgent', 'risk.ongoing', 'risk.imminent', 'risk.serious'],
  pillarOne: ['question.manifest-failure', 'state.in-doubt', 'state.under-stress'],
  'pillarTwo.encouragement': ['assistance.encouragement'],
  'pillarTwo.capacityBuilding': ['assistance.capacity-building'],
  'pillarTwo.protectionAssistance': ['assistance.protection'],
  'pillarThree.peacefulMeans': ['response.peaceful-means'],
  'pillarThree.meansFinding': ['response.peaceful-means'],
  'pillarThree.regionalArrangements': ['response.regional'],
  'pillarThree.collectiveAction': ['response.peaceful-means'],
};

/** The first rule of the region that holds, else the first that held at the weighing before, else none. */
export const ruleBehind = (region: Region, truths: RuleTruths, before: RuleTruths): string | null =>
  RULES_OF_REGION[region].find((rule) => isReason(rule, truths)) ??
  RULES_OF_REGION[region].find((rule) => isReason(rule, before)) ??
  null;

/** The question of manifest failure is a reason only where the State is in doubt. */
const isReason = (rule: string, truths: RuleTruths): boolean =>
  truths[rule] === true && (rule !== 'question.manifest-failure' || truths['state.in-doubt'] === true);

/** Each region that stands elsewhere than before, in the order of the regions. */
export const movesBetween = (
  from: RegionStates,
  to: RegionStates,
  because: readonly Because[],
  ruleOf: (region: Region) => string | null,
  ruleSet: RuleSet,
): readonly Move[] =>
  REGIONS.filter((region) => stateOf(from, region) !== stateOf(to, region)).map((region) => {
    const rule = ruleOf(region);
    return {
      region,
      from: stateOf(from, region),
      to: stateOf(to, region),
      rule,
      cites:
        citesOfRule(rule, ruleSet) ?? because.findLast((reason) => reason.region === region)?.cites ?? [],
    };
  });

const citesOfRule = (id: string | null, ruleSet: RuleSet): readonly Citation[] | undefined =>
  ruleSet.rules.find((rule) => rule.id === id)?.cites;

const AT_REST = new Set(['monitoring', 'noConcernShown', 'idle', 'closed', 'bothFindingsRecorded']);

/** Whether the rule that a move names is named because it ceased to hold, rather than because it holds. */
export const isMoveByCeasing = ({ region, to, rule }: Pick<Move, 'region' | 'to' | 'rule'>): boolean =>
  rule !== null &&
  (AT_REST.has(to) ||
    (to.endsWith('.reviewDue') && !(region === 'pillarOne' && rule === 'state.under-stress')));

/** The states of the two regions that rise and fall by degrees, the lowest first; a parent stands for all in it. */
const DEGREES: Readonly<Partial<Record<Region, readonly string[]>>> = {
  warning: ['monitoring', 'heightened', 'alert', 'emergency'],
  pillarOne: ['noConcernShown', 'underStress', 'inDoubt.noted', 'inDoubt.questionOpen'],
};

/** Whether a move leads to a lower degree. Regions without degrees know no down, nor does a finding. */
export const isMoveDown = ({ region, from, to }: Pick<Move, 'region' | 'from' | 'to'>): boolean => {
  const degreeOf = (state: string): number | undefined => {
    const degree = DEGREES[region]?.findIndex((each) => state === each || state.startsWith(`${each}.`));
    return degree === -1 ? undefined : degree;
  };
  const [before, after] = [degreeOf(from), degreeOf(to)];
  return before !== undefined && after !== undefined && after < before;
};
