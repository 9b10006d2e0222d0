import { z } from 'zod';
import type { CaseEvent } from '../case/case-event.ts';
import type { CaseFile } from '../case/case-file.ts';
import { compareMoments, Moment } from '../case/instant.ts';
import { inOrderOfApplication } from '../case/order-events.ts';
import type { Problem } from '../case/problem.ts';
import { checkCaseFile } from '../case/read-case-file.ts';
import type { Library } from '../doctrine/library.ts';
import type { RegionStates } from '../escalation/posture.ts';
import { INITIAL_STATES, Region, REGIONS, stateOf } from '../escalation/posture.ts';
import { replay } from '../escalation/replay.ts';
import { Trace } from '../escalation/trace.ts';
import type { Result } from '../result.ts';
import { accepted, refused } from '../result.ts';

const Parting = z.strictObject({
  at: Moment,
  regions: z.array(z.strictObject({ region: Region, trunk: z.string(), branch: z.string() })).readonly(),
});

/** A case as it went and as it might have gone from a step on. The branch is a supposition: it is never part of the case. */
export const Branching = z.strictObject({
  format: z.literal('forewarn.branching/1'),
  after: z.int().meta({ description: 'the last step that both share' }),
  supposed: z.array(z.int()).readonly().meta({ description: 'the steps of the branch that were supposed' }),
  thenAsItWent: z
    .boolean()
    .meta({ description: 'whether the later events of the case follow in the branch too' }),
  trunk: Trace,
  branch: Trace,
  parting: Parting.nullable().meta({ description: 'where the regions first stand differently, if they do' }),
});
export type Branching = Readonly<z.infer<typeof Branching>>;

export type BranchRefusal =
  | { readonly code: 'no-such-step'; readonly after: number; readonly steps: number }
  | { readonly code: 'before-the-fork'; readonly index: number; readonly at: Moment; readonly fork: Moment }
  | { readonly code: 'not-a-case'; readonly problems: readonly Problem[] };

/**
 * Forks a checked case after a step, adds events that are supposed, runs both, and says where they part. Refused: a step
 * that there is not, a supposed event from before the fork, supposed events that make no well-formed case (paths are
 * those of the branched case).
 */
export const branch = (
  caseFile: CaseFile,
  {
    after,
    events: supposed,
    thenAsItWent = false,
  }: { readonly after: number; readonly events: readonly CaseEvent[]; readonly thenAsItWent?: boolean },
  library?: Library,
): Result<Branching, BranchRefusal> => {
  const ordered = inOrderOfApplication(caseFile.events);
  const fork = ordered[after];
  if (fork === undefined) return refused({ code: 'no-such-step', after, steps: ordered.length });
  const early = supposed.findIndex(({ at }) => compareMoments(at, fork.at) < 0);
  const earlyEvent = supposed[early];
  if (earlyEvent !== undefined)
    return refused({ code: 'before-the-fork', index: early, at: earlyEvent.at, fork: fork.at });
  const rest = thenAsItWent ? ordered.slice(after + 1) : [];
  const checked = checkCaseFile(
    { ...caseFile, events: [...ordered.slice(0, after + 1), ...supposed, ...rest] },
    library,
  );
  if (!checked.ok) return refused({ code: 'not-a-case', problems: checked.refusal });
  const trunk = replay(caseFile, undefined, library);
  const branched = replay(checked.value, undefined, library);
  return accepted({
    format: 'forewarn.branching/1',
    after,
    supposed: branched.steps.filter(({ event }) => supposed.includes(event)).map(({ index }) => index),
    thenAsItWent,
    trunk,
    branch: branched,
    parting: partingOf(trunk, branched, fork.at),
  });
};

/** The first instant from the fork on after which the regions stand differently. */
const partingOf = (trunk: Trace, branched: Trace, fork: Moment): Branching['parting'] => {
  const moments = [...trunk.steps, ...branched.steps]
    .map(({ at }) => at)
    .filter((at) => compareMoments(at, fork) >= 0)
    .toSorted(compareMoments);
  const [one, other] = [statesOverTime(trunk), statesOverTime(branched)];
  for (const at of moments) {
    const [here, there] = [one(at), other(at)];
    const regions = REGIONS.map((region) => ({
      region,
      trunk: stateOf(here, region),
      branch: stateOf(there, region),
    })).filter((each) => each.trunk !== each.branch);
    if (regions.length > 0) return { at, regions };
  }
  return null;
};

/** The states after all steps up to a moment. Moments must be asked in order: it walks along the steps once. */
const statesOverTime = ({ steps }: Trace): ((at: Moment) => RegionStates) => {
  let next = 0;
  let states: RegionStates = INITIAL_STATES;
  return (at) => {
    for (let step = steps[next]; step !== undefined && compareMoments(step.at, at) <= 0; step = steps[next]) {
      states = step.posture;
      next += 1;
    }
    return states;
  };
};
