import { jsonPath } from '@forewarn/core';
import type { z } from 'zod';
import type { RequestProblem } from './refusal.ts';

/** More than anyone reads. Without an end, a small request full of faults would get an endless reply. */
const MOST_PROBLEMS = 1000;

/** What a schema found wrong with a request, in words. The values themselves are not repeated: one may be a passphrase. */
export const problemsOfRequest = (issues: readonly z.core.$ZodIssue[]): readonly RequestProblem[] =>
  issues.slice(0, MOST_PROBLEMS).map((issue) => {
    const path = jsonPath(issue.path);
    if (issue.code === 'unrecognized_keys') {
      return {
        code: 'unknown-key',
        path,
        message: `The key “${issue.keys.join('”, “')}” is not known here.`,
        hint: 'Take it out.',
      };
    }
    return {
      code: 'wrong-value',
      path,
      message: `The value at ${path} does not fit.`,
      hint: expectation(issue),
    };
  });

const expectation = (issue: z.core.$ZodIssue): string => {
  switch (issue.code) {
    case 'invalid_value':
      return `It is one of ${issue.values.map(String).join(', ')}.`;
    case 'too_small':
      return `At least ${issue.minimum}${issue.origin === 'string' ? ' characters' : ''}.`;
    case 'too_big':
      return `At most ${issue.maximum}${issue.origin === 'string' ? ' characters' : ''}.`;
    case 'invalid_type':
      return `It is ${issue.expected === 'string' ? 'text' : `of the type “${issue.expected}”`}.`;
    case 'invalid_format':
      return issue.format === 'email' ? 'It is an email address.' : `It has the form “${issue.format}”.`;
    case 'invalid_union':
    case 'not_multiple_of':
    case 'unrecognized_keys':
    case 'invalid_key':
    case 'invalid_element':
    case 'custom':
      return `It is ${issue.message}.`;
  }
};
