import type { Move, Region, TraceStep } from '@forewarn/core';
import { ENGLISH, REGIONS, stateOf, stateWords } from '@forewarn/core';
import type { ReplayedLog } from '../../shared/log/replay-log.ts';
import { Citations } from '../../shared/ui/citations.tsx';
import { WarningMark } from '../../shared/ui/warning-mark.tsx';
import { dayWords } from '../../shared/words/date-words.ts';
import { MovedBy } from './moved-by.tsx';
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
  const { trace } = replayed;
  const state = stateOf(trace.posture, region);
  const last = lastMove(trace.steps, region);
  const [part] = region.split('.');
  return (
    <article className="region sheet" data-region={region}>
      {part === region ? undefined : <p className="label">{ENGLISH.regions[part ?? '']}</p>}
      <h3>{ENGLISH.regions[region]}</h3>
      <p className="region-state">
        {region === 'warning' ? <WarningMark state={state} /> : stateWords(ENGLISH, region, state)}
      </p>
      {last === undefined ? (
        <p className="quiet small">{OWN.atStart}</p>
      ) : (
        <>
          <p className="quiet small">
            {OWN.since(dayWords(last.step.at))} · {OWN.from(stateWords(ENGLISH, region, last.move.from))}
          </p>
          <div className="region-why">
            <p className="label">{OWN.movedBy}</p>
            <MovedBy move={last.move} step={last.step} replayed={replayed} />
          </div>
          {last.move.cites.length === 0 ? undefined : (
            <div className="region-why">
              <p className="label">{OWN.cites}</p>
              <Citations cites={last.move.cites} />
            </div>
          )}
        </>
      )}
    </article>
  );
};

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
