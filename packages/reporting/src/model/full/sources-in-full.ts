import { sourceRegister } from '@forewarn/core/information';
import { z } from 'zod';
import { isHiddenSource, WITHHELD_SOURCE } from '../../release/release-scope.ts';
import type { BriefContext } from '../brief-context.ts';

export const FullSource = z
  .strictObject({
    name: z.string().nullable().meta({ description: 'null where it is withheld' }),
    kind: z.string(),
    grade: z.string().nullable().meta({ description: 'A to F; null where the source is withheld' }),
    reliability: z.string().meta({ description: 'the grade in words; may be empty' }),
    regraded: z.int().meta({ description: 'how often it was graded anew' }),
    items: z.int().meta({ description: 'items of evidence that it gave and that stand' }),
    withdrawn: z.int().meta({ description: 'items that it gave and that were withdrawn' }),
    countsWith: z.array(z.string()).readonly().meta({
      description:
        'names of other sources that count as one with it, as they share an origin; those withheld neither have names here nor are named',
    }),
  })
  .meta({ description: 'a source, with what it gave' });
export type FullSource = Readonly<z.infer<typeof FullSource>>;

/** The sources in the order in which they were registered. What is said of a protected one is that it is withheld. */
export const describeSources = ({ caseFile, asOf, wording, words }: BriefContext): readonly FullSource[] => {
  const register = sourceRegister(caseFile.events, asOf);
  return register.map((source) => {
    const isWithheld = source.source === WITHHELD_SOURCE;
    const sharing = register.filter(
      (other) => other.source !== source.source && other.countsAs === source.countsAs,
    );
    // Who repeats a source that is withheld tells of it.
    const named = isHiddenSource(source.source) ? [] : sharing.flatMap((other) => nameOf(other) ?? []);
    return {
      name: nameOf(source),
      kind: words.full.sourceKinds[source.kind],
      grade: isWithheld ? null : source.reliability,
      reliability: isWithheld ? '' : (wording.reliabilities[source.reliability] ?? ''),
      regraded: source.grades.length - 1,
      items: source.evidence.filter(({ withdrawn }) => !withdrawn).length,
      withdrawn: source.evidence.filter(({ withdrawn }) => withdrawn).length,
      countsWith: named,
    };
  });
};

type Registered = ReturnType<typeof sourceRegister>[number];

const nameOf = ({ source, name }: Registered): string | null => (isHiddenSource(source) ? null : name);
