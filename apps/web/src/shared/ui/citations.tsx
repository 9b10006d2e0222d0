import type { Citation } from '@forewarn/core';
import { titleOf } from '@forewarn/core';
import { WORDS } from '../words/en.ts';

/** What a step rests on: symbol, paragraph, title, and how sure this toolkit is of it. */
export const Citations = ({ cites }: { readonly cites: readonly Citation[] }) => (
  <ul className="citations">
    {cites.map(({ document, paragraph, certainty }) => (
      <li key={`${document} ${paragraph}`}>
        <cite>
          {document}
          {paragraph === null ? '' : `, ${WORDS.paragraph(paragraph)}`}
        </cite>
        {' · '}
        {titleOf(document) ?? document} <span>({WORDS.certainties[certainty]})</span>
      </li>
    ))}
  </ul>
);
