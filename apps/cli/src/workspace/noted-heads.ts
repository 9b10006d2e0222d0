import type { Result } from '@forewarn/core';
import { accepted, refused } from '@forewarn/core';
import type { NotedHead } from '@forewarn/store/backup';
import type { Failure } from '../failure.ts';
import { usageFailure } from '../failure.ts';

/** `CASE:HASH`, or `HASH` alone: as briefs print them, in capitals too. */
const HEAD = /^(?:([^:]+):)?([0-9a-f]{64})$/;

/** The heads that a person noted elsewhere. */
export const readNotedHeads = (given: readonly string[]): Result<readonly NotedHead[], Failure> => {
  const read = given.map((text) => HEAD.exec(text.toLowerCase()));
  const wrong = given.find((_, place) => read[place] === null);
  if (wrong !== undefined)
    return refused(
      usageFailure(
        '--head',
        `“${wrong}” is no head of a case.`,
        'Give CASE:HASH, or HASH alone, whole: the 64 digits that a brief prints behind “log”.',
      ),
    );
  return accepted(read.map((parts) => ({ caseId: parts?.[1], hash: parts?.[2] ?? '' })));
};
