import { Link } from '@tanstack/react-router';
import type { Outbox } from '../../shared/log/outbox.ts';
import type { ReplayedLog } from '../../shared/log/replay-log.ts';
import { WORDS as SHARED } from '../../shared/words/en.ts';
import { ActForm } from './act-form.tsx';
import { actsOf } from './acts-of.ts';
import { WORDS as OWN } from './words.ts';

interface Props {
  readonly question: string;
  readonly replayed: ReplayedLog;
  readonly outbox: Outbox;
}

/** What answers a question, each as a form that records what people did. */
export const ActForms = ({ question, replayed, outbox }: Props) => {
  const acts = actsOf(question);
  const byRating = question in OWN.byRating ? OWN.byRating[question as keyof typeof OWN.byRating] : undefined;
  return (
    <div className="acts">
      <h4 className="label">{OWN.group}</h4>
      {byRating === undefined ? undefined : (
        <p>
          {byRating}{' '}
          <Link to="/cases/$caseId/assess" params={{ caseId: replayed.log.id }}>
            {SHARED.screens.assess}
          </Link>
        </p>
      )}
      {acts.map((act) => (
        <details key={act.id} className="act">
          <summary>{OWN.acts[act.id]}</summary>
          <ActForm act={act} place={question} replayed={replayed} outbox={outbox} />
        </details>
      ))}
    </div>
  );
};
