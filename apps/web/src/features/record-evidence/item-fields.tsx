import { Credibility, ENGLISH } from '@forewarn/core';
import { ChoiceField } from '../../shared/ui/choice-field.tsx';
import { InputField } from '../../shared/ui/input-field.tsx';
import { TextAreaField } from '../../shared/ui/text-area-field.tsx';
import { today } from '../../shared/words/date-words.ts';
import type { EvidenceDraft } from './evidence-draft.ts';
import { withDefaults } from './evidence-draft.ts';
import { gradeWords } from './grade-words.ts';
import { WORDS as OWN } from './words.ts';

interface Props {
  readonly draft: EvidenceDraft;
  readonly onChange: (changed: Partial<EvidenceDraft>) => void;
}

/** What an item says, when, how credible it is, and where it can be read. */
export const ItemFields = ({ draft, onChange }: Props) => {
  const { credibility, status } = withDefaults(draft);
  return (
    <>
      <div className="record-evidence-wide">
        <TextAreaField
          label={OWN.summary}
          note={OWN.summaryNote}
          value={draft.summary ?? ''}
          onChange={(summary) => onChange({ summary })}
        />
      </div>
      <ChoiceField
        label={OWN.credibility}
        note={OWN.credibilityNote}
        options={Credibility.options}
        words={gradeWords(ENGLISH.credibilities)}
        chosen={credibility}
        onChange={(chosen) => onChange({ credibility: chosen })}
      />
      <ChoiceField
        label={OWN.status}
        options={STATUSES}
        words={OWN.statuses}
        chosen={status}
        onChange={(chosen) => onChange({ status: chosen })}
      />
      <InputField
        label={OWN.date}
        type="date"
        max={today()}
        value={draft.date ?? today()}
        onChange={({ target }) => onChange({ date: target.value === '' ? today() : target.value })}
      />
      <InputField
        label={OWN.url}
        inputMode="url"
        dir="ltr"
        value={draft.url ?? ''}
        onChange={({ target }) => onChange({ url: target.value })}
      />
      <InputField
        label={OWN.document}
        note={OWN.documentNote}
        dir="auto"
        value={draft.document ?? ''}
        onChange={({ target }) => onChange({ document: target.value })}
      />
    </>
  );
};

const STATUSES = ['alleged', 'verified'] as const;
