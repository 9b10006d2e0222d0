import type { CaseEvent, Rating } from '@forewarn/core';
import { INHIBITORS, JUDGED_LEVELS, POLICY_FAMILIES, SCALE } from '@forewarn/core';
import type { Desk, Maker } from './desk.ts';
import { RATIONALE } from './desk.ts';
import { pick, pickLately } from './random.ts';

/** A rating of one indicator as the situation would have it, resting on what came in lately. */
export const ratingOf = (desk: Desk, indicator: string): CaseEvent => {
  const { at, random } = desk;
  const evidence = citedItems(desk, random(4));
  const contradicting = random(10) === 0 ? citedItems(desk, 1) : [];
  const population = random(5) === 0 ? pickLately(random, desk.populations, 10) : undefined;
  return {
    at,
    type: 'indicator.rated',
    indicator,
    rating: madeRating(desk),
    confidence: pick(random, ['low', 'moderate', 'moderate', 'high']),
    rationale: RATIONALE,
    ...(random(3) === 0 ? { trend: pick(random, ['falling', 'steady', 'rising']) } : {}),
    ...(evidence.length > 0 ? { evidence } : {}),
    ...(contradicting.length > 0 ? { contradicting } : {}),
    ...(population === undefined ? {} : { populations: [population] }),
    ...(random(6) === 0 ? { actors: ['state', 'non-state'], where: [`XX-${random(30)}`] } : {}),
  };
};

const madeRating = (desk: Desk): Rating => {
  if (desk.random(12) === 0) return 'not-assessable';
  if (desk.random(40) === 0) return 'not-applicable';
  return bySituation(desk, SCALE);
};

/** A place on a scale near to where the situation is. */
const bySituation = <Value>({ random, tension }: Desk, scale: readonly [Value, ...Value[]]): Value => {
  const place = Math.floor(((tension + random(45) - 38) * scale.length) / 120);
  return scale[Math.max(0, Math.min(scale.length - 1, place))] ?? scale[0];
};

const citedItems = ({ random, evidence }: Desk, count: number): string[] =>
  [...new Set(Array.from({ length: count }, () => pickLately(random, evidence, 80) ?? []))].flat();

export const indicatorRated: Maker = (desk) => ratingOf(desk, pick(desk.random, desk.indicators));

export const factorJudged: Maker = (desk) => ({
  at: desk.at,
  type: 'factor.judged',
  factor: pick(desk.random, desk.factors),
  level: desk.random(3) === 0 ? null : bySituation(desk, JUDGED_LEVELS),
  rationale: RATIONALE,
  confidence: 'moderate',
});

export const resilienceRecorded: Maker = ({ at, random, count }) => ({
  at,
  type: 'resilience.recorded',
  resilience: `resilience-${count}`,
  what: 'A council of elders of both communities meets each month.',
  family: pick(random, [...POLICY_FAMILIES, ...INHIBITORS] as const),
  status: pick(random, ['in-place', 'weakening', 'missing']),
  rationale: RATIONALE,
});

export const outlookRecorded: Maker = ({ at, random }) => ({
  at,
  type: 'outlook.recorded',
  horizonDays: 30 * (1 + random(6)),
  best: 'The talks hold.',
  likely: 'Incidents go on as they are.',
  worst: 'Organised attacks begin.',
  likelihood: pick(random, ['unlikely', 'roughly-even-chance', 'likely']),
  watch: ['road blocks', 'the tone of local radio'],
});

export const triggerExpected: Maker = ({ at, random, triggers }) => ({
  at,
  type: 'trigger.expected',
  indicator: pick(random, triggers),
  from: at,
  to: at,
  what: 'A contested vote.',
});
