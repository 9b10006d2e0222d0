import type { CaseEvent } from '@forewarn/core';
import type { Random } from './random.ts';

/** What a desk has declared so far, so that it speaks of nothing that is not there. */
export interface Desk {
  readonly random: Random;
  readonly indicators: readonly [string, ...string[]];
  readonly triggers: readonly [string, ...string[]];
  readonly factors: readonly [string, ...string[]];
  /** The moment of the next event. */
  at: string;
  /** From 0, calm, to 100: what the ratings follow as the situation comes and goes. */
  tension: number;
  /** Events so far: ids are made from it. */
  count: number;
  readonly sources: string[];
  readonly populations: string[];
  /** Items that were not withdrawn: the others are cited no more. */
  readonly evidence: string[];
  readonly recommendations: string[];
  /** References of decisions under Chapter VII that nothing ended yet. */
  readonly mandates: string[];
}

/** Makes one event of a kind, or nothing while what it would speak of is not there. */
export type Maker = (desk: Desk) => CaseEvent | undefined;

/** Keeps the ids that an event declares, and drops what it withdraws. */
export const keepIds = (desk: Desk, event: CaseEvent): void => {
  switch (event.type) {
    case 'source.registered':
      desk.sources.push(event.source);
      break;
    case 'population.described':
      desk.populations.push(event.population);
      break;
    case 'evidence.recorded':
      desk.evidence.push(event.evidence);
      break;
    case 'evidence.withdrawn':
      desk.evidence.splice(desk.evidence.lastIndexOf(event.evidence), 1);
      break;
    case 'recommendation.made':
      desk.recommendations.push(event.recommendation);
      break;
    case 'council.decided':
      if (event.outcome === 'adopted' && event.chapter === 'VII') desk.mandates.push(event.reference);
      break;
    case 'mandate.ended':
      desk.mandates.splice(desk.mandates.indexOf(event.reference), 1);
      break;
    default:
      break;
  }
};

export const RATIONALE =
  'Several field reports of the last days agree on this; the desk compared them with what was known a month ago.';
export const REASONS =
  'As the bodies named here reported, and as the team weighed it after hearing the other view in full.';
