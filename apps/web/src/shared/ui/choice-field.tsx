import { useId } from 'react';

interface Props<Option extends string> {
  readonly label: string;
  readonly note?: string;
  readonly options: readonly Option[];
  readonly words: Readonly<Record<string, string>>;
  readonly chosen: Option;
  readonly onChange: (option: Option) => void;
}

/** A labelled choice of one from a short list. */
export const ChoiceField = <Option extends string>({
  label,
  note,
  options,
  words,
  chosen,
  onChange,
}: Props<Option>) => {
  const id = useId();
  return (
    <div className="field">
      <label htmlFor={id}>{label}</label>
      <select
        id={id}
        className="input"
        aria-describedby={note === undefined ? undefined : `${id}-note`}
        value={chosen}
        onChange={({ target }) => {
          const known = options.find((option) => option === target.value);
          if (known !== undefined) onChange(known);
        }}
      >
        {options.map((option) => (
          <option key={option} value={option}>
            {words[option] ?? option}
          </option>
        ))}
      </select>
      {note === undefined ? undefined : (
        <p id={`${id}-note`} className="field-note">
          {note}
        </p>
      )}
    </div>
  );
};
