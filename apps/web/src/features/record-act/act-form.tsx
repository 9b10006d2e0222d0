import { useState } from 'react';
import type { Outbox } from '../../shared/log/outbox.ts';
import type { ReplayedLog } from '../../shared/log/replay-log.ts';
import { useKeptDraft } from '../../shared/log/use-kept-draft.ts';
import { useOutboxEntry } from '../../shared/log/use-outbox.ts';
import { InputField } from '../../shared/ui/input-field.tsx';
import { MissingList } from '../../shared/ui/missing-list.tsx';
import { SaveState } from '../../shared/ui/save-state.tsx';
import { today } from '../../shared/words/date-words.ts';
import { ActInput } from './act-input.tsx';
import type { Act, FieldName } from './act.ts';
import { askedFields, missingIn, withChoices } from './act.ts';
import { WORDS as OWN } from './words.ts';

interface Props {
  readonly act: Act;
  /** Where the form stands: the question that it answers, or the forms that answer none. */
  readonly place: string;
  readonly replayed: ReplayedLog;
  readonly outbox: Outbox;
}

type Draft = Partial<Record<FieldName | 'at', string>>;

/** One thing that people did, to be recorded. What is typed is kept until it is saved. */
export const ActForm = ({ act, place, replayed, outbox }: Props) => {
  const key = `act:${place}:${act.id}`;
  const [draft, setDraft] = useKeptDraft<Draft>(`${replayed.log.id}.${key}`, {});
  const [missing, setMissing] = useState<readonly string[]>([]);
  const entry = useOutboxEntry(outbox, key);
  const isUnsent = entry !== undefined && entry.state !== 'saved';
  const values = withChoices(act, draft, replayed);
  const refusal = entry?.state === 'saved' ? refusalOfLast(replayed) : undefined;
  const save = () => {
    const lacks = isUnsent ? [OWN.unsent] : missingIn(act, values);
    setMissing(lacks);
    if (lacks.length > 0) return;
    const { at } = draft;
    const event = act.eventOf(values);
    outbox.put(key, [at === undefined || at === today() ? event : { ...event, at }]);
    setDraft({});
  };
  if (!isUnsent && entry === undefined && lacksSubject(act, replayed))
    return <p className="act-nothing quiet">{OWN.nothing[act.id as keyof typeof OWN.nothing]}</p>;
  return (
    <form
      className="act-form"
      onSubmit={(submit) => {
        submit.preventDefault();
        save();
      }}
    >
      {askedFields(act, values).map((field) => (
        <ActInput
          key={field.name}
          field={field}
          replayed={replayed}
          value={values[field.name] ?? ''}
          onChange={(value) => setDraft({ ...draft, [field.name]: value })}
        />
      ))}
      <InputField
        label={OWN.date}
        type="date"
        max={today()}
        value={draft.at ?? today()}
        onChange={({ target }) => setDraft({ ...draft, at: target.value === '' ? today() : target.value })}
      />
      <p className="field-note">{OWN.people}</p>
      <MissingList missing={missing} />
      <div className="notice-actions">
        <button type="submit" className="button button-main">
          {OWN.record}
        </button>
        <SaveState entry={entry} outbox={outbox} id={key} />
      </div>
      {refusal ? <p className="field-error">{OWN.refused(refusal.text)}</p> : undefined}
    </form>
  );
};

/** Whether an act ends or withdraws something, and there is nothing of the kind. */
const lacksSubject = ({ id, fields }: Act, replayed: ReplayedLog): boolean =>
  id in OWN.nothing &&
  fields.some(({ choices }) => choices !== undefined && Object.keys(choices(replayed)).length === 0);

/** Why the chart refused the event that was added last; it may stand anywhere in the order of application. */
const refusalOfLast = ({ trace, log }: ReplayedLog) => {
  const last = log.events.at(-1)?.event;
  return trace.steps.find(({ event }) => event === last)?.refusal;
};
