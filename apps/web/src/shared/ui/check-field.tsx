import { useId } from 'react';

interface Props {
  readonly label: string;
  readonly note?: string;
  readonly isChecked: boolean;
  readonly onChange: (isChecked: boolean) => void;
}

/** A labelled checkbox, with a note where it needs one. */
export const CheckField = ({ label, note, isChecked, onChange }: Props) => {
  const id = useId();
  return (
    <div className="check-field">
      <input
        type="checkbox"
        id={id}
        checked={isChecked}
        aria-describedby={note === undefined ? undefined : `${id}-note`}
        onChange={({ target }) => onChange(target.checked)}
      />
      <label htmlFor={id}>{label}</label>
      {note === undefined ? undefined : (
        <p id={`${id}-note`} className="field-note">
          {note}
        </p>
      )}
    </div>
  );
};
