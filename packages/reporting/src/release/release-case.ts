import type { CaseEvent, CaseEventOf, CaseFile, DisclosureLevel, Moment } from '@forewarn/core';
import { eventsUntil, inOrderOfApplication, isReleasedAt, levelOfCase, levelOfEvent } from '@forewarn/core';
import type { Item } from './items-of-event.ts';
import { itemOfEvent, keyOfItem } from './items-of-event.ts';
import type { Omission, OmissionCount } from './omissions.ts';
import { countOmissions } from './omissions.ts';
import type { ReleaseScope } from './release-event.ts';
import { PROTECTED_NAME, releaseEvent, WITHHELD_SOURCE } from './release-event.ts';
import { withheldItems } from './withheld-items.ts';

/** A case as it may be shown at a level, still a valid case, and what was left out of it. */
export interface ReleasedCase {
  readonly caseFile: CaseFile;
  readonly omissions: readonly Omission[];
}

/**
 * The part of a case that may be shown at a level, up to and including a moment. An item is released only if the last word
 * about it is, in the whole log as well as up to that moment: what was withdrawn later, above the level, is not printed for
 * an earlier date either. Evidence whose source is withheld is kept under one placeholder source, since the analyst released
 * it. The title is always shown; the note only if the case's default level is released. The result passes `checkCaseFile`
 * whenever the case did.
 */
export const releaseCase = (caseFile: CaseFile, level: DisclosureLevel, at?: Moment): ReleasedCase => {
  const omissions = countOmissions();
  const kept = keptEvents(caseFile, level, at, omissions);
  const { events, orphans } = redeclare(kept);
  for (const kind of orphans) omissions.add(kind);
  const scope = scopeOf(caseFile, events, omissions.add);
  const released = [
    ...placeholderSource(events, scope),
    ...events.map((event) => releaseEvent(event, scope)),
  ];
  const { subdivisions, ...area } = caseFile.area;
  omissions.add('place', subdivisions?.length ?? 0);
  const header = releaseHeader(caseFile, level, omissions);
  return { caseFile: { ...header, area, events: released }, omissions: omissions.list() };
};

const keptEvents = (
  caseFile: CaseFile,
  level: DisclosureLevel,
  at: Moment | undefined,
  omissions: OmissionCount,
): readonly CaseEvent[] => {
  const events = at === undefined ? caseFile.events : eventsUntil(caseFile.events, at);
  const withheld = new Map([
    ...withheldItems(caseFile, caseFile.events, level),
    ...withheldItems(caseFile, events, level),
  ]);
  const met = new Map<string, Item>();
  const kept = events.filter((event) => {
    const item = itemOfEvent(event);
    if (item !== undefined && withheld.has(keyOfItem(item))) {
      met.set(keyOfItem(item), item);
      return false;
    }
    if (isReleasedAt(levelOfEvent(event, caseFile), level)) return true;
    omissions.add('entry');
    return false;
  });
  for (const { kind } of met.values()) omissions.add(kind);
  return kept;
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
): { readonly events: readonly CaseEvent[]; readonly orphans: readonly Declared[] } => {
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
    events: events.flatMap((event) => {
      if (!changed.has(event)) return [event];
      const replacement = changed.get(event);
      return replacement === undefined ? [] : [replacement];
    }),
  };
};

const isDeclared = (kind: string): kind is Declared =>
  Object.values(DECLARES).some((declared) => declared === kind);

const scopeOf = (
  caseFile: CaseFile,
  events: readonly CaseEvent[],
  count: (kind: 'reference' | 'place' | 'sourceName') => void,
): ReleaseScope => {
  const declared = new Set(
    events.flatMap((event) => (DECLARES[event.type] === undefined ? [] : keysOf(event))),
  );
  const isDeclaredSource = (id: string): boolean => declared.has(keyOfItem({ kind: 'source', id }));
  const registered = caseFile.events.filter((event) => event.type === 'source.registered');
  const hidden = registered.filter((event) => event.protected === true);
  const protectedIds = new Map(hidden.map(({ source }, index) => [source, `protected-${index + 1}`]));
  for (const { source } of hidden) if (isDeclaredSource(source)) count('sourceName');
  const sourcesOf = Map.groupBy(caseFile.events.filter(isEvidence), ({ evidence }) => evidence);
  return {
    country: caseFile.area.country,
    isReleased: (kind, id) => declared.has(keyOfItem({ kind, id })),
    isProtected: (source) => protectedIds.has(source),
    isNamed: (evidence) =>
      (sourcesOf.get(evidence) ?? []).every(
        ({ source }) => isDeclaredSource(source) && !protectedIds.has(source),
      ),
    sourceFor: (source) => {
      if (!isDeclaredSource(source)) return WITHHELD_SOURCE;
      return protectedIds.get(source) ?? source;
    },
    originFor: (origin) => {
      const isOfSource = registered.some(({ source }) => source === origin);
      if (isOfSource) return isDeclaredSource(origin) ? (protectedIds.get(origin) ?? origin) : undefined;
      const tells = registered.some(
        ({ source, name, origin: own }) =>
          (name === origin || own === origin) && (protectedIds.has(source) || !isDeclaredSource(source)),
      );
      return tells ? undefined : origin;
    },
    count,
  };
};

const keysOf = (event: CaseEvent): readonly string[] => {
  const item = itemOfEvent(event);
  return item === undefined ? [] : [keyOfItem(item)];
};

const isEvidence = (event: CaseEvent): event is CaseEventOf<'evidence.recorded' | 'evidence.revised'> =>
  event.type === 'evidence.recorded' || event.type === 'evidence.revised';

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
