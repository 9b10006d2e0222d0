import { useId } from 'react';
import { RadioOption } from './radio-option.tsx';

interface Props<Option extends string> {
  readonly label: string;
  readonly note?: string | undefined;
  readonly options: readonly Option[];
  readonly words: Readonly<Record<string, string>>;
  readonly chosen: Option | undefined;
  readonly onChange: (option: Option) => void;
}

/** A small choice of one, as radio buttons side by side. */
export const OptionChoice = <Option extends string>({
  label,
  note,
  options,
  words,
  chosen,
  onChange,
}: Props<Option>) => {
  const id = useId();
  return (
    <fieldset
      role="radiogroup"
      className="option-choice"
      aria-describedby={note === undefined ? undefined : `${id}-note`}
    >
      <legend className="label">{label}</legend>
      <div className="option-choice-options">
        {options.map((option) => (
          <RadioOption key={option} name={id} value={option} isChosen={option === chosen} onChoose={onChange}>
            {words[option] ?? option}
          </RadioOption>
        ))}
      </div>
      {note === undefined ? undefined : (
        <p id={`${id}-note`} className="field-note">
          {note}
        </p>
      )}
    </fieldset>
  );
};
