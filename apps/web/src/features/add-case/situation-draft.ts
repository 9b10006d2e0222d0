import type { CaseFile, DisclosureLevel } from '@forewarn/core';
import { WORDS as OWN } from './words.ts';

/** What was typed and chosen so far for a new situation. */
export interface SituationDraft {
  readonly title?: string;
  readonly country?: string;
  readonly note?: string;
  readonly level?: DisclosureLevel;
}

/** What is missing, in words; nothing when the case can be made. */
export const missingIn = ({ title = '', country }: SituationDraft): readonly string[] => [
  ...(title.trim() === '' ? [OWN.missing(OWN.titleField)] : []),
  ...(country === undefined ? [OWN.missing(OWN.country)] : []),
];

/** The empty case: by the framework of 2014 and its rules, at the level that was chosen. */
export const caseOf = ({
  title = '',
  country = '',
  note = '',
  level = 'internal',
}: SituationDraft): CaseFile => ({
  format: 'forewarn.case/1',
  title: title.trim(),
  framework: 'un-2014',
  ruleset: 'un-r2p/1',
  area: { country },
  defaultLevel: level,
  ...(note.trim() === '' ? {} : { note: note.trim() }),
  events: [],
});
