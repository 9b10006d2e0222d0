import type { Replay } from '@forewarn/core';
import { CheckField } from '../../shared/ui/check-field.tsx';
import { ChoiceField } from '../../shared/ui/choice-field.tsx';
import { InputField } from '../../shared/ui/input-field.tsx';
import { TextAreaField } from '../../shared/ui/text-area-field.tsx';
import type { ActField } from './act.ts';
import { CHECKED } from './act.ts';
import { WORDS as OWN } from './words.ts';

interface Props {
  readonly field: ActField;
  readonly replayed: Replay;
  readonly value: string;
  readonly onChange: (value: string) => void;
}

/** One field of an act, as the kind of field that it is. */
export const ActInput = ({ field, replayed, value, onChange }: Props) => {
  const words: { readonly label: string; readonly note?: string } = OWN.fields[field.name];
  const shared = { label: words.label, ...(words.note === undefined ? {} : { note: words.note }) };
  const choices = field.choices?.(replayed);
  if (choices !== undefined)
    return (
      <ChoiceField
        {...shared}
        options={Object.keys(choices)}
        words={choices}
        chosen={value}
        onChange={onChange}
      />
    );
  switch (field.kind) {
    case 'long':
      return <TextAreaField {...shared} value={value} onChange={onChange} />;
    case 'check':
      return (
        <CheckField
          {...shared}
          isChecked={value === CHECKED}
          onChange={(isChecked) => onChange(isChecked ? CHECKED : '')}
        />
      );
    case undefined:
      return (
        <InputField {...shared} dir="auto" value={value} onChange={({ target }) => onChange(target.value)} />
      );
  }
};
