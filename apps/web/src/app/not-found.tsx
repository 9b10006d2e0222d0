import { Link } from '@tanstack/react-router';
import { WORDS } from '../shared/words/en.ts';

/** An address that leads nowhere, with the way back. */
export const NotFound = () => (
  <div className="page">
    <title>{WORDS.title(WORDS.notFound.title)}</title>
    <h1>{WORDS.notFound.title}</h1>
    <p>{WORDS.notFound.body}</p>
    <p>
      <Link to="/">{WORDS.notFound.back}</Link>
    </p>
  </div>
);
