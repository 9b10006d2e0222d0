import { useState } from 'react';
import type { NewEvent } from '../../shared/api/new-event.ts';
import type { Outbox } from '../../shared/log/outbox.ts';
import type { ReplayedLog } from '../../shared/log/replay-log.ts';
import { useKeptDraft } from '../../shared/log/use-kept-draft.ts';
import { useOutboxEntry } from '../../shared/log/use-outbox.ts';
import { InputField } from '../../shared/ui/input-field.tsx';
import { MissingList } from '../../shared/ui/missing-list.tsx';
import { SaveState } from '../../shared/ui/save-state.tsx';
import { today } from '../../shared/words/date-words.ts';
import { ActInput } from './act-input.tsx';
import { ActPreview } from './act-preview.tsx';
import type { Act, FieldName } from './act.ts';
import { askedFields, missingIn, withChoices } from './act.ts';
import type { Effect } from './effect-of.ts';
import { effectOf, isBackdated } from './effect-of.ts';
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
  const [preview, setPreview] = useState<Preview | null>(null);
  const entry = useOutboxEntry(outbox, key);
  const isUnsent = entry !== undefined && entry.state !== 'saved';
  const values = withChoices(act, draft, replayed);
  const save = () => {
    const lacks = isUnsent ? [OWN.unsent] : missingIn(act, values);
    setMissing(lacks);
    if (lacks.length > 0) return;
    const event = datedEvent(act.eventOf(values), draft.at);
    if (needsPreview(replayed, event)) setPreview(previewOf(replayed, event));
    else record(event);
  };
  const record = (event: NewEvent) => {
    outbox.put(key, [event]);
    setPreview(null);
    setDraft({});
  };
  const change = (changed: Draft) => {
    setPreview(null);
    setDraft({ ...draft, ...changed });
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
      <ActFields
        act={act}
        replayed={replayed}
        values={draft.at === undefined ? values : { ...values, at: draft.at }}
        onChange={change}
      />
      <MissingList missing={missing} />
      <div className="notice-actions">
        {preview === null ? (
          <Submit />
        ) : (
          <ActPreview
            {...preview}
            place={place}
            replayed={replayed}
            onRecord={() => record(preview.event)}
            onBack={() => setPreview(null)}
          />
        )}
        <SaveState entry={entry} outbox={outbox} id={key} />
      </div>
      {entry?.state === 'saved' ? <RefusedByChart replayed={replayed} /> : undefined}
    </form>
  );
};

const Submit = () => (
  <button type="submit" className="button button-main">
    {OWN.record}
  </button>
);

interface FieldsProps {
  readonly act: Act;
  readonly replayed: ReplayedLog;
  readonly values: Draft;
  readonly onChange: (changed: Draft) => void;
}

const ActFields = ({ act, replayed, values, onChange }: FieldsProps) => (
  <>
    {askedFields(act, values).map((field) => (
      <ActInput
        key={field.name}
        field={field}
        replayed={replayed}
        value={values[field.name] ?? ''}
        onChange={(value) => onChange({ [field.name]: value })}
      />
    ))}
    <InputField
      label={OWN.date}
      type="date"
      max={today()}
      value={values.at ?? today()}
      onChange={({ target }) => onChange({ at: target.value === '' ? today() : target.value })}
    />
    <p className="field-note">{OWN.people}</p>
  </>
);

/** An act of today is dated by the server, with its instant. */
const datedEvent = (event: NewEvent, at: string | undefined): NewEvent =>
  at === undefined || at === today() ? event : { ...event, at };

interface Preview {
  readonly event: NewEvent;
  readonly effect: Effect;
}

/** Findings always, and whatever changes what is recorded after it. */
const needsPreview = (replayed: ReplayedLog, event: NewEvent): boolean =>
  event.type === 'finding.recorded' || event.type === 'finding.withdrawn' || isBackdated(replayed, event);

const previewOf = (replayed: ReplayedLog, event: NewEvent): Preview => ({
  event,
  effect: effectOf(replayed, event, new Date().toISOString()),
});

/** Whether an act ends or withdraws something, and there is nothing of the kind. */
const lacksSubject = ({ id, fields }: Act, replayed: ReplayedLog): boolean =>
  id in OWN.nothing &&
  fields.some(({ choices }) => choices !== undefined && Object.keys(choices(replayed)).length === 0);

/** Why the chart refused the event that was added last; it may stand anywhere in the order of application. */
const RefusedByChart = ({ replayed: { trace, log } }: { readonly replayed: ReplayedLog }) => {
  const last = log.events.at(-1)?.event;
  const refusal = trace.steps.find(({ event }) => event === last)?.refusal;
  return refusal ? <p className="field-error">{OWN.refused(refusal.text)}</p> : undefined;
};
