import type { Rating } from '@forewarn/core';
import { ENGLISH, ratingWords } from '@forewarn/core';
import { Radio, RadioGroup } from 'react-aria-components/RadioGroup';

const SCALE = ['absent', 'emerging', 'present', 'acute'] as const;
const OFF_SCALE = ['not-assessable', 'not-applicable'] as const;

interface Props {
  readonly label: string;
  readonly rating: Rating | undefined;
  readonly statesAbsence: boolean;
  readonly onChange: (rating: Rating) => void;
}

/** The rating as radio buttons: the scale first, then what lies off it. */
export const RatingChoice = ({ label, rating, statesAbsence, onChange }: Props) => (
  <RadioGroup
    className="rating-choice"
    aria-label={label}
    orientation="horizontal"
    value={rating ?? null}
    onChange={(chosen) => {
      const known = [...SCALE, ...OFF_SCALE].find((one) => one === chosen);
      if (known !== undefined) onChange(known);
    }}
  >
    {[...SCALE, ...OFF_SCALE].map((one) => (
      <Radio key={one} value={one} className="rating-option" data-rating={one}>
        {ratingWords(ENGLISH, one, statesAbsence)}
      </Radio>
    ))}
  </RadioGroup>
);
