import { isDeepStrictEqual } from 'node:util';
import { caseWarnings, checkCaseFile, readCaseFile, replay, wordsFor } from '@forewarn/core';
import { CASES } from '../case-bases.ts';
import type { Door } from '../door.ts';
import { expectThat, standing } from '../door.ts';
import { mutatedText } from '../mutated.ts';

/** The text of a case file: read by the command line and by the server, from whoever sent it. */
export const caseFiles: Door<string> = {
  name: 'case-files',
  weight: 30,
  ...standing(mutatedText(CASES), async (text) => {
    const read = readCaseFile(text);
    if (!read.ok) {
      expectThat(read.refusal.length > 0, 'refused without a reason');
      for (const problem of read.refusal.slice(0, 20)) wordsFor(problem);
      return 'refused';
    }
    expectThat(isDeepStrictEqual(read.value, JSON.parse(text)), 'what was read is not what was written');
    expectThat(
      checkCaseFile(JSON.parse(JSON.stringify(read.value))).ok,
      'what was accepted is not accepted again',
    );
    replay(read.value);
    caseWarnings(read.value);
    return 'accepted';
  }),
};
