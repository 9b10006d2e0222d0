import { useId } from 'react';

interface Props {
  readonly label: string;
  readonly note?: string | undefined;
  readonly error?: string | undefined;
  readonly value: string;
  readonly onChange: (text: string) => void;
}

/** A labelled text of several lines in its own direction, with a note and, where there is one, what is wrong with it. */
export const TextAreaField = ({ label, note, error, value, onChange }: Props) => {
  const id = useId();
  const described = [note === undefined ? '' : `${id}-note`, error === undefined ? '' : `${id}-error`]
    .join(' ')
    .trim();
  return (
    <div className="field">
      <label htmlFor={id}>{label}</label>
      <textarea
        id={id}
        className="input"
        dir="auto"
        rows={3}
        value={value}
        aria-invalid={error !== undefined}
        aria-describedby={described === '' ? undefined : described}
        onChange={({ target }) => onChange(target.value)}
      />
      {note === undefined ? undefined : (
        <p id={`${id}-note`} className="field-note">
          {note}
        </p>
      )}
      {error === undefined ? undefined : (
        <p id={`${id}-error`} className="field-error" role="alert">
          {error}
        </p>
      )}
    </div>
  );
};
