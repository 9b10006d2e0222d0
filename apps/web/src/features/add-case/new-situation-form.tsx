import { DisclosureLevel, ENGLISH } from '@forewarn/core';
import { useMutation } from '@tanstack/react-query';
import { useEffect, useRef, useState } from 'react';
import { requestNewCase } from '../../shared/api/request-new-case.ts';
import { useKeptDraft } from '../../shared/log/use-kept-draft.ts';
import { ChoiceField } from '../../shared/ui/choice-field.tsx';
import { InputField } from '../../shared/ui/input-field.tsx';
import { Failed } from '../../shared/ui/loaded.tsx';
import { MissingList } from '../../shared/ui/missing-list.tsx';
import { TextAreaField } from '../../shared/ui/text-area-field.tsx';
import { CountryField } from './country-field.tsx';
import type { SituationDraft } from './situation-draft.ts';
import { caseOf, missingIn } from './situation-draft.ts';
import { WORDS as OWN } from './words.ts';

interface Props {
  readonly onAdded: (caseId: string) => Promise<void>;
  readonly onClose: () => void;
}

/** What an empty case needs: a title and a country. What is typed is kept until the case is there. */
export const NewSituationForm = ({ onAdded, onClose }: Props) => {
  const [draft, setDraft] = useKeptDraft<SituationDraft>('new-situation', {});
  const [missing, setMissing] = useState<readonly string[]>([]);
  const form = useFocusOnFirst();
  const add = useMutation({
    mutationFn: () => requestNewCase({ case: caseOf(draft) }),
    onSuccess: (caseId) => {
      setDraft({});
      return onAdded(caseId);
    },
  });
  const create = () => {
    const lacks = missingIn(draft);
    setMissing(lacks);
    if (lacks.length === 0) add.mutate();
  };
  return (
    <form
      ref={form}
      className="new-situation"
      noValidate
      onSubmit={(submit) => {
        submit.preventDefault();
        if (!add.isPending) create();
      }}
    >
      <SituationFields draft={draft} onChange={setDraft} />
      <MissingList missing={missing} />
      {add.isError ? <Failed failure={add.error} /> : undefined}
      <div className="notice-actions">
        <button type="submit" className="button button-main" aria-disabled={add.isPending}>
          {add.isPending ? OWN.creating : OWN.create}
        </button>
        <button type="button" className="button button-plain" onClick={onClose}>
          {OWN.notNow}
        </button>
      </div>
    </form>
  );
};

interface FieldsProps {
  readonly draft: SituationDraft;
  readonly onChange: (draft: SituationDraft) => void;
}

const SituationFields = ({ draft, onChange }: FieldsProps) => {
  const level = draft.level ?? 'internal';
  return (
    <>
      <InputField
        label={OWN.titleField}
        note={OWN.titleNote}
        dir="auto"
        value={draft.title ?? ''}
        onChange={({ target }) => onChange({ ...draft, title: target.value })}
      />
      <CountryField
        chosen={draft.country}
        onChange={(country) =>
          onChange(country === undefined ? withoutCountry(draft) : { ...draft, country })
        }
      />
      <TextAreaField
        label={OWN.note}
        value={draft.note ?? ''}
        onChange={(note) => onChange({ ...draft, note })}
      />
      <ChoiceField
        label={OWN.level}
        note={OWN.levels[level]}
        options={DisclosureLevel.options}
        words={ENGLISH.disclosures}
        chosen={level}
        onChange={(chosen) => onChange({ ...draft, level: chosen })}
      />
    </>
  );
};

const withoutCountry = ({ country: _country, ...rest }: SituationDraft): SituationDraft => rest;

/** The form was asked for with a press: the focus goes to its first field. */
const useFocusOnFirst = () => {
  const form = useRef<HTMLFormElement>(null);
  useEffect(() => form.current?.querySelector('input')?.focus(), []);
  return form;
};
