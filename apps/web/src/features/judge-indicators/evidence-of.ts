import type { CaseEvent } from '@forewarn/core';
import type { NewEvent, NewEventOf } from '../../shared/api/new-event.ts';
import type { PendingEvent } from '../../shared/log/pending-events.ts';

type Recorded = NewEventOf<'evidence.recorded' | 'evidence.revised'>;

/** An item of evidence with the source and the grade that it has now. */
export interface EvidenceItem {
  readonly id: string;
  readonly recorded: Recorded;
  readonly source: string;
  readonly reliability: string;
  readonly isWithdrawn: boolean;
  /** Where it stands in the outbox while it is not saved. */
  readonly pendingKey: string | undefined;
}

/** The evidence of a case: what is saved, in the order of application, and after it what is about to be. */
export const evidenceOf = (
  events: readonly CaseEvent[],
  pending: readonly PendingEvent[],
): readonly EvidenceItem[] => {
  const names = new Map<string, string>();
  const grades = new Map<string, string>();
  const items = new Map<string, Recorded>();
  const withdrawn = new Set<string>();
  const keys = new Map<string, string>();
  const take = (event: NewEvent) => {
    if (event.type === 'source.registered') names.set(event.source, event.name);
    if (event.type === 'source.registered' || event.type === 'source.graded')
      grades.set(event.source, event.reliability);
    if (event.type === 'evidence.recorded' || event.type === 'evidence.revised')
      items.set(event.evidence, event);
    if (event.type === 'evidence.withdrawn') withdrawn.add(event.evidence);
  };
  for (const event of events) take(event);
  for (const { key, event } of pending) {
    take(event);
    if (event.type === 'evidence.recorded') keys.set(event.evidence, key);
  }
  return [...items].map(([id, recorded]) => ({
    id,
    recorded,
    source: names.get(recorded.source) ?? recorded.source,
    reliability: grades.get(recorded.source) ?? 'F',
    isWithdrawn: withdrawn.has(id),
    pendingKey: keys.get(id),
  }));
};
