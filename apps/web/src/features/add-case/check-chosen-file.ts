import { readCaseFile, wordsFor } from '@forewarn/core';
import type { FileProblem } from '../../shared/api/api-failure.ts';

type Checked = { readonly case: unknown } | { readonly problems: readonly FileProblem[] };

/** The case in a chosen file, or everything that is wrong with it, in words. */
export const checkChosenFile = async (file: File): Promise<Checked> => {
  const read = readCaseFile(await file.text());
  return read.ok
    ? { case: read.value }
    : {
        problems: read.refusal.map((problem) => ({
          code: problem.code,
          path: problem.path,
          ...wordsFor(problem),
        })),
      };
};
