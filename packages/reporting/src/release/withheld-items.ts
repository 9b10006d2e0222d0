import type { CaseEvent, CaseHeader, DisclosureLevel } from '@forewarn/core';
import { inOrderOfApplication, isReleasedAt, levelOfEvent } from '@forewarn/core';
import type { Item } from './items-of-event.ts';
import { concerns, itemOfEvent, keyOfItem } from './items-of-event.ts';

/**
 * The items that must not be shown at a level, by key: those about which the last word is more protected than it. What
 * was withdrawn or changed above the level would otherwise be printed as standing.
 */
export const withheldItems = (
  header: Pick<CaseHeader, 'defaultLevel'>,
  events: readonly CaseEvent[],
  level: DisclosureLevel,
): ReadonlyMap<string, Item> => {
  const ordered = inOrderOfApplication(events);
  const items = new Map<string, Item>();
  for (const event of ordered) {
    const item = itemOfEvent(event);
    if (item !== undefined) items.set(keyOfItem(item), item);
  }
  const lastWordIsReleased = new Map<string, boolean>();
  for (const event of ordered) {
    const isReleased = isReleasedAt(levelOfEvent(event, header), level);
    for (const key of keysConcerned(event, items)) lastWordIsReleased.set(key, isReleased);
  }
  return new Map([...items].filter(([key]) => lastWordIsReleased.get(key) === false));
};

const keysConcerned = (event: CaseEvent, items: ReadonlyMap<string, Item>): readonly string[] => {
  if (event.type === 'assistance.refused') {
    return [...items].filter(([, item]) => concerns(event, item)).map(([key]) => key);
  }
  const item = itemOfEvent(event);
  return item === undefined ? [] : [keyOfItem(item)];
};
