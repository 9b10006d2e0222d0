import type {
  CaseFile,
  EscalationRecord,
  Framework,
  Library,
  Moment,
  RuleSet,
  Trace,
  Wording,
} from '@forewarn/core';
import type { DoctrineTexts } from '@forewarn/core/doctrine';
import type { FigureLabels } from '@forewarn/figures';
import type { BriefWords } from './brief-words.ts';
import type { CaseRecords } from './read-records.ts';
import type { Notes } from './notes.ts';
import type { References } from './references.ts';

/** What every part of the model is read from. */
export interface BriefContext {
  readonly caseFile: CaseFile;
  readonly asOf: Moment;
  /** Whether entries are left out at the level, so that what the chart refuses here it may not have refused in the whole case. */
  readonly isPartial: boolean;
  readonly trace: Trace;
  readonly record: EscalationRecord;
  readonly records: CaseRecords;
  /** Both in the language of the brief, as far as they have texts in it. */
  readonly framework: Framework;
  readonly ruleSet: RuleSet;
  readonly doctrine: DoctrineTexts | null;
  /** What the case was checked by. */
  readonly library: Library;
  readonly wording: Wording;
  readonly words: BriefWords;
  readonly labels: FigureLabels;
  readonly notes: Notes;
  readonly references: References;
}
