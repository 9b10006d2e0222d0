import { ENGLISH } from '@forewarn/core';
import { WORDS as OWN } from './words.ts';

const SHOWN = ['absent', 'emerging', 'present', 'acute', 'not-assessable', 'not-applicable'] as const;

/** What each rating means, at hand above the indicators, and the way to the help on keys. */
export const ScaleLegend = ({ onHelp }: { readonly onHelp: () => void }) => (
  <div className="legend">
    <details>
      <summary>{OWN.legend}</summary>
      <dl>
        {SHOWN.map((rating) => (
          <div key={rating}>
            <dt>
              {ENGLISH.ratings[rating]}
              {ENGLISH.absences[rating] === undefined ? '' : ` (${ENGLISH.absences[rating]})`}
            </dt>
            <dd>{ENGLISH.ratingMeanings[rating]}</dd>
          </div>
        ))}
      </dl>
      <p className="quiet small">{ENGLISH.convention}</p>
    </details>
    <button type="button" className="button button-plain" onClick={onHelp}>
      {OWN.keys} <kbd>?</kbd>
    </button>
  </div>
);
