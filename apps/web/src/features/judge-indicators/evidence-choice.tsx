import { ENGLISH } from '@forewarn/core';
import type { ReactNode } from 'react';
import { useId } from 'react';
import type { Outbox } from '../../shared/log/outbox.ts';
import { pendingEvents } from '../../shared/log/pending-events.ts';
import type { ReplayedLog } from '../../shared/log/replay-log.ts';
import { useOutboxEntries } from '../../shared/log/use-outbox.ts';
import { SaveState } from '../../shared/ui/save-state.tsx';
import { dayWords } from '../../shared/words/date-words.ts';
import type { EvidenceItem } from './evidence-of.ts';
import { evidenceOf } from './evidence-of.ts';
import { WORDS as OWN } from './words.ts';

interface Props {
  readonly replayed: ReplayedLog;
  readonly outbox: Outbox;
  readonly chosen: readonly string[];
  readonly onChange: (evidence: string[]) => void;
  /** What records a new item. */
  readonly children: ReactNode;
}

/** The evidence of the case, to be cited or not, each item with its source and its Admiralty grade. */
export const EvidenceChoice = ({ replayed, outbox, chosen, onChange, children }: Props) => {
  const entries = useOutboxEntries(outbox);
  const known = evidenceOf(
    replayed.trace.steps.map(({ event }) => event),
    pendingEvents(entries, replayed.log),
  );
  const items = known.toSorted((one, other) => rank(one, chosen) - rank(other, chosen));
  const lost = chosen.filter((id) => !known.some((item) => item.id === id));
  const choose = (id: string, isChosen: boolean) =>
    onChange(isChosen ? [...chosen, id] : chosen.filter((other) => other !== id));
  return (
    <fieldset className="evidence-choice">
      <legend className="label">
        {OWN.evidence} <span className="quiet">({OWN.evidenceCount(chosen.length)})</span>
      </legend>
      {items.length === 0 ? <p className="field-note">{OWN.noEvidence}</p> : undefined}
      {items.length + lost.length === 0 ? undefined : (
        <ul>
          {lost.map((id) => (
            <Choice key={id} isChosen onChoose={(is) => choose(id, is)}>
              {OWN.unknownEvidence(id)}
            </Choice>
          ))}
          {items.map((item) => (
            <Choice
              key={item.id}
              isChosen={chosen.includes(item.id)}
              onChoose={(is) => choose(item.id, is)}
              beside={<Pending item={item} outbox={outbox} entries={entries} />}
            >
              <bdi dir="auto">{item.recorded.summary}</bdi>
              <EvidenceFacts item={item} />
            </Choice>
          ))}
        </ul>
      )}
      {children}
    </fieldset>
  );
};

interface ChoiceProps {
  readonly isChosen: boolean;
  readonly onChoose: (isChosen: boolean) => void;
  readonly children: ReactNode;
  readonly beside?: ReactNode;
}

const Choice = ({ isChosen, onChoose, children, beside }: ChoiceProps) => {
  const id = useId();
  return (
    <li>
      <input type="checkbox" id={id} checked={isChosen} onChange={({ target }) => onChoose(target.checked)} />
      <div>
        <label htmlFor={id}>{children}</label>
        {beside}
      </div>
    </li>
  );
};

interface PendingProps {
  readonly item: EvidenceItem;
  readonly outbox: Outbox;
  readonly entries: ReturnType<Outbox['view']>['entries'];
}

const Pending = ({ item: { pendingKey }, outbox, entries }: PendingProps) =>
  pendingKey === undefined ? undefined : (
    <SaveState entry={entries.get(pendingKey)} outbox={outbox} id={pendingKey} />
  );

const EvidenceFacts = ({
  item: { recorded, source, reliability, isWithdrawn },
}: {
  readonly item: EvidenceItem;
}) => (
  <span className="quiet small">
    {dayWords(recorded.date)} · <bdi dir="auto">{source}</bdi> ·{' '}
    <abbr
      title={`${ENGLISH.reliabilities[reliability] ?? ''}; ${ENGLISH.credibilities[recorded.credibility] ?? ''}`}
    >
      {reliability}
      {recorded.credibility}
    </abbr>
    {isWithdrawn ? ` · ${OWN.withdrawn}` : ''}
  </span>
);

/** The cited first, then the rest, each in the order of the log. */
const rank = ({ id }: EvidenceItem, chosen: readonly string[]) => (chosen.includes(id) ? 0 : 1);
