import type { Problem, ProblemCode } from './problem.ts';

/** A problem in words: one sentence, and what to do about it. */
export interface ProblemWords {
  readonly message: string;
  readonly hint: string;
}

type Words = (problem: Problem) => ProblemWords;

const words =
  (message: (problem: Problem) => string, hint: string | ((problem: Problem) => string)): Words =>
  (problem) => ({
    message: message(problem),
    hint: typeof hint === 'string' ? hint : hint(problem),
  });

const found = ({ found: value }: Problem) => `“${value ?? ''}”`;

const WORDS: Record<ProblemCode, Words> = {
  'too-large': words(
    ({ found: size, expected }) => `The file holds ${size} bytes; the limit is ${expected}.`,
    'Split what it holds, or keep attachments outside it.',
  ),
  'wrong-encoding': words(() => 'The file is not UTF-8 text.', 'Save it as UTF-8 and try again.'),
  'not-json': words(
    ({ found: place }) => `The file is not complete, valid JSON: it breaks off or goes wrong at ${place}.`,
    'Compare that place with the end of the original, or export it again.',
  ),
  'duplicate-key': words(
    (problem) => `The key ${found(problem)} stands twice in one object.`,
    'Keep one of the two, so that no reader has to guess.',
  ),
  'too-deep': words(
    ({ expected }) => `The file nests deeper than ${expected} levels.`,
    'No file of this toolkit nests so deep: this is not one, or it was damaged.',
  ),
  'wrong-format': words(
    (problem) => `The format is ${found(problem)}, which this version does not read.`,
    ({ expected }) => `It reads “${expected}”.`,
  ),
  'too-many-events': words(
    ({ found: count, expected }) => `The case holds ${count} events; the limit is ${expected}.`,
    'Split the case by period or area.',
  ),
  'unknown-event-type': words(
    (problem) => `There is no event type ${found(problem)}.`,
    ({ expected }) => expected ?? 'See the case format for the types.',
  ),
  'unknown-key': words(
    (problem) => `The key ${found(problem)} is not part of the format here.`,
    'Correct its spelling or take it out.',
  ),
  'missing-key': words(
    (problem) => `The key ${found(problem)} is missing.`,
    ({ expected }) => `Give it: ${expected}.`,
  ),
  'wrong-value': words(
    (problem) => `The value ${found(problem)} does not fit here.`,
    ({ expected }) => `It takes ${expected}.`,
  ),
  'wrong-date': words(
    (problem) => `${found(problem)} is not a date that exists, or a date-time without its offset.`,
    'Write YYYY-MM-DD, or a date-time with its offset such as 2007-12-30T18:00:00+03:00.',
  ),
  'unknown-framework': words(
    (problem) => `There is no framework ${found(problem)} here.`,
    ({ expected }) => `Known: ${expected}.`,
  ),
  'unknown-rule-set': words(
    (problem) => `There is no rule set ${found(problem)} here.`,
    ({ expected }) => `Known: ${expected}.`,
  ),
  'rule-set-of-another-framework': words(
    (problem) => `The rule set ${found(problem)} is for another framework.`,
    ({ expected }) => `It is for “${expected}”.`,
  ),
  'unknown-factor': words(
    (problem) => `The framework has no factor ${found(problem)}.`,
    ({ expected }) => `It has ${expected}.`,
  ),
  'unknown-indicator': words(
    (problem) =>
      `The framework has no ${/triggers/.test(problem.expected ?? '') ? 'trigger' : 'indicator'} ${found(problem)}.`,
    ({ expected }) => `It has ${expected}.`,
  ),
  'unknown-subject': words(
    (problem) => `${found(problem)} is not an indicator, a factor or a region.`,
    'Name one, such as 8.8, 7 or pillarOne.',
  ),
  'declared-twice': words(
    (problem) => `The id ${found(problem)} is declared a second time.`,
    ({ expected }) => `It was first declared at ${expected}; give this one another id.`,
  ),
  'not-declared': words(
    (problem) => `The id ${found(problem)} is declared nowhere in the file.`,
    ({ expected }) => `Add the ${expected} event that declares it, or correct the id.`,
  ),
  'declared-later': words(
    (problem) => `The id ${found(problem)} is used before it is declared.`,
    ({ expected }) => `It is declared at ${expected}; date that event earlier or this one later.`,
  ),
  'revises-withdrawn': words(
    (problem) => `The evidence ${found(problem)} was withdrawn and cannot be revised.`,
    'Record it anew under another id.',
  ),
  'nothing-given': words(
    () => 'The file gives neither a framework nor a rule set.',
    'Give one of the two, or both.',
  ),
  'name-taken': words(
    (problem) => `The id ${found(problem)} belongs to one that is here already.`,
    'Choose another id: cases name their method by it.',
  ),
  'named-twice': words(
    (problem) => `${found(problem)} stands here twice.`,
    'Keep one of the two, or give one another id.',
  ),
  'misplaced-item': words(
    (problem) => `The id ${found(problem)} does not begin with the id of what it belongs to.`,
    ({ expected }) => `Begin it with “${expected}”.`,
  ),
  'missing-item': words(
    (problem) => `${found(problem)} is missing here.`,
    'Give it too: what is half there would be shown half.',
  ),
  'unknown-item': words(
    (problem) => `There is no ${found(problem)} there.`,
    ({ expected }) => `It takes ${expected}.`,
  ),
  'unknown-state': words(
    (problem) => `The chart has no ${found(problem)}.`,
    ({ expected }) => `It has ${expected}.`,
  ),
  'rule-missing': words(
    (problem) => `The rule ${found(problem)} is missing, and the chart reads it.`,
    'Give it; a rule that shall never hold is an “any” of nothing.',
  ),
  'rule-not-before': words(
    (problem) => `The rule ${found(problem)} is named before it stands in the rule set.`,
    'Put it before the rules that name it.',
  ),
  'count-too-large': words(
    ({ found: size, expected }) => `Of ${size} conditions ${expected} can never hold.`,
    'Lower the count, or give more conditions.',
  ),
};

/** The English words for a problem. */
export const wordsFor = (problem: Problem): ProblemWords => WORDS[problem.code](problem);
