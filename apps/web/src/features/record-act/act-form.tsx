import type { Trace } from '@forewarn/core';
import { useState } from 'react';
import type { Outbox } from '../../shared/log/outbox.ts';
import { useKeptDraft } from '../../shared/log/use-kept-draft.ts';
import { useOutboxEntry } from '../../shared/log/use-outbox.ts';
import { InputField } from '../../shared/ui/input-field.tsx';
import { SaveState } from '../../shared/ui/save-state.tsx';
import { TextAreaField } from '../../shared/ui/text-area-field.tsx';
import { today } from '../../shared/words/date-words.ts';
import type { Act, ActField, FieldName } from './acts-of.ts';
import { missingIn } from './acts-of.ts';
import { WORDS as OWN } from './words.ts';

interface Props {
  readonly act: Act;
  readonly question: string;
  readonly caseId: string;
  readonly outbox: Outbox;
  readonly trace: Trace;
}

type Draft = Partial<Record<FieldName | 'at', string>>;

/** One thing that people did, to be recorded. What is typed is kept until it is saved. */
export const ActForm = ({ act, question, caseId, outbox, trace }: Props) => {
  const key = `act:${question}:${act.id}`;
  const [draft, setDraft] = useKeptDraft<Draft>(`${caseId}.${key}`, {});
  const [missing, setMissing] = useState<readonly string[]>([]);
  const entry = useOutboxEntry(outbox, key);
  const refusal = entry?.state === 'saved' ? trace.steps.at(-1)?.refusal : null;
  const save = () => {
    const lacks = missingIn(act.fields, draft);
    setMissing(lacks);
    if (lacks.length > 0) return;
    const { at } = draft;
    const event = act.eventOf(draft);
    outbox.put(key, at === undefined || at === today() ? event : { ...event, at });
    setDraft({});
  };
  return (
    <form
      className="act-form"
      onSubmit={(submit) => {
        submit.preventDefault();
        save();
      }}
    >
      {act.fields.map((field) => (
        <ActInput
          key={field.name}
          field={field}
          value={draft[field.name] ?? ''}
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
      {missing.length === 0 ? undefined : (
        <ul className="field-error" role="alert">
          {missing.map((sentence) => (
            <li key={sentence}>{sentence}</li>
          ))}
        </ul>
      )}
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

interface InputProps {
  readonly field: ActField;
  readonly value: string;
  readonly onChange: (value: string) => void;
}

const ActInput = ({ field, value, onChange }: InputProps) => {
  const words: { readonly label: string; readonly note?: string } = OWN.fields[field.name];
  const note = words.note === undefined ? {} : { note: words.note };
  return field.isLong === true ? (
    <TextAreaField label={words.label} {...note} value={value} onChange={onChange} />
  ) : (
    <InputField
      label={words.label}
      {...note}
      dir="auto"
      value={value}
      onChange={({ target }) => onChange(target.value)}
    />
  );
};
