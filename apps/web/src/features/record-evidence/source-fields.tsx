import type { CaseEventOf } from '@forewarn/core';
import { ENGLISH, Reliability } from '@forewarn/core';
import { CheckField } from '../../shared/ui/check-field.tsx';
import { ChoiceField } from '../../shared/ui/choice-field.tsx';
import { InputField } from '../../shared/ui/input-field.tsx';
import type { EvidenceDraft } from './evidence-draft.ts';
import { NEW_SOURCE, withDefaults } from './evidence-draft.ts';
import { gradeWords } from './grade-words.ts';
import type { KnownSource } from './sources-of.ts';
import { WORDS as OWN } from './words.ts';

// Every kind of source has its words, so their keys are the kinds.
const KINDS = Object.keys(OWN.kinds) as CaseEventOf<'source.registered'>['kind'][];

interface Props {
  readonly sources: readonly KnownSource[];
  readonly source: string;
  readonly draft: EvidenceDraft;
  readonly onChange: (changed: Partial<EvidenceDraft>) => void;
}

/** One of the registered sources, or a new one with its kind and how reliable it has proved. */
export const SourceFields = ({ sources, source, draft, onChange }: Props) => {
  const { kind, reliability } = withDefaults(draft);
  return (
    <>
      {sources.length === 0 ? undefined : (
        <div className="record-evidence-wide">
          <ChoiceField
            label={OWN.source}
            options={[NEW_SOURCE, ...sources.map(({ id }) => id)]}
            words={Object.fromEntries([
              [NEW_SOURCE, OWN.newSource],
              ...sources.map((one) => [one.id, OWN.registered(one.name, one.reliability)]),
            ])}
            chosen={source}
            onChange={(chosen) => onChange({ source: chosen })}
          />
        </div>
      )}
      {source === NEW_SOURCE ? (
        <>
          <InputField
            label={OWN.name}
            dir="auto"
            value={draft.name ?? ''}
            onChange={({ target }) => onChange({ name: target.value })}
          />
          <ChoiceField
            label={OWN.kind}
            options={KINDS}
            words={OWN.kinds}
            chosen={kind}
            onChange={(chosen) => onChange({ kind: chosen })}
          />
          <ChoiceField
            label={OWN.reliability}
            note={OWN.reliabilityNote}
            options={Reliability.options}
            words={gradeWords(ENGLISH.reliabilities)}
            chosen={reliability}
            onChange={(chosen) => onChange({ reliability: chosen })}
          />
          <CheckField
            label={OWN.protected}
            note={OWN.protectedNote}
            isChecked={draft.protected ?? false}
            onChange={(isProtected) => onChange({ protected: isProtected })}
          />
        </>
      ) : undefined}
    </>
  );
};
