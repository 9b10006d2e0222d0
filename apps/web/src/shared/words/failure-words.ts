import { ApiFailure } from '../api/api-failure.ts';
import { PartNotLoaded } from '../load-part.ts';
import { WORDS } from './en.ts';

export interface FailureWords {
  readonly message: string;
  readonly hint: string;
}

/** What went wrong, in a sentence, and what to do about it. The server's own sentence is used where it gives one. */
export const wordsOfFailure = (failure: unknown): FailureWords => {
  const words = WORDS.failures;
  if (failure instanceof PartNotLoaded) return words.part;
  if (!(failure instanceof ApiFailure)) return words.unreadable;
  if (failure.status === 0) return words.unreachable;
  if (failure.code === 'not-signed-in') return words.unauthorised;
  if (failure.status >= 500) return words.server;
  if (failure.code === 'unreadable') return words.unreadable;
  const [problem] = failure.problems;
  if (problem !== undefined) return problem;
  return { message: failure.detail ?? words.other.message, hint: words.other.hint };
};
