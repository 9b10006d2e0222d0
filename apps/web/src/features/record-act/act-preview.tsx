import { ENGLISH, instantOf, stateWords } from '@forewarn/core';
import { useEffect, useRef } from 'react';
import type { NewEvent } from '../../shared/api/new-event.ts';
import type { ReplayedLog } from '../../shared/log/replay-log.ts';
import { UserText } from '../../shared/ui/user-text.tsx';
import { dayWords } from '../../shared/words/date-words.ts';
import type { Effect } from './effect-of.ts';
import { isBackdated } from './effect-of.ts';
import { WORDS as OWN } from './words.ts';

interface Props {
  readonly event: NewEvent;
  readonly effect: Effect;
  readonly place: string;
  readonly replayed: ReplayedLog;
  readonly onRecord: () => void;
  readonly onBack: () => void;
}

/** What recording an act would change, before it is recorded: of findings always, and of what lies back in time. */
export const ActPreview = ({ event, effect, place, replayed, onRecord, onBack }: Props) => {
  const notice = useRef<HTMLElement>(null);
  useEffect(() => notice.current?.focus(), []);
  const open = replayed.trace.open.find(({ question }) => question === place);
  const isBeforeQuestion =
    event.at !== undefined && open !== undefined && instantOf(event.at) < instantOf(open.since.slice(0, 10));
  return (
    <section className="notice act-preview" ref={notice} tabIndex={-1} aria-label={OWN.preview.title}>
      <p>
        <strong>{OWN.preview.title}</strong>
      </p>
      {event.type === 'finding.recorded' || event.type === 'finding.withdrawn' ? (
        <p>
          {ENGLISH.eventTypes[event.type]}: {OWN.findings[event.finding]}. {OWN.preview.madeBy}{' '}
          <UserText text={event.by} />, {OWN.preview.reference} <UserText text={event.reference} />.
        </p>
      ) : undefined}
      {event.at !== undefined && isBackdated(replayed, event) ? (
        <p>{OWN.preview.backdated(dayWords(event.at))}</p>
      ) : undefined}
      {isBeforeQuestion ? <p>{OWN.preview.beforeQuestion(dayWords(open.since))}</p> : undefined}
      {effect.refusal === null ? undefined : <p>{OWN.preview.refused(effect.refusal)}</p>}
      <EffectList effect={effect} />
      <div className="notice-actions">
        <button type="button" className="button button-main" onClick={onRecord}>
          {OWN.record}
        </button>
        <button type="button" className="button" onClick={onBack}>
          {OWN.preview.back}
        </button>
      </div>
    </section>
  );
};

const EffectList = ({ effect: { regions, opened, closed, otherSteps } }: { readonly effect: Effect }) => (
  <ul className="act-effect">
    {regions.map(({ region, from, to }) => (
      <li key={region}>
        {OWN.preview.region(
          ENGLISH.regions[region] ?? region,
          stateWords(ENGLISH, region, from),
          stateWords(ENGLISH, region, to),
        )}
      </li>
    ))}
    {regions.length === 0 ? <li>{OWN.preview.noRegion}</li> : undefined}
    {opened.map((question) => (
      <li key={`opened ${question}`}>{OWN.preview.opens(ENGLISH.questions[question]?.title ?? question)}</li>
    ))}
    {closed.map((question) => (
      <li key={`closed ${question}`}>{OWN.preview.closes(ENGLISH.questions[question]?.title ?? question)}</li>
    ))}
    {otherSteps === 0 ? undefined : <li>{OWN.preview.otherSteps(otherSteps)}</li>}
  </ul>
);
