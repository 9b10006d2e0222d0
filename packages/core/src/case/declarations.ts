import type { CaseEvent } from './case-event.ts';
import type { Moment } from './instant.ts';
import { compareMoments } from './instant.ts';
import type { Reference, ReferenceKind } from './references.ts';
import { declarationOf, idKey, referencesOf } from './references.ts';

/** An event of a log by its moment and its number, 1 for the first. */
interface Placed {
  readonly at: Moment;
  readonly seq: number;
}

/** Where an id is declared, with what else decides whether a further event may speak of it. */
export interface Declaration extends Placed {
  readonly kind: ReferenceKind;
  readonly id: string;
  /** The first withdrawal of an item of evidence, in the order of application. */
  readonly withdrawn: Placed | null;
  /** The last revision of an item of evidence, in the order of application. */
  readonly revised: Placed | null;
}

/** What events are added to: how many there are, and those of their declarations that the added events speak of. */
export interface Footing {
  readonly events: number;
  readonly declarations: readonly Declaration[];
}

export const NO_FOOTING: Footing = { events: 0, declarations: [] };

/** What can be declared. */
export type Id = Pick<Reference, 'kind' | 'id'>;

/** The ids that events declare or speak of, each once: what is to be known of a case before they are added to it. */
export const idsOf = (events: readonly CaseEvent[]): readonly Id[] => [
  ...new Map(
    events
      .flatMap((event) => [declarationOf(event) ?? [], referencesOf(event)].flat())
      .map(({ kind, id }) => [idKey({ kind, id }), { kind, id }] as const),
  ).values(),
];

/** The declarations that events make or change, as they stand after them. Does not ask whether the events may be added. */
export const declarationsAfter = (footing: Footing, events: readonly CaseEvent[]): readonly Declaration[] => {
  const known = new Map(footing.declarations.map((declaration) => [idKey(declaration), declaration]));
  const changed = new Map<string, Declaration>();
  for (const [index, event] of events.entries()) {
    const id = changedBy(event);
    if (id === undefined) continue;
    const before = changed.get(idKey(id)) ?? known.get(idKey(id));
    const after = declarationAfter(before, event, id, footing.events + index + 1);
    if (after !== undefined && after !== before) changed.set(idKey(id), after);
  }
  return [...changed.values()];
};

const changedBy = (event: CaseEvent): Id | undefined =>
  event.type === 'evidence.withdrawn' || event.type === 'evidence.revised'
    ? { kind: 'evidence', id: event.evidence }
    : declarationOf(event);

const declarationAfter = (
  before: Declaration | undefined,
  { type, at }: CaseEvent,
  { kind, id }: Id,
  seq: number,
): Declaration | undefined => {
  if (type === 'evidence.withdrawn' || type === 'evidence.revised') {
    if (before === undefined) return undefined;
    const { withdrawn, revised } = before;
    if (type === 'evidence.withdrawn')
      return withdrawn === null || compareMoments(at, withdrawn.at) < 0
        ? { ...before, withdrawn: { at, seq } }
        : before;
    return revised === null || compareMoments(at, revised.at) >= 0
      ? { ...before, revised: { at, seq } }
      : before;
  }
  return before ?? { kind, id, at, seq, withdrawn: null, revised: null };
};
