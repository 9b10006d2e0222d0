import type { CaseEvent, Problem, Result } from '@forewarn/core';
import { accepted, refused } from '@forewarn/core';
import type { BranchRefusal } from '@forewarn/core/explanation';
import { branch as branchCase } from '@forewarn/core/explanation';
import { oneArgument, readArguments } from '../arguments.ts';
import { readAtHand } from '../read-at-hand.ts';
import { branchText } from '../comparing/branch-text.ts';
import type { Failure } from '../failure.ts';
import { failureInFull, inFile, inputFailure, usageFailure } from '../failure.ts';
import type { Command } from '../outcome.ts';
import { readCase } from '../read-case.ts';
import { readEvents } from '../read-events.ts';
import { USAGES } from '../usages.ts';

const USAGE = USAGES.branch;
const OPTIONS = { after: 'text', events: 'text', 'then-as-it-went': 'flag', with: 'texts' } as const;

/** A case as it went and as it might have gone from a step on, by events that are supposed. Nothing is written. */
export const branch: Command = async (args) => {
  const parsed = readArguments(args, OPTIONS, USAGE);
  if (!parsed.ok) return parsed;
  const { positionals, values } = parsed.value;
  const path = oneArgument(positionals, 'case file', USAGE);
  if (!path.ok) return path;
  const after = stepOption(values.after);
  if (!after.ok) return after;
  if (values.events === undefined)
    return refused(
      usageFailure('--events', 'Say which events are supposed: --events FILE.', `Usage: ${USAGE}`),
    );
  const atHand = await readAtHand(values.with);
  if (!atHand.ok) return atHand;
  const { library } = atHand.value;
  const caseFile = await readCase(path.value, library);
  if (!caseFile.ok) return refused(inFile(path.value, caseFile.refusal));
  const events = await readEvents(values.events);
  if (!events.ok) return refused(inFile(values.events, events.refusal));
  const thenAsItWent = values['then-as-it-went'] === true;
  const branched = branchCase(
    caseFile.value,
    { after: after.value, events: events.value, thenAsItWent },
    library,
  );
  return branched.ok
    ? accepted({ text: branchText(branched.value, atHand.value), json: branched.value })
    : refused(failureFor(branched.refusal, values.events, after.value, events.value));
};

const stepOption = (value: string | undefined): Result<number, Failure> =>
  value !== undefined && /^\d{1,9}$/.test(value)
    ? accepted(Number(value))
    : refused(
        usageFailure(
          '--after',
          value === undefined
            ? 'Say after which step the supposition begins: --after STEP.'
            : `“${value}” is not a step.`,
          'Steps are counted from 0, as forewarn replay prints them.',
        ),
      );

const failureFor = (
  refusal: BranchRefusal,
  file: string,
  after: number,
  supposed: readonly CaseEvent[],
): Failure => {
  switch (refusal.code) {
    case 'no-such-step':
      return inputFailure(
        refusal.code,
        '--after',
        `The case has no step ${refusal.after}.`,
        refusal.steps === 0 ? 'It has no step at all.' : `Its steps are 0 to ${refusal.steps - 1}.`,
      );
    case 'before-the-fork':
      return inputFailure(
        refusal.code,
        `${file} $[${refusal.index}].at`,
        `The supposed event of ${refusal.at} is from before the step, which is of ${refusal.fork}.`,
        'Date it later, or begin after an earlier step.',
      );
    case 'not-a-case':
      return inFile(
        file,
        failureInFull(refusal.problems.map((problem) => inTheFile(problem, after, supposed.length))),
      );
  }
};

/** The path of a supposed event within its file; one of the case's own events keeps the path of the branched case. */
const inTheFile = (problem: Problem, after: number, supposed: number): Problem => {
  const [whole, index] = /^\$\.events\[(\d+)\]/.exec(problem.path) ?? [];
  const place = Number(index) - after - 1;
  return whole === undefined || place < 0 || place >= supposed
    ? problem
    : { ...problem, path: `$[${place}]${problem.path.slice(whole.length)}` };
};
