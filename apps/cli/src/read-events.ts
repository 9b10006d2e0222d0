import type { CaseEvent, Result } from '@forewarn/core';
import {
  accepted,
  CaseEvent as CaseEventSchema,
  CASE_LIMITS,
  problemsOfEvent,
  refused,
  scanJson,
} from '@forewarn/core';
import type { Failure } from './failure.ts';
import { failureInFull, inputFailure } from './failure.ts';
import { readText } from './read-case.ts';

/** The events of a file that holds a JSON array of them, or all that is wrong with it. */
export const readEvents = async (path: string): Promise<Result<readonly CaseEvent[], Failure>> => {
  const text = await readText(path);
  if (!text.ok) return text;
  const scanned = scanJson(text.value, CASE_LIMITS.depth);
  if (scanned !== undefined) return refused(failureInFull([scanned]));
  const value = parsed(text.value);
  if (!Array.isArray(value))
    return refused(
      inputFailure(
        'wrong-value',
        '$',
        value === undefined
          ? 'The file is not complete, valid JSON.'
          : 'The file does not hold a list of events.',
        'It takes a JSON array of events, each as in a case file.',
      ),
    );
  const problems = value.flatMap((event: unknown, index) =>
    problemsOfEvent(event).map((problem) => ({ ...problem, path: `$[${index}]${problem.path.slice(1)}` })),
  );
  return problems.length > 0
    ? refused(failureInFull(problems))
    : accepted(CaseEventSchema.array().parse(value));
};

const parsed = (text: string): unknown => {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
};
