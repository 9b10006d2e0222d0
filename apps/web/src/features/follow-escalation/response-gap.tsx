import type { ClosedQuestion } from '@forewarn/core';
import { ENGLISH } from '@forewarn/core';
import { dayWords } from '../../shared/words/date-words.ts';
import { WORDS as OWN } from './words.ts';

/** How long the questions that are closed stood open. */
export const ResponseGap = ({ gaps }: { readonly gaps: readonly ClosedQuestion[] }) => (
  <section className="gap" aria-labelledby="gap-title">
    <h2 id="gap-title">{OWN.gap}</h2>
    <p className="quiet">{gaps.length === 0 ? OWN.noGap : OWN.gapNote}</p>
    {gaps.length === 0 ? undefined : (
      <table className="gap-table sheet" aria-labelledby="gap-title">
        <thead>
          <tr>
            {Object.entries(OWN.gapColumns).map(([column, title]) => (
              <th key={column} scope="col" data-number={column === 'days' ? '' : undefined}>
                {title}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {gaps.map(({ what, from, to, days, how }) => (
            <tr key={`${what} ${from}`}>
              <th scope="row">{ENGLISH.questions[what]?.title ?? what}</th>
              <td>{dayWords(from)}</td>
              <td>{dayWords(to)}</td>
              <td data-number="">{days}</td>
              <td>{OWN.how[how]}</td>
            </tr>
          ))}
        </tbody>
      </table>
    )}
  </section>
);
