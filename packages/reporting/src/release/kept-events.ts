import type { CaseEvent, CaseFile, DisclosureLevel, Moment } from '@forewarn/core';
import { eventsUntil, inOrderOfApplication, isReleasedAt, levelOfEvent } from '@forewarn/core';
import type { Item } from './items-of-event.ts';
import { itemOfEvent, keyOfItem } from './items-of-event.ts';
import { lastWords } from './last-words.ts';
import type { OmissionCount } from './omissions.ts';

type IsWithheld = (key: string) => boolean;

/** The events up to a moment that may be shown at a level, as they are; what is left out is counted. */
export const keptEvents = (
  caseFile: CaseFile,
  level: DisclosureLevel,
  at: Moment | undefined,
  omissions: OmissionCount,
): readonly CaseEvent[] => {
  const events = at === undefined ? caseFile.events : eventsUntil(caseFile.events, at);
  const inAll = lastWords(caseFile, caseFile.events, level);
  const byThen = lastWords(caseFile, events, level);
  const isWithheld: IsWithheld = (key) => inAll.withheld.has(key) || byThen.withheld.has(key);
  const released = events.filter((event) => {
    const item = itemOfEvent(event);
    const isHeld = item !== undefined && isWithheld(keyOfItem(item));
    const isOpen = isReleasedAt(levelOfEvent(event, caseFile), level);
    return isOpen && !isHeld && !inAll.isOverruled(event) && !speaksOfWithheld(event, isWithheld);
  });
  const ends = endsWithoutBeginning(events, new Set(released));
  const kept = released.filter((event) => !ends.has(event));
  countLeft(events, kept, omissions);
  return kept;
};

/** A dissent or a note on a rating or a judgement that is withheld tells of it. */
const speaksOfWithheld = (event: CaseEvent, isWithheld: IsWithheld): boolean => {
  if (event.type !== 'dissent.recorded' && event.type !== 'note.added') return false;
  const { on } = event;
  if (on === undefined) return false;
  return (['indicator', 'factor'] as const).some((kind) => isWithheld(keyOfItem({ kind, id: on })));
};

const BEGINS: ReadonlySet<CaseEvent['type']> = new Set([
  'assistance.begun',
  'response.begun',
  'finding.recorded',
  'council.decided',
]);
const ENDS: ReadonlySet<CaseEvent['type']> = new Set([
  'assistance.ended',
  'response.ended',
  'finding.withdrawn',
  'mandate.ended',
]);

/** Ends whose beginning is left out: shown by themselves they would read as if there had been nothing to end. */
const endsWithoutBeginning = (
  events: readonly CaseEvent[],
  released: ReadonlySet<CaseEvent>,
): ReadonlySet<CaseEvent> => {
  const [begun, begunInSight] = [new Set<string>(), new Set<string>()];
  const ends = new Set<CaseEvent>();
  for (const event of inOrderOfApplication(events)) {
    const item = itemOfEvent(event);
    if (item === undefined) continue;
    const key = keyOfItem(item);
    if (BEGINS.has(event.type)) {
      begun.add(key);
      if (released.has(event)) begunInSight.add(key);
    } else if (ENDS.has(event.type) && begun.has(key) && !begunInSight.has(key)) ends.add(event);
  }
  return ends;
};

/** An item of which nothing is shown counts once; of others each entry that is left out. */
const countLeft = (
  events: readonly CaseEvent[],
  kept: readonly CaseEvent[],
  omissions: OmissionCount,
): void => {
  const shown = new Set(kept);
  const keysShown = new Set(kept.flatMap((event) => keyOf(event) ?? []));
  const gone = new Map<string, Item>();
  for (const event of events) {
    if (shown.has(event)) continue;
    const item = itemOfEvent(event);
    if (item === undefined || item.kind === 'entry' || keysShown.has(keyOfItem(item))) omissions.add('entry');
    else gone.set(keyOfItem(item), item);
  }
  for (const { kind } of gone.values()) omissions.add(kind);
};

const keyOf = (event: CaseEvent): string | undefined => {
  const item = itemOfEvent(event);
  return item === undefined ? undefined : keyOfItem(item);
};
