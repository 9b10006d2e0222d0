import type { CaseEvent, CaseHeader, DisclosureLevel } from '@forewarn/core';
import { DISCLOSURE_LEVELS, levelOfEvent } from '@forewarn/core';
import { freeTextsOf } from '@forewarn/core/log';
import type { EventRow } from '../log/tables.ts';
import { wordsOf } from './words-of.ts';

/** What the index holds of an event. */
export interface IndexEntry {
  readonly caseId: string;
  readonly seq: number;
  /** The place of the event's level among the disclosure levels: 0 is public. */
  readonly level: number;
  /** The words of each text that has any, in their order. */
  readonly texts: readonly (readonly string[])[];
}

/** What an event gives to the index; nothing when there is no word in it. */
export const indexEntryOf = (
  { case_id: caseId, seq, body }: Pick<EventRow, 'case_id' | 'seq' | 'body'>,
  header: CaseHeader,
): IndexEntry | undefined => {
  // What the log holds was checked by core before it was written.
  const event = JSON.parse(body) as CaseEvent;
  const texts = freeTextsOf(event)
    .map(wordsOf)
    .filter((words) => words.length > 0);
  if (texts.length === 0) return undefined;
  return { caseId, seq, level: placeOf(levelOfEvent(event, header)), texts };
};

export const placeOf = (level: DisclosureLevel): number => DISCLOSURE_LEVELS.indexOf(level);

/**
 * The marks that say who may find an entry: at which levels, in any case and in its own. Whoever may read up to a level looks
 * for the mark of that one level. No mark passes for a word, since the engines keep them apart.
 */
export const marksOf = ({ caseId, level }: Pick<IndexEntry, 'caseId' | 'level'>): readonly string[] =>
  DISCLOSURE_LEVELS.slice(level).flatMap((ceiling) => [markOfLevel(ceiling), markOfCase(caseId, ceiling)]);

export const markOfLevel = (ceiling: DisclosureLevel): string => `l${placeOf(ceiling)}`;

export const markOfCase = (caseId: string, ceiling: DisclosureLevel): string =>
  `c${caseId.replaceAll(/[^\da-z]/gi, '')}l${placeOf(ceiling)}`;
