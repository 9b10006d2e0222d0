import { Label } from 'react-aria-components/Label';
import { Radio, RadioGroup } from 'react-aria-components/RadioGroup';

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
}: Props<Option>) => (
  <RadioGroup
    className="option-choice"
    orientation="horizontal"
    value={chosen ?? null}
    onChange={(value) => {
      const known = options.find((option) => option === value);
      if (known !== undefined) onChange(known);
    }}
  >
    <Label className="label">{label}</Label>
    <div className="option-choice-options">
      {options.map((option) => (
        <Radio key={option} value={option} className="rating-option">
          {words[option] ?? option}
        </Radio>
      ))}
    </div>
  </RadioGroup>
);
