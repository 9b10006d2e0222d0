import type { Rating } from '@forewarn/core';
import { ENGLISH, ratingWords } from '@forewarn/core';
import { useId } from 'react';
import { RadioOption } from './radio-option.tsx';

const RATINGS = [
  'absent',
  'emerging',
  'present',
  'acute',
  'not-assessable',
  'not-applicable',
] as const satisfies readonly Rating[];

interface Props {
  readonly label: string;
  readonly rating: Rating | undefined;
  readonly statesAbsence: boolean;
  readonly onChange: (rating: Rating) => void;
}

/** The rating as radio buttons: the scale first, then what lies off it. */
export const RatingChoice = ({ label, rating, statesAbsence, onChange }: Props) => {
  const name = useId();
  return (
    <fieldset role="radiogroup" className="rating-choice" aria-label={label}>
      {RATINGS.map((one) => (
        <RadioOption key={one} name={name} value={one} isChosen={one === rating} onChoose={onChange}>
          {ratingWords(ENGLISH, one, statesAbsence)}
        </RadioOption>
      ))}
    </fieldset>
  );
};
