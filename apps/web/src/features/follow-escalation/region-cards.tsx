import type { Move, Region, TraceStep } from '@forewarn/core';
import { ENGLISH, REGIONS, stateOf, stateWords } from '@forewarn/core';
import type { ReplayedLog } from '../../shared/log/replay-log.ts';
import { Citations } from '../../shared/ui/citations.tsx';
import { WarningMark } from '../../shared/ui/warning-mark.tsx';
import { dayWords } from '../../shared/words/date-words.ts';
import { FindingCard } from './finding-card.tsx';
import { MovedBy } from './moved-by.tsx';
import { standingFinding } from './standing-finding.ts';
import { WORDS as OWN } from './words.ts';

const PARTS = ['warning', 'pillarOne', 'pillarTwo', 'pillarThree'] as const;

/** For every part and region: the present state, since when, what moved it there, and what that rests on. */
export const RegionCards = ({ replayed }: { readonly replayed: ReplayedLog }) => (
  <section className="regions" aria-labelledby="regions-title">
    <h2 id="regions-title">{OWN.regions}</h2>
    <div className="regions-parts">
      {PARTS.map((part) => (
        <section key={part} className="regions-part" aria-label={ENGLISH.regions[part]}>
          {REGIONS.filter((region) => region === part || region.startsWith(`${part}.`)).map((region) => (
            <RegionCard key={region} region={region} replayed={replayed} />
          ))}
        </section>
      ))}
    </div>
  </section>
);

const RegionCard = ({ region, replayed }: { readonly region: Region; readonly replayed: ReplayedLog }) => {
  const state = stateOf(replayed.trace.posture, region);
  const [part] = region.split('.');
  return (
    <article className="region sheet" data-region={region}>
      {part === region ? undefined : <p className="label">{ENGLISH.regions[part ?? '']}</p>}
      <h3>{ENGLISH.regions[region]}</h3>
      <p className="region-state">
        {region === 'warning' ? <WarningMark state={state} /> : stateWords(ENGLISH, region, state)}
      </p>
      <RegionWhy region={region} state={state} replayed={replayed} />
    </article>
  );
};

interface WhyProps {
  readonly region: Region;
  readonly state: string;
  readonly replayed: ReplayedLog;
}

/** What moved a region to where it stands. What people found is shown as theirs, whatever the rules say of it since. */
const RegionWhy = ({ region, state, replayed }: WhyProps) => {
  const { trace } = replayed;
  const last = lastMove(trace.steps, region);
  const finding = standingFinding(trace, region);
  if (last === undefined) return <p className="quiet small">{OWN.atStart}</p>;
  const { step, move } = finding?.move === undefined ? last : { step: finding.step, move: finding.move };
  return (
    <>
      <p className="quiet small">
        {OWN.since(dayWords(step.at))} · {OWN.from(stateWords(ENGLISH, region, move.from))}
      </p>
      {finding === undefined ? (
        <div className="region-why">
          <p className="label">{OWN.movedBy}</p>
          <MovedBy move={move} step={step} replayed={replayed} />
        </div>
      ) : (
        <>
          <FindingCard finding={finding} />
          <ReviewMark state={state} marked={last.step === finding.step ? undefined : last.step} />
        </>
      )}
      {move.cites.length === 0 ? undefined : (
        <div className="region-why">
          <p className="label">{OWN.cites}</p>
          <Citations cites={move.cites} />
        </div>
      )}
    </>
  );
};

/** The rules never make a finding or take it back: they only mark whether it should be looked at again. */
const ReviewMark = ({ state, marked }: { readonly state: string; readonly marked: TraceStep | undefined }) =>
  marked === undefined && !state.endsWith('.reviewDue') ? undefined : (
    <div className="region-why">
      <p className="label">{OWN.reviewMark}</p>
      <p>
        {state.endsWith('.reviewDue') ? OWN.reviewDue : OWN.reviewNotDue}
        {marked === undefined ? '' : ` (${OWN.since(dayWords(marked.at))})`}. {OWN.reviewOnly}
      </p>
    </div>
  );

const lastMove = (
  steps: readonly TraceStep[],
  region: Region,
): { readonly step: TraceStep; readonly move: Move } | undefined => {
  for (const step of steps.toReversed()) {
    const move = step.moved.find((one) => one.region === region);
    if (move !== undefined) return { step, move };
  }
  return undefined;
};
