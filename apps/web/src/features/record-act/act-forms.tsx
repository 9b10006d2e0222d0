import type { Trace } from '@forewarn/core';
import { Link } from '@tanstack/react-router';
import type { Outbox } from '../../shared/log/outbox.ts';
import { WORDS as SHARED } from '../../shared/words/en.ts';
import { ActForm } from './act-form.tsx';
import { actsOf } from './acts-of.ts';
import { WORDS as OWN } from './words.ts';

interface Props {
  readonly question: string;
  readonly caseId: string;
  readonly outbox: Outbox;
  readonly trace: Trace;
}

/** What answers a question, each as a form that records what people did. */
export const ActForms = ({ question, caseId, outbox, trace }: Props) => {
  const acts = actsOf(question);
  const byRating = question in OWN.byRating ? OWN.byRating[question as keyof typeof OWN.byRating] : undefined;
  return (
    <div className="acts">
      <h4 className="label">{OWN.group}</h4>
      {byRating === undefined ? undefined : (
        <p>
          {byRating}{' '}
          <Link to="/cases/$caseId/assess" params={{ caseId }}>
            {SHARED.screens.assess}
          </Link>
        </p>
      )}
      {acts.map((act) => (
        <details key={act.id} className="act">
          <summary>{OWN.acts[act.id]}</summary>
          <ActForm act={act} question={question} caseId={caseId} outbox={outbox} trace={trace} />
        </details>
      ))}
    </div>
  );
};
