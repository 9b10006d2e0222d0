import type { Trace } from '@forewarn/core';
import { REGIONS, stateOf, stateWords } from '@forewarn/core';
import type { Branching } from '@forewarn/core/explanation';
import type { AtHand } from '../at-hand.ts';
import { WHOLE_CASE } from '../whole-case.ts';
import { wrapped } from '../wrapped.ts';
import { sideBySide } from './side-by-side.ts';

/** A branch in words: what is supposed, where it parts from what was, and both postures at the end. */
export const branchText = (branching: Branching, { wording }: AtHand): string => {
  const { trunk, branch, after, supposed, thenAsItWent, parting } = branching;
  const fork = trunk.steps[after];
  const follows = thenAsItWent ? 'the case then goes on as it went' : 'nothing further is supposed';
  const state = (region: string, id: string) => stateWords(wording, region, id);
  const ends = REGIONS.map((region) => ({
    region,
    trunk: stateOf(trunk.posture, region),
    branch: stateOf(branch.posture, region),
  }));
  const different = ends.filter((each) => each.trunk !== each.branch);
  const row = (each: { readonly region: string; readonly trunk: string; readonly branch: string }) =>
    [
      wording.regions[each.region] ?? each.region,
      state(each.region, each.trunk),
      state(each.region, each.branch),
    ] as const;
  const heading = ['', 'as it went', 'as supposed'] as const;
  return [
    ...wrapped(`${trunk.title}: a supposition (${trunk.framework}, ${trunk.ruleset})`),
    ...WHOLE_CASE,
    ...wrapped('What follows is supposed: it did not happen, and is no part of the case.', '  '),
    ...wrapped(
      `After step ${after}${fork === undefined ? '' : ` of ${fork.at}`}, ${supposed.length} ${supposed.length === 1 ? 'event is' : 'events are'} supposed; ${follows}.`,
      '  ',
    ),
    ...refusedLines(branch, supposed),
    '',
    ...(parting === null
      ? ['They do not part: the regions stand alike all the way.']
      : [`They part at ${parting.at}`, ...sideBySide([heading, ...parting.regions.map(row)])]),
    '',
    `At the end: ${different.length} of ${ends.length} regions ${different.length === 1 ? 'differs' : 'differ'}, ${ends.length - different.length} the same`,
    ...(different.length === 0
      ? []
      : sideBySide([
          ['', `as it went, to ${trunk.picture.at ?? ''}`, `as supposed, to ${branch.picture.at ?? ''}`],
          ...different.map(row),
        ])),
    '',
    ...wrapped(wording.noDetermination),
    ...wrapped(wording.convention),
  ].join('\n');
};

/** Supposed events that the chart does not apply. */
const refusedLines = ({ steps }: Trace, supposed: readonly number[]): readonly string[] =>
  steps
    .filter(({ index }) => supposed.includes(index))
    .flatMap(({ index, refusal }) =>
      refusal === null ? [] : wrapped(`Step ${index} is not applied: ${refusal.text}`, '  ', '    '),
    );
