import type { Indicator } from '@forewarn/core';
import { ENGLISH, ratingWords } from '@forewarn/core';
import { UserText } from '../../shared/ui/user-text.tsx';
import { takeOver } from './change-rating.ts';
import type { ShownRating } from './use-rating.ts';
import { WORDS as OWN } from './words.ts';

interface Props {
  readonly indicator: Indicator;
  readonly shown: ShownRating;
}

/** What was said for the rating that stood before this page, beside the new one, to be read or taken over. */
export const EarlierReason = ({ indicator, shown: { rating, earlier, change } }: Props) => {
  if (rating === undefined || earlier === undefined) return undefined;
  const evidence = earlier.evidence ?? [];
  const taken = takeOver(rating, earlier);
  const isTaken =
    taken.rationale === rating.rationale && taken.evidence?.length === (rating.evidence ?? []).length;
  return (
    <div className="earlier-reason">
      <p className="label">{OWN.earlier}</p>
      <p className="quiet small">
        {OWN.earlierRated(
          ratingWords(ENGLISH, earlier.rating, indicator.statesAbsence ?? false),
          evidence.length,
        )}
      </p>
      <p>{earlier.rationale === '' ? OWN.noReason : <UserText text={earlier.rationale} />}</p>
      {isTaken ? undefined : (
        <button type="button" className="button" onClick={() => change(taken)}>
          {OWN.takeOver}
        </button>
      )}
    </div>
  );
};
