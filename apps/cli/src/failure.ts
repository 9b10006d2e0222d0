import type { Problem } from '@forewarn/core';
import { wordsFor } from '@forewarn/core';
import { visiblyOnOneLine } from './visibly.ts';

/** Why a command could not do what it was asked: one sentence, a hint, and the exit code. */
export interface Failure {
  readonly exit: 1 | 2;
  readonly code: string;
  /** A JSONPath into the input, a file or an option. */
  readonly path: string;
  readonly message: string;
  readonly hint: string;
  /** How many more problems the input has. */
  readonly more?: number;
  /** Those others in words, a line each. */
  readonly others?: string;
}

/** The input is at fault. */
export const inputFailure = (code: string, path: string, message: string, hint: string): Failure => ({
  exit: 1,
  code,
  path,
  message,
  hint,
});

/** The command was used wrongly. */
export const usageFailure = (path: string, message: string, hint: string): Failure => ({
  exit: 2,
  code: 'usage',
  path,
  message,
  hint,
});

/** The first of a file's problems, with how many follow. */
export const failureOf = (problems: readonly Problem[]): Failure => {
  const [first] = problems;
  if (first === undefined) throw new Error('a refusal without a problem');
  return { ...inputFailure(first.code, first.path, ...sentences(first)), more: problems.length - 1 };
};

const SHOWN_PROBLEMS = 20;

/** The same with the others in words, as far as a person would read them. */
export const failureInFull = (problems: readonly Problem[]): Failure => ({
  ...failureOf(problems),
  others: problems
    .slice(1, SHOWN_PROBLEMS)
    .map((problem) => `\n  ${visiblyOnOneLine(`${problem.path}: ${wordsFor(problem).message}`)}`)
    .join(''),
});

/** The failure with the file that it is in before its place: a run that reads several files says which. */
export const inFile = (file: string, failure: Failure): Failure =>
  failure.path === file || failure.exit === 2 ? failure : { ...failure, path: `${file} ${failure.path}` };

const sentences = (problem: Problem): [string, string] => {
  const { message, hint } = wordsFor(problem);
  return [message, hint];
};
