import { useId, useState } from 'react';
import type { Outbox } from '../../shared/log/outbox.ts';
import type { ReplayedLog } from '../../shared/log/replay-log.ts';
import { ActForm } from './act-form.tsx';
import { RECORDED_ACTS } from './recorded-acts.ts';
import { WORDS as OWN } from './words.ts';

interface Props {
  readonly replayed: ReplayedLog;
  readonly outbox: Outbox;
}

// The groups have their words, so their keys are the groups.
const GROUPS = Object.keys(OWN.groups) as (keyof typeof OWN.groups)[];
const ALL = GROUPS.flatMap((group) => RECORDED_ACTS[group]);

/** Any act, finding or decision, whether a question asks for it or not: first what it was, then its form. */
export const RecordAct = ({ replayed, outbox }: Props) => {
  const [chosen, setChosen] = useState('');
  const id = useId();
  const act = ALL.find((one) => one.id === chosen);
  return (
    <section className="record-act" aria-labelledby={`${id}-title`}>
      <h2 id={`${id}-title`}>{OWN.any}</h2>
      <p className="escalation-lead">{OWN.anyLead}</p>
      <details className="act sheet">
        <summary>{OWN.anyOpen}</summary>
        <div className="field record-act-choice">
          <label htmlFor={`${id}-act`}>{OWN.act}</label>
          <select
            id={`${id}-act`}
            className="input"
            value={chosen}
            onChange={({ target }) => setChosen(target.value)}
          >
            <option value="">{OWN.actChoose}</option>
            {GROUPS.map((group) => (
              <optgroup key={group} label={OWN.groups[group]}>
                {RECORDED_ACTS[group].map((one) => (
                  <option key={one.id} value={one.id}>
                    {OWN.acts[one.id]}
                  </option>
                ))}
              </optgroup>
            ))}
          </select>
        </div>
        {act === undefined ? undefined : (
          <ActForm key={act.id} act={act} place="recorded" replayed={replayed} outbox={outbox} />
        )}
      </details>
    </section>
  );
};
