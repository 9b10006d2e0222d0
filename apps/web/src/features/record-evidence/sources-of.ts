import type { CaseEvent } from '@forewarn/core';
import type { NewEvent } from '../../shared/api/new-event.ts';

export interface KnownSource {
  readonly id: string;
  readonly name: string;
  readonly reliability: string;
}

/** The sources of a case as they are graded now: those saved, and those about to be. */
export const sourcesOf = (
  events: readonly CaseEvent[],
  pending: readonly NewEvent[],
): readonly KnownSource[] => {
  const sources = new Map<string, KnownSource>();
  for (const event of [...events, ...pending]) {
    if (event.type === 'source.registered') {
      const { source: id, name, reliability } = event;
      sources.set(id, { id, name, reliability });
    }
    const known = event.type === 'source.graded' ? sources.get(event.source) : undefined;
    if (event.type === 'source.graded' && known !== undefined)
      sources.set(known.id, { ...known, reliability: event.reliability });
  }
  return [...sources.values()];
};
