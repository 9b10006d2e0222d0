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
/** An item of kind `entry` is counted as the single entries that it is made of. */
type ItemKind = (typeof ITEM_KINDS)[number] | 'entry';

/** A thing that several events of a case are about. */
export interface Item {
  readonly kind: ItemKind;
  readonly id: string;
}

/**
 * What an event is about, if it is about a thing with a history of its own. A case has one outlook, one next review and one
 * course of review, each replaced by the next; a trigger is replaced by one on the same indicator in the same words. Whether
 * the State agrees to a form of assistance is a thing of its own beside the measures of that form.
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
    case 'council.decided':
    case 'mandate.ended':
      return { kind: 'mandate', id: event.reference };
    case 'recommendation.made':
    case 'recommendation.followed':
      return { kind: 'recommendation', id: event.recommendation };
    case 'trigger.expected':
      return { kind: 'trigger', id: `${event.indicator}\u0000${event.what}` };
    case 'outlook.recorded':
      return { kind: 'outlook', id: 'of the case' };
    case 'review.scheduled':
      return { kind: 'review', id: 'of the case' };
    default:
      return measureOfEvent(event) ?? courseOfEvent(event);
  }
};

const measureOfEvent = (event: CaseEvent): Item | undefined => {
  switch (event.type) {
    case 'assistance.requested':
    case 'assistance.refused':
      return consentTo(event.form);
    case 'assistance.begun':
    case 'assistance.ended':
      return { kind: 'measure', id: measureId(event.form, event.measure) };
    case 'response.begun':
    case 'response.ended':
      return { kind: 'measure', id: measureId(event.track, event.measure) };
    default:
      return undefined;
  }
};

const courseOfEvent = (event: CaseEvent): Item | undefined =>
  event.type === 'review.requested' || event.type === 'review.returned' || event.type === 'review.approved'
    ? { kind: 'entry', id: 'course of review' }
    : undefined;

const consentTo = (form: string): Item => ({ kind: 'entry', id: `consent to ${form}` });

const measureId = (part: string, measure: string | undefined): string =>
  `${part}\u0000${measure ?? 'unnamed'}`;

/**
 * Every item on which an event has a word. Beside its own: a State that refuses ends every measure of that form of
 * assistance, and a measure that begins says that the State agrees.
 */
export const itemsConcerned = (event: CaseEvent, known: Iterable<Item>): readonly Item[] => {
  const own = itemOfEvent(event);
  if (own === undefined) return [];
  if (event.type === 'assistance.begun') return [own, consentTo(event.form)];
  if (event.type !== 'assistance.refused') return [own];
  return [
    own,
    ...[...known].filter(({ kind, id }) => kind === 'measure' && id.startsWith(`${event.form}\u0000`)),
  ];
};

export const keyOfItem = ({ kind, id }: Item): string => `${kind}\u0000${id}`;
