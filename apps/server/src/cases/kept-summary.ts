import type { CaseFile, Moment } from '@forewarn/core';
import { compareMoments, daysBetween, Posture, presentDate, replay } from '@forewarn/core';
import { z } from 'zod';
import type { ReadableSummary } from './case-replies.ts';
import type { CaseView } from './view-of.ts';
import { caseFileOf } from './case-file-of.ts';

/** Where a view of a case stands, without what depends on the day. */
export const KeptSummary = z.strictObject({
  view: z.string(),
  events: z.int(),
  lastAt: z.string().nullable(),
  posture: Posture,
  coverage: z.object({ assessed: z.int(), applicable: z.int() }),
  open: z.array(z.strictObject({ question: z.string(), since: z.string() })).readonly(),
});
export type KeptSummary = Readonly<z.infer<typeof KeptSummary>>;

export const summaryOfView = (view: CaseView): KeptSummary => {
  const caseFile: CaseFile = caseFileOf(view);
  const { posture, picture, open } = replay(caseFile);
  return {
    view: view.view,
    events: caseFile.events.length,
    lastAt: latestOf(caseFile.events),
    posture,
    coverage: picture.coverage,
    open: open.map(({ question, since }) => ({ question, since })),
  };
};

const latestOf = (events: readonly { readonly at: Moment }[]): string | null => {
  const [first, ...others] = events;
  if (first === undefined) return null;
  return others.reduce((latest, { at }) => (compareMoments(at, latest) > 0 ? at : latest), first.at);
};

/** The open questions with their days on a day; the case is never shown before its last event. */
export const openOn = (
  { open, lastAt }: KeptSummary,
  today: string,
): Pick<ReadableSummary, 'open' | 'oldestOpen'> => {
  const at = presentDate(lastAt === null ? [] : [{ at: lastAt }], today);
  const [oldest] = open
    .map(({ question, since }) => ({ question, days: daysBetween(since, at) }))
    .toSorted((one, other) => other.days - one.days);
  return { open: open.length, oldestOpen: oldest ?? null };
};
