import type { CaseEvent, CaseHeader, DisclosureLevel } from '@forewarn/core';
import { inOrderOfApplication, isReleasedAt, levelOfEvent } from '@forewarn/core';
import type { Item } from './items-of-event.ts';
import { itemOfEvent, itemsConcerned, keyOfItem } from './items-of-event.ts';

/**
 * The last words on the items of a case that are more protected than a level. What such a word withdrew or changed must not
 * be printed as standing.
 */
export interface LastWords {
  /** Items whose very last word is withheld. */
  readonly withheld: ReadonlySet<string>;
  /** Whether a withheld word on the item of an event comes after the event. */
  readonly isOverruled: (event: CaseEvent) => boolean;
}

/** Things that begin and end, or are said anew as a whole: nothing that was said of them before a withheld word still holds. */
const SAID_ANEW: ReadonlySet<string> = new Set<Item['kind']>([
  'evidence',
  'indicator',
  'factor',
  'finding',
  'measure',
  'mandate',
  'outlook',
  'trigger',
  'review',
  'entry',
]);

export const lastWords = (
  header: Pick<CaseHeader, 'defaultLevel'>,
  events: readonly CaseEvent[],
  level: DisclosureLevel,
): LastWords => {
  const items = new Map<string, Item>();
  const places = new Map<CaseEvent, number>();
  const withheldAt = new Map<string, number>();
  const withheld = new Set<string>();
  for (const [place, event] of inOrderOfApplication(events).entries()) {
    const own = itemOfEvent(event);
    if (own === undefined) continue;
    items.set(keyOfItem(own), own);
    places.set(event, place);
    const isReleased = isReleasedAt(levelOfEvent(event, header), level);
    for (const key of itemsConcerned(event, items.values()).map(keyOfItem)) {
      if (isReleased) withheld.delete(key);
      else {
        withheld.add(key);
        withheldAt.set(key, place);
      }
    }
  }
  const isOverruled = (event: CaseEvent): boolean => {
    const item = itemOfEvent(event);
    if (item === undefined || !SAID_ANEW.has(item.kind)) return false;
    return (withheldAt.get(keyOfItem(item)) ?? -1) >= (places.get(event) ?? 0);
  };
  return { withheld, isOverruled };
};
