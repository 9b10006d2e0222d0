import type { CaseEvent, CaseFile } from '@forewarn/core';
import { ENGLISH, inOrderOfApplication } from '@forewarn/core';
import { useId } from 'react';
import type { ReplayedLog } from '../../shared/log/replay-log.ts';
import { dayWords } from '../../shared/words/date-words.ts';
import { WORDS as OWN } from './words.ts';

type Recorded = Extract<CaseEvent, { type: 'evidence.recorded' | 'evidence.revised' }>;

interface Item {
  readonly id: string;
  readonly recorded: Recorded;
  readonly source: string;
  readonly reliability: string;
  readonly isWithdrawn: boolean;
}

interface Props {
  readonly replayed: ReplayedLog;
  readonly chosen: readonly string[];
  readonly onChange: (evidence: string[]) => void;
}

/** The evidence of the case, to be cited or not, each item with its source and its Admiralty grade. */
export const EvidenceChoice = ({ replayed: { caseFile }, chosen, onChange }: Props) => {
  const id = useId();
  const items = evidenceOf(caseFile).toSorted((one, other) => rank(one, chosen) - rank(other, chosen));
  return (
    <fieldset className="evidence-choice">
      <legend className="label">
        {OWN.evidence} <span className="quiet">({OWN.evidenceCount(chosen.length)})</span>
      </legend>
      {items.length === 0 ? <p className="field-note">{OWN.noEvidence}</p> : undefined}
      <ul>
        {items.map((item) => (
          <li key={item.id}>
            <input
              type="checkbox"
              id={`${id}-${item.id}`}
              checked={chosen.includes(item.id)}
              onChange={({ target }) =>
                onChange(target.checked ? [...chosen, item.id] : chosen.filter((other) => other !== item.id))
              }
            />
            <label htmlFor={`${id}-${item.id}`}>
              <bdi dir="auto">{item.recorded.summary}</bdi>
              <EvidenceFacts item={item} />
            </label>
          </li>
        ))}
      </ul>
    </fieldset>
  );
};

const EvidenceFacts = ({ item: { recorded, source, reliability, isWithdrawn } }: { readonly item: Item }) => (
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
const rank = ({ id }: Item, chosen: readonly string[]) => (chosen.includes(id) ? 0 : 1);

const evidenceOf = ({ events }: CaseFile): readonly Item[] => {
  const names = new Map<string, string>();
  const grades = new Map<string, string>();
  const items = new Map<string, Recorded>();
  const withdrawn = new Set<string>();
  for (const event of inOrderOfApplication(events)) {
    if (event.type === 'source.registered') names.set(event.source, event.name);
    if (event.type === 'source.registered' || event.type === 'source.graded')
      grades.set(event.source, event.reliability);
    if (event.type === 'evidence.recorded' || event.type === 'evidence.revised')
      items.set(event.evidence, event);
    if (event.type === 'evidence.withdrawn') withdrawn.add(event.evidence);
  }
  return [...items].map(([id, recorded]) => ({
    id,
    recorded,
    source: names.get(recorded.source) ?? recorded.source,
    reliability: grades.get(recorded.source) ?? 'F',
    isWithdrawn: withdrawn.has(id),
  }));
};
