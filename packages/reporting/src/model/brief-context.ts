import type { CaseFile, EscalationRecord, Framework, Moment, RuleSet, Trace, Wording } from '@forewarn/core';
import type { BriefWords } from './brief-words.ts';
import type { CaseRecords } from './read-records.ts';
import type { Notes } from './notes.ts';

/** What every part of the model is read from. */
export interface BriefContext {
  readonly caseFile: CaseFile;
  readonly asOf: Moment;
  readonly trace: Trace;
  readonly record: EscalationRecord;
  readonly records: CaseRecords;
  readonly framework: Framework;
  readonly ruleSet: RuleSet;
  readonly wording: Wording;
  readonly words: BriefWords;
  readonly notes: Notes;
}
