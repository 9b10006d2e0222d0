import { ENGLISH, REGIONS, stateOf, stateWords } from '@forewarn/core';
import { useDeferredValue } from 'react';
import type { Outbox } from '../../shared/log/outbox.ts';
import type { ReplayedLog } from '../../shared/log/replay-log.ts';
import { useLastSaved } from '../../shared/log/use-outbox.ts';
import { WarningMark } from '../../shared/ui/warning-mark.tsx';
import { WORDS } from '../../shared/words/en.ts';
import { MovedList } from './moved-list.tsx';
import { WORDS as OWN } from './words.ts';

interface Props {
  readonly replayed: ReplayedLog;
  readonly outbox: Outbox;
}

/** Where the case stands now, beside the ratings that it stands on, and what the last saved change moved. */
export const LivePicture = ({ replayed, outbox }: Props) => {
  const { trace } = replayed;
  // With the picture, after what was pressed is shown.
  const lastSaved = useDeferredValue(useLastSaved(outbox));
  return (
    <aside
      className="live-picture sheet"
      aria-labelledby="live-picture-title"
      // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- it scrolls by itself when it is long, and keys must reach it
      tabIndex={0}
    >
      <h2 id="live-picture-title">{OWN.title}</h2>
      <WarningMark state={trace.posture.warning} />
      {lastSaved === null ? undefined : <MovedList change={lastSaved} />}
      <h3>{OWN.pillars}</h3>
      <dl className="live-regions">
        {REGIONS.filter((region) => region !== 'warning').map((region) => (
          <div key={region}>
            <dt>{ENGLISH.regions[region]}</dt>
            <dd data-rest={isAtRest(stateOf(trace.posture, region)) ? '' : undefined}>
              {stateWords(ENGLISH, region, stateOf(trace.posture, region))}
            </dd>
          </div>
        ))}
      </dl>
      <h3>{OWN.signs}</h3>
      {trace.posture.signs.length === 0 ? (
        <p className="quiet">{OWN.noSigns}</p>
      ) : (
        <ul className="live-list">
          {trace.posture.signs.map((sign) => (
            <li key={sign}>{ENGLISH.signs[sign] ?? sign}</li>
          ))}
        </ul>
      )}
      <h3>{OWN.open}</h3>
      <OpenQuestions replayed={replayed} />
      <p className="quiet small">{OWN.people}</p>
    </aside>
  );
};

const OpenQuestions = ({ replayed: { trace } }: Pick<Props, 'replayed'>) =>
  trace.open.length === 0 ? (
    <p className="quiet">{OWN.noOpen}</p>
  ) : (
    <ul className="live-list">
      {trace.open.map(({ question, days }) => (
        <li key={question}>
          {ENGLISH.questions[question]?.title ?? question} <span className="quiet">{WORDS.days(days)}</span>
        </li>
      ))}
    </ul>
  );

const isAtRest = (state: string) => ['idle', 'none', 'closed', 'noConcernShown'].includes(state);
