import type { ReactNode } from 'react';
import { useId } from 'react';

interface Props {
  readonly group: string;
  readonly value: string;
  readonly isChosen: boolean;
  readonly onChoose: (value: string) => void;
  readonly note?: string | undefined;
  readonly children: ReactNode;
}

/** One of a few options that are all seen at once: the browser's own radio button on a card, with a note where it needs one. */
export const OptionCard = ({ group, value, isChosen, onChoose, note, children }: Props) => {
  const id = useId();
  return (
    <div className="brief-option">
      <label>
        <input
          type="radio"
          name={group}
          value={value}
          checked={isChosen}
          aria-describedby={note === undefined ? undefined : `${id}-note`}
          onChange={() => onChoose(value)}
        />
        <span>{children}</span>
      </label>
      {note === undefined ? undefined : (
        <p id={`${id}-note`} className="field-note">
          {note}
        </p>
      )}
    </div>
  );
};
