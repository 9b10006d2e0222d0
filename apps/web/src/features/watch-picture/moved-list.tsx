import { ENGLISH, isMoveByCeasing, ratingWords, reasonWords, stateWords } from '@forewarn/core';
import type { NewEvent } from '../../shared/api/new-event.ts';
import type { SavedChange } from '../../shared/log/outbox.ts';
import type { ReplayedLog } from '../../shared/log/replay-log.ts';
import { replayLog } from '../../shared/log/replay-log.ts';
import { Citations } from '../../shared/ui/citations.tsx';
import type { MovedFactor, MovedRegion } from './what-moved.ts';
import { isNothing, whatMoved } from './what-moved.ts';
import { WORDS as OWN } from './words.ts';

/** What the last saved change moved, from replaying the case before and after it. Announced when it changes. */
export const MovedList = ({ change }: { readonly change: SavedChange }) => {
  const after = replayLog(change.after);
  const moved = whatMoved(replayLog(change.before).trace, after.trace);

  return (
    <section className="moved" aria-labelledby="moved-title" aria-live="polite">
      <h3 id="moved-title">{OWN.moved}</h3>
      <p className="quiet small">{OWN.movedBy(change.events.map(wordsOf).join('; '))}</p>
      {isNothing(moved) ? <p>{OWN.nothing}</p> : undefined}
      <ul className="moved-list">
        {moved.regions.map((region) => (
          <RegionMoved key={region.region} moved={region} after={after} />
        ))}
        {moved.factors.map((factor) => (
          <FactorMoved key={factor.id} moved={factor} />
        ))}
        {moved.signsRaised.map((sign) => (
          <li key={sign}>{OWN.signRaised(ENGLISH.signs[sign] ?? sign)}</li>
        ))}
        {moved.signsLowered.map((sign) => (
          <li key={sign}>{OWN.signLowered(ENGLISH.signs[sign] ?? sign)}</li>
        ))}
        {moved.opened.map((question) => (
          <li key={question}>{OWN.opened(titleOfQuestion(question))}</li>
        ))}
        {moved.closed.map((question) => (
          <li key={question}>{OWN.closed(titleOfQuestion(question))}</li>
        ))}
      </ul>
    </section>
  );
};

const RegionMoved = ({ moved, after }: { readonly moved: MovedRegion; readonly after: ReplayedLog }) => {
  const rule = after.ruleSet.rules.find(({ id }) => id === moved.rule);
  return (
    <li>
      <strong>{ENGLISH.regions[moved.region]}</strong>
      <span className="moved-step">
        {OWN.from(stateWords(ENGLISH, moved.region, moved.from), stateWords(ENGLISH, moved.region, moved.to))}
      </span>
      {moved.rule === null ? (
        <Citations cites={moved.cites} />
      ) : (
        <details>
          <summary>
            {(isMoveByCeasing(moved) ? OWN.ruleCeased : OWN.ruleHolds)(
              ENGLISH.rules[moved.rule] ?? moved.rule,
            )}
          </summary>
          <p>{rule === undefined ? undefined : reasonWords(ENGLISH, rule)}</p>
          <Citations cites={moved.cites} />
        </details>
      )}
    </li>
  );
};

const FactorMoved = ({ moved: { id, from, to } }: { readonly moved: MovedFactor }) => (
  <li>
    <strong>{OWN.factor(id)}</strong>
    {from.effective === to.effective ? undefined : (
      <span className="moved-step">
        {OWN.from(
          ENGLISH.levels[from.effective] ?? from.effective,
          ENGLISH.levels[to.effective] ?? to.effective,
        )}
      </span>
    )}
    {from.trend === to.trend ? undefined : (
      <span className="moved-step">
        {OWN.trend}:{' '}
        {OWN.from(ENGLISH.trends[from.trend] ?? from.trend, ENGLISH.trends[to.trend] ?? to.trend)}
      </span>
    )}
  </li>
);

const titleOfQuestion = (question: string) => ENGLISH.questions[question]?.title ?? question;

const wordsOf = (event: NewEvent): string => {
  if (event.type === 'indicator.rated')
    return `${event.indicator}, ${ratingWords(ENGLISH, event.rating, false)}`;
  if (event.type === 'factor.judged') return OWN.factor(event.factor);
  return ENGLISH.eventTypes[event.type] ?? event.type;
};
