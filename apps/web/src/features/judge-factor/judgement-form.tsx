import type { Confidence, FactorLevel } from '@forewarn/core';
import { ENGLISH, JUDGED_LEVELS } from '@forewarn/core';
import { useId, useState } from 'react';
import { useKeptDraft } from '../../shared/log/use-kept-draft.ts';
import type { Outbox } from '../../shared/log/outbox.ts';
import { useOutboxEntry } from '../../shared/log/use-outbox.ts';
import { ChoiceField } from '../../shared/ui/choice-field.tsx';
import { SaveState } from '../../shared/ui/save-state.tsx';
import { TextAreaField } from '../../shared/ui/text-area-field.tsx';
import { WORDS as OWN } from './words.ts';

interface Props {
  readonly factor: string;
  readonly caseId: string;
  readonly isJudged: boolean;
  readonly outbox: Outbox;
}

interface Draft {
  readonly level?: Exclude<FactorLevel, 'unknown'>;
  readonly confidence?: Confidence;
  readonly rationale?: string;
}

/** Judging a factor: a level or its withdrawal, always with a reason. What is typed is kept until it is saved. */
export const JudgementForm = ({ factor, caseId, isJudged, outbox }: Props) => {
  const id = useId();
  const key = `factor:${factor}`;
  const [draft, setDraft] = useKeptDraft<Draft>(`${caseId}.${key}`, {});
  const [isRefused, setRefused] = useState(false);
  const entry = useOutboxEntry(outbox, key);
  const { level = 'moderate', confidence = 'moderate', rationale = '' } = draft;
  const save = (judged: Draft['level'] | null) => {
    setRefused(rationale.trim() === '');
    if (rationale.trim() === '') return;
    outbox.put(key, [{ type: 'factor.judged', factor, level: judged ?? null, confidence, rationale }]);
    setDraft({});
  };
  return (
    <form
      className="judgement"
      onSubmit={(submit) => {
        submit.preventDefault();
        save(level);
      }}
    >
      <div className="judgement-choices">
        <ChoiceField
          label={OWN.level}
          options={JUDGED_LEVELS}
          words={ENGLISH.levels}
          chosen={level}
          onChange={(chosen) => setDraft({ ...draft, level: chosen })}
        />
        <ChoiceField
          label={OWN.confidence}
          options={CONFIDENCES}
          words={OWN.confidences}
          chosen={confidence}
          onChange={(chosen) => setDraft({ ...draft, confidence: chosen })}
        />
      </div>
      <TextAreaField
        label={OWN.rationale}
        note={OWN.note}
        error={isRefused ? OWN.needsReason : undefined}
        value={rationale}
        onChange={(text) => setDraft({ ...draft, rationale: text })}
      />
      <div className="notice-actions">
        <button type="submit" className="button button-main" aria-describedby={`${id}-state`}>
          {OWN.save}
        </button>
        {isJudged ? (
          <button type="button" className="button" onClick={() => save(null)}>
            {OWN.withdraw}
          </button>
        ) : undefined}
        <span id={`${id}-state`}>
          <SaveState entry={entry} outbox={outbox} id={key} />
        </span>
      </div>
    </form>
  );
};

const CONFIDENCES = ['low', 'moderate', 'high'] as const satisfies readonly Confidence[];
