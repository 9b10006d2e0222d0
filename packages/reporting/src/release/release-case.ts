import type { CaseEvent, CaseFile, DisclosureLevel, Moment } from '@forewarn/core';
import { inOrderOfApplication, isReleasedAt, levelOfCase } from '@forewarn/core';
import { withoutUnseen } from './clean-text.ts';
import { itemOfEvent, keyOfItem } from './items-of-event.ts';
import { keptEvents } from './kept-events.ts';
import type { Omission, OmissionCount } from './omissions.ts';
import { countOmissions } from './omissions.ts';
import { PROTECTED_NAME, releaseEvent } from './release-event.ts';
import type { ReleaseScope } from './release-scope.ts';
import { isEvidence, releaseScope, WITHHELD_SOURCE } from './release-scope.ts';

/** A case as it may be shown at a level, still a valid case, and what was left out of it. */
export interface ReleasedCase {
  readonly caseFile: CaseFile;
  /** For each released event the place, in the events of the whole case, of the one that it was made of; null for the source that stands for withheld ones. */
  readonly from: readonly (number | null)[];
  readonly omissions: readonly Omission[];
}

/**
 * The part of a case that may be shown at a level, up to and including a moment. An item is released only if the last word
 * about it is, in the whole log as well as up to that moment: what was withdrawn later, above the level, is not printed for
 * an earlier date either. What was said of it before a word that is withheld is left out with that word. Evidence whose source is withheld is kept under one placeholder source, since the analyst released
 * it. The title is always shown; the note only if the case's default level is released. The result passes `checkCaseFile`
 * whenever the case did.
 */
export const releaseCase = (caseFile: CaseFile, level: DisclosureLevel, at?: Moment): ReleasedCase => {
  const omissions = countOmissions();
  const kept = keptEvents(caseFile, level, at, omissions);
  const { events, origins, orphans } = redeclare(kept);
  for (const kind of orphans) omissions.add(kind);
  const scope = releaseScope(caseFile, declaredIn(events), omissions.add);
  const placeholder = placeholderSource(events, scope);
  const released = [...placeholder, ...events.map((event) => releaseEvent(event, scope))];
  const places = new Map(caseFile.events.map((event, place) => [event, place]));
  const from = [...placeholder.map(() => null), ...origins.map((event) => places.get(event) ?? null)];
  const { subdivisions, ...area } = caseFile.area;
  omissions.add('place', subdivisions?.length ?? 0);
  const header = releaseHeader(caseFile, level, omissions);
  return {
    caseFile: withoutUnseen({ ...header, area, events: released }),
    from,
    omissions: omissions.list(),
  };
};

const releaseHeader = (caseFile: CaseFile, level: DisclosureLevel, omissions: OmissionCount): CaseFile => {
  const { note, ...header } = caseFile;
  if (note === undefined || isReleasedAt(levelOfCase(caseFile), level)) return caseFile;
  omissions.add('caseNote');
  return header;
};

type Declared = 'source' | 'evidence' | 'population' | 'resilience' | 'recommendation';

const DECLARES: Partial<Record<CaseEvent['type'], Declared>> = {
  'source.registered': 'source',
  'evidence.recorded': 'evidence',
  'population.described': 'population',
  'resilience.recorded': 'resilience',
  'recommendation.made': 'recommendation',
};

/**
 * Where the event that declares an item is withheld but later ones are not: a revision holds the whole item and declares
 * it; anything else has nothing left to speak of and goes too.
 */
const redeclare = (
  events: readonly CaseEvent[],
): {
  readonly events: readonly CaseEvent[];
  readonly origins: readonly CaseEvent[];
  readonly orphans: readonly Declared[];
} => {
  const declared = new Set<string>();
  const orphans = new Map<string, Declared>();
  const changed = new Map<CaseEvent, CaseEvent | undefined>();
  for (const event of inOrderOfApplication(events)) {
    const item = itemOfEvent(event);
    if (item === undefined || !isDeclared(item.kind)) continue;
    const key = keyOfItem(item);
    if (DECLARES[event.type] !== undefined) declared.add(key);
    else if (event.type === 'evidence.revised' && !declared.has(key)) {
      declared.add(key);
      changed.set(event, { ...event, type: 'evidence.recorded' });
    } else if (!declared.has(key)) {
      orphans.set(key, item.kind);
      changed.set(event, undefined);
    }
  }
  return {
    orphans: [...orphans].filter(([key]) => !declared.has(key)).map(([, kind]) => kind),
    origins: events.filter((event) => !changed.has(event) || changed.get(event) !== undefined),
    events: events.flatMap((event) => {
      if (!changed.has(event)) return [event];
      const replacement = changed.get(event);
      return replacement === undefined ? [] : [replacement];
    }),
  };
};

const isDeclared = (kind: string): kind is Declared =>
  Object.values(DECLARES).some((declared) => declared === kind);

const declaredIn = (events: readonly CaseEvent[]): ReadonlySet<string> =>
  new Set(events.flatMap((event) => (DECLARES[event.type] === undefined ? [] : keysOf(event))));

const keysOf = (event: CaseEvent): readonly string[] => {
  const item = itemOfEvent(event);
  return item === undefined ? [] : [keyOfItem(item)];
};

/** Declared at the first evidence that needs it, so that no reference runs ahead. */
const placeholderSource = (events: readonly CaseEvent[], scope: ReleaseScope): readonly CaseEvent[] => {
  const first = inOrderOfApplication(events.filter(isEvidence)).find(
    ({ source }) => scope.sourceFor(source) === WITHHELD_SOURCE,
  );
  if (first === undefined) return [];
  return [
    {
      at: first.at,
      type: 'source.registered',
      source: WITHHELD_SOURCE,
      name: PROTECTED_NAME,
      kind: 'other',
      reliability: 'F',
      protected: true,
    },
  ];
};
