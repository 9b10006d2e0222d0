import type { ComponentProps } from 'react';
import { useId } from 'react';

type Props = { readonly label: string; readonly note?: string } & ComponentProps<'input'>;

/** A labelled input of one line, with a note where it needs one. The browser checks what its attributes ask. */
export const InputField = ({ label, note, ...input }: Props) => {
  const id = useId();
  return (
    <div className="field">
      <label htmlFor={id}>{label}</label>
      <input
        id={id}
        className="input"
        {...(note === undefined ? {} : { 'aria-describedby': `${id}-note` })}
        {...input}
      />
      {note === undefined ? undefined : (
        <p id={`${id}-note`} className="field-note">
          {note}
        </p>
      )}
    </div>
  );
};
