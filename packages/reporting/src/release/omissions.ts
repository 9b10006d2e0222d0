import { z } from 'zod';
import { ITEM_KINDS } from './items-of-event.ts';

/**
 * Beside whole items: `entry` a single event, `reference` a mention of something withheld, `place` a place coarsened to
 * the country, `sourceName` a protected source whose name is not given, `caseNote` the note of the case.
 */
const OMISSION_KINDS = [...ITEM_KINDS, 'entry', 'reference', 'place', 'sourceName', 'caseNote'] as const;

export const Omission = z.strictObject({ kind: z.enum(OMISSION_KINDS), count: z.int().positive() });
export type Omission = Readonly<z.infer<typeof Omission>>;
type OmissionKind = Omission['kind'];

/** Counts what is left out, kind by kind. */
export interface OmissionCount {
  readonly add: (kind: OmissionKind, times?: number) => void;
  readonly list: () => readonly Omission[];
}

export const countOmissions = (): OmissionCount => {
  const counts = new Map<OmissionKind, number>();
  return {
    add: (kind, times = 1) => {
      counts.set(kind, (counts.get(kind) ?? 0) + times);
    },
    list: () =>
      OMISSION_KINDS.flatMap((kind) => {
        const count = counts.get(kind) ?? 0;
        return count === 0 ? [] : [{ kind, count }];
      }),
  };
};
