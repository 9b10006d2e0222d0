import { DisclosureLevel, ENGLISH } from '@forewarn/core';
import { useEffect, useId, useRef, useState } from 'react';
import type { Outbox } from '../../shared/log/outbox.ts';
import { newId } from '../../shared/log/new-id.ts';
import { pendingEvents } from '../../shared/log/pending-events.ts';
import type { ReplayedLog } from '../../shared/log/replay-log.ts';
import { useKeptDraft } from '../../shared/log/use-kept-draft.ts';
import { useOutboxEntries } from '../../shared/log/use-outbox.ts';
import { ChoiceField } from '../../shared/ui/choice-field.tsx';
import { MissingList } from '../../shared/ui/missing-list.tsx';
import { today } from '../../shared/words/date-words.ts';
import type { EvidenceDraft } from './evidence-draft.ts';
import { eventsOf, missingIn, NEW_SOURCE } from './evidence-draft.ts';
import { ItemFields } from './item-fields.tsx';
import { SourceFields } from './source-fields.tsx';
import { sourcesOf } from './sources-of.ts';
import { WORDS as OWN } from './words.ts';

interface Props {
  readonly replayed: ReplayedLog;
  readonly outbox: Outbox;
  readonly indicator: string;
  readonly onRecorded: (evidence: string) => void;
  readonly onClose: () => void;
}

/** An item of evidence with its source, to be recorded together. What is typed is kept until it is recorded. */
export const EvidenceForm = ({ replayed, outbox, indicator, onRecorded, onClose }: Props) => {
  const { log, caseFile } = replayed;
  const [draft, setDraft] = useKeptDraft<EvidenceDraft>(`${log.id}.evidence:${indicator}`, {});
  const [missing, setMissing] = useState<readonly string[]>([]);
  const pending = pendingEvents(useOutboxEntries(outbox), log).map(({ event }) => event);
  const sources = sourcesOf(caseFile.events, pending);
  const source = sources.find(({ id }) => id === draft.source)?.id ?? NEW_SOURCE;
  const id = useId();
  const change = (changed: Partial<EvidenceDraft>) => setDraft({ ...draft, ...changed });
  const record = () => {
    const lacks = missingIn(draft, source);
    setMissing(lacks);
    if (lacks.length > 0) return;
    const isTaken = isWordOf([caseFile.events, pending]);
    const evidence = newId('e', isTaken);
    const isNewSource = source === NEW_SOURCE;
    const from = isNewSource ? newId('s', isTaken) : source;
    const events = eventsOf(draft, { source: from, evidence, today: today() }, isNewSource);
    outbox.put(`evidence:${evidence}`, events);
    setDraft({});
    onRecorded(evidence);
  };
  return (
    <form
      className="record-evidence"
      aria-labelledby={`${id}-title`}
      noValidate
      onSubmit={(submit) => {
        submit.preventDefault();
        record();
      }}
    >
      <FormTitle id={`${id}-title`} />
      <p className="field-note record-evidence-wide">{OWN.lead}</p>
      <SourceFields sources={sources} source={source} draft={draft} onChange={change} />
      <ItemFields draft={draft} onChange={change} />
      <LevelField ofCase={caseFile.defaultLevel ?? 'internal'} draft={draft} onChange={change} />
      <MissingList missing={missing} />
      <div className="notice-actions record-evidence-wide">
        <button type="submit" className="button button-main">
          {OWN.record}
        </button>
        <button type="button" className="button button-plain" onClick={onClose}>
          {OWN.close}
        </button>
      </div>
    </form>
  );
};

/** Whether something stands as a whole word anywhere in the events: more than enough for an id not to be taken. */
const isWordOf = (events: unknown): ((word: string) => boolean) => {
  const text = JSON.stringify(events);
  return (word) => text.includes(`"${word}"`);
};

/** Takes the focus when the form opens, so that a screen reader says where one is. */
const FormTitle = ({ id }: { readonly id: string }) => {
  const title = useRef<HTMLHeadingElement>(null);
  useEffect(() => title.current?.focus(), []);
  return (
    <h3 id={id} ref={title} tabIndex={-1} className="record-evidence-wide">
      {OWN.title}
    </h3>
  );
};

interface LevelProps {
  readonly ofCase: DisclosureLevel;
  readonly draft: EvidenceDraft;
  readonly onChange: (changed: Partial<EvidenceDraft>) => void;
}

const LevelField = ({ ofCase, draft, onChange }: LevelProps) => (
  <ChoiceField
    label={OWN.level}
    note={OWN.levelNote}
    options={DisclosureLevel.options}
    words={{ ...ENGLISH.disclosures, [ofCase]: OWN.levelOfCase(ENGLISH.disclosures[ofCase] ?? ofCase) }}
    chosen={draft.level ?? ofCase}
    onChange={(level) => onChange({ level })}
  />
);
