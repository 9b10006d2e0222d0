import type { CaseFile } from '@forewarn/core';
import { readCaseFile } from '@forewarn/core';
import type { CaseWanted } from './generate-case.ts';
import { generateCase } from './generate-case.ts';

/** A made case as it is read from its file, so that what is measured is a well-formed case. Throws when it is none. */
export const readMadeCase = (wanted: CaseWanted): { readonly text: string; readonly caseFile: CaseFile } => {
  const text = JSON.stringify(generateCase(wanted));
  const read = readCaseFile(text);
  if (!read.ok) throw new Error(`the made case is not well-formed: ${JSON.stringify(read.refusal[0])}`);
  return { text, caseFile: read.value };
};
