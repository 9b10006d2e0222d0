import type { CaseEventOf, Trace } from '@forewarn/core';

/** The findings that were recorded and not withdrawn since, by what was found. */
export const standingFindings = ({ steps }: Trace): ReadonlyMap<string, CaseEventOf<'finding.recorded'>> => {
  const standing = new Map<string, CaseEventOf<'finding.recorded'>>();
  for (const { event, accepted } of steps) {
    if (!accepted) continue;
    if (event.type === 'finding.withdrawn') standing.delete(event.finding);
    if (event.type === 'finding.recorded') standing.set(event.finding, event);
  }
  return standing;
};
