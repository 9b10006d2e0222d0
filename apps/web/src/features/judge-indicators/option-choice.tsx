import { useId } from 'react';
import { RadioOption } from './radio-option.tsx';

interface Props<Option extends string> {
  readonly label: string;
  readonly options: readonly Option[];
  readonly words: Readonly<Record<string, string>>;
  readonly chosen: Option | undefined;
  readonly onChange: (option: Option) => void;
}

/** A small choice of one, as radio buttons side by side. */
export const OptionChoice = <Option extends string>({
  label,
  options,
  words,
  chosen,
  onChange,
}: Props<Option>) => {
  const id = useId();
  return (
    <fieldset role="radiogroup" className="option-choice">
      <legend className="label">{label}</legend>
      <div className="option-choice-options">
        {options.map((option) => (
          <RadioOption key={option} name={id} value={option} isChosen={option === chosen} onChoose={onChange}>
            {words[option] ?? option}
          </RadioOption>
        ))}
      </div>
    </fieldset>
  );
};
