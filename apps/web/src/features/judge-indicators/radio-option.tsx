import type { ReactNode } from 'react';

interface Props<Option extends string> {
  readonly name: string;
  readonly value: Option;
  readonly isChosen: boolean;
  readonly onChoose: (option: Option) => void;
  readonly children: ReactNode;
}

/** One radio button that looks like a small button. The browser's own: there are hundreds of them on a screen. */
export const RadioOption = <Option extends string>({
  name,
  value,
  isChosen,
  onChoose,
  children,
}: Props<Option>) => (
  <label className="rating-option" data-rating={value} data-chosen={isChosen ? '' : undefined}>
    <input type="radio" name={name} value={value} checked={isChosen} onChange={() => onChoose(value)} />
    {children}
  </label>
);
