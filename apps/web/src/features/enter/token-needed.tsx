import { WORDS } from '../../shared/words/en.ts';
import { WORDS as OWN } from './words.ts';

/** No account yet, and the page was opened without the token: where to find it. */
export const TokenNeeded = () => (
  <section className="door sheet">
    <title>{WORDS.title(OWN.token.title)}</title>
    <h1>{OWN.token.title}</h1>
    <p>{OWN.token.body}</p>
    <p>{OWN.token.where}</p>
  </section>
);
