import { z } from 'zod';

const PAGE = 256;

/** The ids of the items that were withdrawn, in order of withdrawal. */
export const WithdrawnEvidence = z
  .array(z.array(z.string()).readonly())
  .readonly()
  .meta({ description: `in pages of ${PAGE}, so that one more costs a page and not the list` });
export type WithdrawnEvidence = z.infer<typeof WithdrawnEvidence>;

/** The withdrawn items with one more. */
export const withWithdrawn = (pages: WithdrawnEvidence, evidence: string): WithdrawnEvidence => {
  const last = pages.at(-1);
  const next =
    last === undefined || last.length === PAGE
      ? [...pages, [evidence]]
      : [...pages.slice(0, -1), [...last, evidence]];
  SETS.set(next, setOf(pages).add(evidence));
  SETS.delete(pages);
  return next;
};

/** Whether an item of evidence was withdrawn. */
export const isWithdrawn = (pages: WithdrawnEvidence, evidence: string): boolean =>
  setOf(pages).has(evidence);

const SETS = new WeakMap<WithdrawnEvidence, Set<string>>();

/** A set beside the pages, handed on as they grow, so that a long log costs no more per event. A cache, nothing more. */
const setOf = (pages: WithdrawnEvidence): Set<string> => {
  const known = SETS.get(pages);
  if (known !== undefined) return known;
  const set = new Set(pages.flat());
  SETS.set(pages, set);
  return set;
};
