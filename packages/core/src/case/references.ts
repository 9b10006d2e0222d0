import type { CaseEvent } from './case-event.ts';

export type ReferenceKind = 'source' | 'evidence' | 'population' | 'resilience' | 'recommendation';

/** An id that an event declares or speaks of, and where in the event it stands. */
export interface Reference {
  readonly kind: ReferenceKind;
  readonly id: string;
  readonly keys: readonly PropertyKey[];
}

/** An id of a kind as one key. */
export const idKey = ({ kind, id }: Pick<Reference, 'kind' | 'id'>): string => `${kind}\u0000${id}`;

const one = (kind: ReferenceKind, id: string, key: string = kind): Reference => ({ kind, id, keys: [key] });
const many = (kind: ReferenceKind, ids: readonly string[] | undefined, key: string): readonly Reference[] =>
  (ids ?? []).map((id, index) => ({ kind, id, keys: [key, index] }));

/** The id that an event brings into the case, or nothing. */
export const declarationOf = (event: CaseEvent): Reference | undefined => {
  switch (event.type) {
    case 'source.registered':
      return one('source', event.source);
    case 'evidence.recorded':
      return one('evidence', event.evidence);
    case 'population.described':
      return one('population', event.population);
    case 'resilience.recorded':
      return one('resilience', event.resilience);
    case 'recommendation.made':
      return one('recommendation', event.recommendation);
    default:
      return undefined;
  }
};

/** The ids that an event speaks of and that must be declared before it. */
export const referencesOf = (event: CaseEvent): readonly Reference[] => {
  switch (event.type) {
    case 'source.graded':
    case 'evidence.recorded':
      return [one('source', event.source)];
    case 'evidence.revised':
      return [one('evidence', event.evidence), one('source', event.source)];
    case 'evidence.withdrawn':
      return [one('evidence', event.evidence)];
    case 'indicator.rated':
      return [
        ...many('evidence', event.evidence, 'evidence'),
        ...many('evidence', event.contradicting, 'contradicting'),
        ...many('population', event.populations, 'populations'),
      ];
    case 'resilience.recorded':
      return many('evidence', event.evidence, 'evidence');
    case 'recommendation.followed':
      return [one('recommendation', event.recommendation)];
    default:
      return [];
  }
};

/** What of the framework or the chart an event is about, where it must be known. */
export const subjectOf = (
  event: CaseEvent,
):
  | { readonly kind: 'indicator' | 'trigger' | 'factor' | 'any'; readonly id: string; readonly key: string }
  | undefined => {
  switch (event.type) {
    case 'indicator.rated':
      return { kind: 'indicator', id: event.indicator, key: 'indicator' };
    case 'trigger.expected':
      return { kind: 'trigger', id: event.indicator, key: 'indicator' };
    case 'factor.judged':
      return { kind: 'factor', id: event.factor, key: 'factor' };
    case 'dissent.recorded':
      return { kind: 'any', id: event.on, key: 'on' };
    default:
      return undefined;
  }
};
