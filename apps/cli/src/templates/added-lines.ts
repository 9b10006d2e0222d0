import type { Safeguard } from '@forewarn/reporting';

const WORDS: Readonly<Record<Safeguard, string>> = {
  omissions: 'what was left out',
  notice: 'the notices on its nature',
};

/** A line on what the program put into a brief because its template does not print it; none where it prints all of it. */
export const addedLines = (added: readonly Safeguard[]): readonly string[] =>
  added.length === 0
    ? []
    : [`  Put in, because the template does not print it: ${added.map((each) => WORDS[each]).join(', ')}`];
