import type { Problem } from '@forewarn/core';
import { inWords } from '../in-words.ts';
import type { RequestProblem } from '../refusal.ts';

/**
 * What the store found wrong with a case and the events that a request adds to it, for whoever sees that request only:
 * `$.events[0]` is its first event, not that of the case. What lies in an event that is stored already is said in words.
 */
export const problemsOfAppend = (problems: readonly Problem[], stored: number): readonly RequestProblem[] =>
  problems.map((problem) => {
    const words = inWords({
      ...problem,
      ...(problem.expected === undefined ? {} : { expected: placeOf(problem.expected, stored) }),
    });
    const place = indexIn(problem.path);
    if (place === undefined) return words;
    if (place.index >= stored) return { ...words, path: pathIn(place, stored) };
    return {
      ...words,
      path: '$.events',
      message: `With these events, event ${place.index + 1} of the case would be at fault. ${words.message}`,
    };
  });

interface Place {
  readonly index: number;
  readonly rest: string;
}

const EVENT = /^\$\.events\[(\d+)\](.*)$/s;

const indexIn = (path: string): Place | undefined => {
  const [, index, rest = ''] = EVENT.exec(path) ?? [];
  return index === undefined ? undefined : { index: Number(index), rest };
};

const pathIn = ({ index, rest }: Place, stored: number): string => `$.events[${index - stored}]${rest}`;

/** Another event, named in a sentence; any other expectation stays as it is. */
const placeOf = (expected: string, stored: number): string => {
  const place = indexIn(expected);
  if (place === undefined) return expected;
  return place.index >= stored ? pathIn(place, stored) : `event ${place.index + 1} of the case`;
};
