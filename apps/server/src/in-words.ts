import type { Problem } from '@forewarn/core';
import { wordsFor } from '@forewarn/core';
import type { RequestProblem } from './refusal.ts';

/** A problem that the core has found, as a reply shows it. */
export const inWords = (problem: Problem): RequestProblem => ({
  code: problem.code,
  path: problem.path,
  ...wordsFor(problem),
});
