import type { BranchRefusal } from '@forewarn/core/explanation';
import { problemsOfAppend } from '../cases/problems-of-append.ts';
import type { RefusalOf } from '../refusal.ts';

/** Why no branch can be made of what was asked for. */
export const refusalOfBranch = (
  refusal: BranchRefusal,
  after: number,
): RefusalOf<'wrong-request' | 'not-a-case'> => {
  switch (refusal.code) {
    case 'no-such-step':
      return wrong({
        path: '$.after',
        message: `There is no step ${refusal.after}.`,
        hint: `The case has ${refusal.steps} steps, counted from 0.`,
      });
    case 'before-the-fork':
      return wrong({
        path: `$.events[${refusal.index}].at`,
        message: `The event of ${refusal.at} lies before the step that the branch begins after.`,
        hint: `That step is of ${refusal.fork}: date it then or later.`,
      });
    case 'not-a-case':
      // The supposed events stand behind the steps that both share.
      return { code: 'not-a-case', problems: problemsOfAppend(refusal.problems, after + 1) };
  }
};

const wrong = (problem: {
  readonly path: string;
  readonly message: string;
  readonly hint: string;
}): RefusalOf<'wrong-request'> => ({
  code: 'wrong-request',
  problems: [{ code: 'wrong-value', ...problem }],
});
