import type { DisclosureLevel } from '@forewarn/core';
import { DISCLOSURE_LEVELS } from '@forewarn/core';
import type { Reach } from './case-search.ts';
import { markOfCase, markOfLevel, placeOf } from './index-entry.ts';

/** The cases that may be looked in, each up to a level. */
export type Ceilings = ReadonlyMap<string, DisclosureLevel>;

/** The higher one of a case that is named twice. */
export const ceilingsOf = (within: readonly Reach[]): Ceilings => {
  const ceilings = new Map<string, DisclosureLevel>();
  for (const { caseId, ceiling } of within) {
    const known = ceilings.get(caseId);
    if (known === undefined || placeOf(known) < placeOf(ceiling)) ceilings.set(caseId, ceiling);
  }
  return ceilings;
};

/** What the index is asked for: an entry bears one of the marks, and where those say too little, belongs to one of the groups. */
export interface Bounds {
  readonly marks: readonly string[];
  /** Cases by the place of their ceiling among the levels. */
  readonly groups: readonly (readonly [level: number, caseIds: readonly string[]])[];
}

/** The marks of the cases; where they are more than `most`, the mark of the highest level among them, and the cases themselves. */
export const boundsOf = (ceilings: Ceilings, most: number): Bounds => {
  if (ceilings.size <= most) {
    return { marks: Array.from(ceilings, ([caseId, ceiling]) => markOfCase(caseId, ceiling)), groups: [] };
  }
  const byLevel = Map.groupBy(ceilings, ([, ceiling]) => placeOf(ceiling));
  const highest = DISCLOSURE_LEVELS[Math.max(...byLevel.keys())] ?? 'restricted';
  return {
    marks: [markOfLevel(highest)],
    groups: Array.from(byLevel, ([level, cases]) => [level, cases.map(([caseId]) => caseId)] as const),
  };
};

/** Whether an entry is within the reach, whatever an index said. */
export const isWithin = (
  { caseId, level }: { readonly caseId: string; readonly level: number },
  ceilings: Ceilings | undefined,
): boolean => {
  if (ceilings === undefined) return true;
  const ceiling = ceilings.get(caseId);
  return ceiling !== undefined && level <= placeOf(ceiling);
};
