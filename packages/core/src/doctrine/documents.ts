import { ASSISTANCE_2014 } from './documents/assistance-2014.ts';
import { CHARTER_AND_TREATIES } from './documents/charter-and-treaties.ts';
import { DECISIVE_RESPONSE_2012 } from './documents/decisive-response-2012.ts';
import type { Document } from './documents/document.ts';
import { EARLY_WARNING_2010 } from './documents/early-warning-2010.ts';
import { FRAMEWORKS_OF_ANALYSIS } from './documents/frameworks-of-analysis.ts';
import { IMPLEMENTING_2009 } from './documents/implementing-2009.ts';
import { LATER_REPORTS } from './documents/later-reports.ts';
import { LESSONS } from './documents/lessons.ts';
import { OUTCOME_2005 } from './documents/outcome-2005.ts';
import { PRACTICE } from './documents/practice.ts';
import { PREVENTION_2013 } from './documents/prevention-2013.ts';
import { REGIONAL_2011 } from './documents/regional-2011.ts';
import { SPECIAL_ADVISERS } from './documents/special-advisers.ts';

/** The documents that rules, transitions and response options cite, and those that stand around them. */
export const DOCUMENTS: readonly Document[] = [
  OUTCOME_2005,
  ...SPECIAL_ADVISERS,
  ...IMPLEMENTING_2009,
  EARLY_WARNING_2010,
  REGIONAL_2011,
  ...DECISIVE_RESPONSE_2012,
  PREVENTION_2013,
  ASSISTANCE_2014,
  ...FRAMEWORKS_OF_ANALYSIS,
  ...LATER_REPORTS,
  ...CHARTER_AND_TREATIES,
  ...LESSONS,
  ...PRACTICE,
];

/** Each symbol that a document goes by: its own, that of the Council, and the two together. */
const namesOf = ({ symbol, also }: Document): readonly string[] =>
  also === undefined ? [symbol] : [symbol, also, `${symbol}-${also}`, `${symbol}–${also}`];

/** The document that goes by that symbol, or nothing. */
export const findDocument = (symbol: string): Document | undefined =>
  DOCUMENTS.find((document) => namesOf(document).includes(symbol));

/** The title under which a symbol is known here, or nothing. */
export const titleOf = (symbol: string): string | undefined => findDocument(symbol)?.title;
