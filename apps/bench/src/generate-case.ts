import type { CaseEvent, CaseFile } from '@forewarn/core';
import { findFramework, SCALE } from '@forewarn/core';

const START = Date.UTC(2015, 0, 1);
const HOUR = 3_600_000;

/** A small multiplicative generator: the same seed gives the same case on every machine. */
const createRandom = (seed: number) => {
  let state = seed || 1;
  return (below: number): number => {
    state = (state * 48_271) % 2_147_483_647;
    return state % below;
  };
};

/**
 * A made case of `count` events, as a busy desk would log it over years: mostly ratings with evidence, hours apart, some
 * of them in one sitting, with judgements, withdrawals, measures that begin and end, and decisions among them.
 */
export const generateCase = (count: number, seed: number): CaseFile => {
  const random = createRandom(seed);
  const indicators =
    findFramework('un-2014')?.factors.flatMap((factor) => factor.indicators.map(({ id }) => id)) ?? [];
  const events: CaseEvent[] = [
    {
      at: '2015-01-01',
      type: 'source.registered',
      source: 's',
      name: 'Made source',
      kind: 'dataset',
      reliability: 'B',
    },
  ];
  let instant = START;
  let evidence = 0;
  while (events.length < count) {
    if (random(3) > 0) instant += HOUR * (1 + random(12));
    const at = new Date(instant).toISOString();
    const event = nextEvent(at, random, indicators, evidence);
    if (event.type === 'evidence.recorded') evidence += 1;
    events.push(event);
  }
  return {
    format: 'forewarn.case/1',
    title: `Made case of ${count} events`,
    framework: 'un-2014',
    ruleset: 'un-r2p/1',
    area: { country: 'XX' },
    events,
  };
};

const nextEvent = (
  at: string,
  random: (below: number) => number,
  indicators: readonly string[],
  evidence: number,
): CaseEvent => {
  const rationale = 'Made for measuring.';
  const by = 'a regional arrangement';
  switch (random(12)) {
    case 0:
    case 1:
      return {
        at,
        type: 'evidence.recorded',
        evidence: `e${evidence}`,
        source: 's',
        credibility: '2',
        summary: 'Made.',
        date: at,
        status: 'alleged',
      };
    case 2:
      return {
        at,
        type: 'factor.judged',
        factor: String(1 + random(14)),
        level: random(4) === 0 ? null : 'moderate',
        rationale,
        confidence: 'moderate',
      };
    case 3:
      return {
        at,
        type: random(2) === 0 ? 'response.begun' : 'response.ended',
        track: 'peacefulMeans',
        by,
        rationale,
      };
    case 4:
      return {
        at,
        type: random(2) === 0 ? 'assistance.begun' : 'assistance.refused',
        form: 'protectionAssistance',
        by,
        rationale,
      };
    case 5:
      return random(2) === 0
        ? { at, type: 'advice.given', by, rationale }
        : { at, type: 'matter.referred', by, rationale, to: 'none' };
    default:
      return madeRating(at, random, indicators, evidence);
  }
};

const madeRating = (
  at: string,
  random: (below: number) => number,
  indicators: readonly string[],
  evidence: number,
): CaseEvent => ({
  at,
  type: 'indicator.rated',
  indicator: indicators[random(indicators.length)] ?? '1.1',
  rating: SCALE[random(SCALE.length)] ?? 'absent',
  confidence: 'moderate',
  rationale: 'Made for measuring.',
  ...(evidence > 0 ? { evidence: [`e${random(evidence)}`] } : {}),
});
