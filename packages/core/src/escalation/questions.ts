import type { FactorLevel } from '../assessment/factor-level.ts';
import type { RuleTruths } from '../assessment/rule-truths.ts';
import type { RuleSet } from '../doctrine/rule-set.ts';
import type { Region, RegionStates } from './posture.ts';

/** What the conditions of the questions are read from: the regions, and the rules and factors as last weighed. */
export interface QuestionFacts {
  readonly states: RegionStates;
  readonly truths: RuleTruths;
  readonly effectiveLevel: (factor: string) => FactorLevel;
  readonly informationGap: RuleSet['informationGap'];
}

export interface Question {
  readonly id: string;
  readonly region: Region | null;
  /** Whether `question.answered` can close it. */
  readonly answerable: boolean;
  readonly isRaised: (facts: QuestionFacts) => boolean;
}

const bothFindings = ({ pillarOne, pillarThree }: RegionStates): boolean =>
  pillarOne.startsWith('foundManifestlyFailing.') && pillarThree.meansFinding.startsWith('inadequate.');

const awaits = (state: string): boolean => state === 'underway' || state === 'requested';

const question = (
  id: string,
  region: Region | null,
  isRaised: Question['isRaised'],
  answerable = false,
): Question => ({
  id,
  region,
  answerable,
  isRaised,
});

/** Every question that can be open, in the order in which they are listed. */
export const QUESTIONS: readonly Question[] = [
  question('advice', 'warning', ({ states }) => states.warning === 'alert.adviceDue'),
  question('convening', 'warning', ({ states }) => states.warning === 'emergency.conveningDue'),
  question('options', 'warning', ({ states }) => states.warning === 'emergency.optionsDue'),
  question('referral', 'warning', ({ states }) => states.warning === 'emergency.referralDue'),
  question('manifest-failure', 'pillarOne', ({ states }) => states.pillarOne === 'inDoubt.questionOpen'),
  question(
    'means-inadequate',
    'pillarThree.meansFinding',
    ({ states: { pillarThree }, truths }) =>
      truths['question.manifest-failure'] === true &&
      pillarThree.peacefulMeans === 'underway' &&
      pillarThree.meansFinding === 'none',
  ),
  question(
    'finding-review',
    null,
    ({ states }) =>
      states.pillarOne === 'foundManifestlyFailing.reviewDue' ||
      states.pillarThree.meansFinding === 'inadequate.reviewDue',
    true,
  ),
  question(
    'basis-not-recorded',
    'pillarThree.collectiveAction',
    ({ states }) => states.pillarThree.collectiveAction.startsWith('authorised.') && !bothFindings(states),
    true,
  ),
  question('verify', null, ({ truths }) => truths['question.verify'] === true),
  question('incitement', null, ({ truths }) => truths['signs.incitement'] === true, true),
  question(
    'information-gap',
    null,
    ({ states, effectiveLevel, informationGap: { factors, atLeast } }) =>
      states.warning !== 'monitoring' &&
      factors.filter((factor) => effectiveLevel(factor) === 'unknown').length >= atLeast,
    true,
  ),
  question(
    'assistance-review',
    null,
    ({ states: { pillarTwo }, truths }) =>
      truths['state.unwilling'] === true &&
      (awaits(pillarTwo.capacityBuilding) || awaits(pillarTwo.protectionAssistance)),
    true,
  ),
  ...(['encouragement', 'capacityBuilding', 'protectionAssistance'] as const).map((form) =>
    question(`pillarTwo.${form}`, `pillarTwo.${form}`, ({ states: { pillarTwo } }) =>
      ['indicated', 'requested'].includes(pillarTwo[form]),
    ),
  ),
  ...(['peacefulMeans', 'regionalArrangements'] as const).map((track) =>
    question(
      `pillarThree.${track}`,
      `pillarThree.${track}`,
      ({ states: { pillarThree } }) => pillarThree[track] === 'indicated',
    ),
  ),
];
