import type { CaseEvent } from '@forewarn/core';

export const ITEM_KINDS = [
  'source',
  'evidence',
  'population',
  'indicator',
  'factor',
  'resilience',
  'finding',
  'measure',
  'mandate',
  'recommendation',
  'outlook',
  'trigger',
  'review',
] as const;
type ItemKind = (typeof ITEM_KINDS)[number];

/** A thing that several events of a case are about. */
export interface Item {
  readonly kind: ItemKind;
  readonly id: string;
}

/**
 * What an event is about, if it is about a thing with a history of its own. A case has one outlook and one next review, each
 * replaced by the next; a trigger is replaced by one on the same indicator in the same words.
 */
export const itemOfEvent = (event: CaseEvent): Item | undefined => {
  switch (event.type) {
    case 'source.registered':
    case 'source.graded':
      return { kind: 'source', id: event.source };
    case 'evidence.recorded':
    case 'evidence.revised':
    case 'evidence.withdrawn':
      return { kind: 'evidence', id: event.evidence };
    case 'population.described':
      return { kind: 'population', id: event.population };
    case 'indicator.rated':
      return { kind: 'indicator', id: event.indicator };
    case 'factor.judged':
      return { kind: 'factor', id: event.factor };
    case 'resilience.recorded':
      return { kind: 'resilience', id: event.resilience };
    case 'finding.recorded':
    case 'finding.withdrawn':
      return { kind: 'finding', id: event.finding };
    case 'assistance.begun':
    case 'assistance.ended':
      return { kind: 'measure', id: measureId(event.form, event.measure) };
    case 'response.begun':
    case 'response.ended':
      return { kind: 'measure', id: measureId(event.track, event.measure) };
    case 'council.decided':
    case 'mandate.ended':
      return { kind: 'mandate', id: event.reference };
    case 'recommendation.made':
    case 'recommendation.followed':
      return { kind: 'recommendation', id: event.recommendation };
    case 'outlook.recorded':
      return { kind: 'outlook', id: 'of the case' };
    case 'trigger.expected':
      return { kind: 'trigger', id: `${event.indicator}\u0000${event.what}` };
    case 'review.scheduled':
      return { kind: 'review', id: 'of the case' };
    default:
      return undefined;
  }
};

const measureId = (part: string, measure: string | undefined): string =>
  `${part}\u0000${measure ?? 'unnamed'}`;

/**
 * Whether an event changes how an item stands. Beside the events of the item itself: a State that withdraws its consent
 * ends every measure of that form of assistance.
 */
export const concerns = (event: CaseEvent, item: Item): boolean => {
  if (event.type === 'assistance.refused') {
    return item.kind === 'measure' && item.id.startsWith(`${event.form}\u0000`);
  }
  const own = itemOfEvent(event);
  return own !== undefined && own.kind === item.kind && own.id === item.id;
};

export const keyOfItem = ({ kind, id }: Item): string => `${kind}\u0000${id}`;
