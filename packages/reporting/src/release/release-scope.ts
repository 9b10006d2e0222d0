import type { CaseEvent, CaseEventOf, CaseFile } from '@forewarn/core';
import type { Item } from './items-of-event.ts';
import { keyOfItem } from './items-of-event.ts';

/** What the released events may speak of, and how a released event speaks of it. */
export interface ReleaseScope {
  readonly country: string;
  readonly isReleased: (kind: 'evidence' | 'population', id: string) => boolean;
  /** The id that a source has in the released case. */
  readonly sourceFor: (source: string) => string;
  /** What may be said of where a source has its information from; undefined where that tells of a source not shown. */
  readonly originFor: (origin: string) => string | undefined;
  readonly isProtected: (source: string) => boolean;
  /** Whether the source of an item of evidence is shown by its name. */
  readonly isNamed: (evidence: string) => boolean;
  readonly count: (kind: 'reference' | 'place') => void;
}

/** The id of the source that stands for every withheld one. */
export const WITHHELD_SOURCE = 'withheld-source';

/** Whether a source of a released case is one that is not named. */
export const isHiddenSource = (source: string): boolean =>
  source === WITHHELD_SOURCE || source.startsWith('protected-');

/** Ids that the release gives; a source of the case that bears one gets another, so that none is taken for it. */
const GIVEN = /^(withheld-source$|protected-|named-)/;
const ownId = (source: string): string => (GIVEN.test(source) ? `named-${source}` : source);

export const isEvidence = (
  event: CaseEvent,
): event is CaseEventOf<'evidence.recorded' | 'evidence.revised'> =>
  event.type === 'evidence.recorded' || event.type === 'evidence.revised';

/** Reads from a case and the keys of the items that are declared in its released part. */
export const releaseScope = (
  caseFile: CaseFile,
  declared: ReadonlySet<string>,
  count: (kind: 'reference' | 'place' | 'sourceName') => void,
): ReleaseScope => {
  const isDeclared = (kind: Item['kind'], id: string): boolean => declared.has(keyOfItem({ kind, id }));
  const registered = caseFile.events.filter((event) => event.type === 'source.registered');
  const hidden = new Set(registered.filter((event) => event.protected === true).map(({ source }) => source));
  const shown = [...hidden].filter((source) => isDeclared('source', source));
  for (const _ of shown) count('sourceName');
  const aliases = new Map(shown.map((source, index) => [source, `protected-${index + 1}`]));
  const isOpen = (source: string): boolean => isDeclared('source', source) && !hidden.has(source);
  const sourceFor = (source: string): string =>
    isDeclared('source', source) ? (aliases.get(source) ?? ownId(source)) : WITHHELD_SOURCE;
  const sourcesOf = Map.groupBy(caseFile.events.filter(isEvidence), ({ evidence }) => evidence);
  return {
    country: caseFile.area.country,
    isReleased: isDeclared,
    isProtected: (source) => hidden.has(source),
    isNamed: (evidence) => (sourcesOf.get(evidence) ?? []).every(({ source }) => isOpen(source)),
    sourceFor,
    originFor: (origin) => {
      if (registered.some(({ source }) => source === origin)) {
        return isDeclared('source', origin) ? sourceFor(origin) : undefined;
      }
      const tells = registered.some(
        ({ source, name, origin: own }) => (name === origin || own === origin) && !isOpen(source),
      );
      return tells ? undefined : origin;
    },
    count,
  };
};
