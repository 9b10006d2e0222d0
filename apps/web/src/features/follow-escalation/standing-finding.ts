import type { CaseEventOf, Move, Region, Trace, TraceStep } from '@forewarn/core';
import { stateOf } from '@forewarn/core';

/** What people found, with the step that recorded it and the move that it made. */
export interface StandingFinding {
  readonly event: CaseEventOf<'finding.recorded'>;
  readonly step: TraceStep;
  readonly move: Move | undefined;
}

const FOUND: readonly {
  readonly region: Region;
  readonly state: string;
  readonly finding: CaseEventOf<'finding.recorded'>['finding'];
}[] = [
  { region: 'pillarOne', state: 'foundManifestlyFailing', finding: 'manifest-failure' },
  { region: 'pillarThree.meansFinding', state: 'inadequate', finding: 'peaceful-means-inadequate' },
];

/** The finding that a region in a found state stands on: the last of its kind that was not refused. Nothing elsewhere. */
export const standingFinding = ({ posture, steps }: Trace, region: Region): StandingFinding | undefined => {
  const found = FOUND.find((one) => one.region === region);
  if (found === undefined || !stateOf(posture, region).startsWith(`${found.state}.`)) return undefined;
  for (const step of steps.toReversed()) {
    const { event, refusal, moved } = step;
    if (event.type !== 'finding.recorded' || event.finding !== found.finding || refusal) continue;
    return { event, step, move: moved.find((move) => move.region === region) };
  }
  return undefined;
};
