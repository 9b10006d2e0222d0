import { z } from 'zod';
import type { CaseEvent } from '../../case/case-event.ts';
import { SOURCE_KINDS } from '../../case/events/information.ts';
import { Reliability } from '../../case/fields.ts';
import { Moment } from '../../case/instant.ts';
import { eventsUntil, inOrderOfApplication } from '../../case/order-events.ts';
import type { EvidenceRegister, StandingEvidence } from '../evidence-register.ts';
import { evidenceRegister } from '../evidence-register.ts';

const Grade = z.strictObject({
  at: Moment,
  reliability: Reliability,
  reason: z
    .string()
    .nullable()
    .meta({ description: 'null for the grade it was registered with, and for a protected source' }),
});
type Grade = Readonly<z.infer<typeof Grade>>;

/** A source at a moment: what it is, how reliable it was held to be and when, and what it has given. */
export const RegisteredSource = z.strictObject({
  source: z.string(),
  name: z
    .string()
    .nullable()
    .meta({ description: 'null for a protected source: no report carries its name' }),
  kind: z.enum(SOURCE_KINDS),
  protected: z.boolean(),
  origin: z
    .string()
    .nullable()
    .meta({ description: 'as registered; null for a protected source, and for words that one shares' }),
  countsAs: z.string().meta({
    description:
      'the independent origin: sources that share it count once; where one of them is protected, the id of a source',
  }),
  reliability: Reliability.meta({ description: 'the grade that stands' }),
  grades: z.array(Grade).readonly().meta({ description: 'every grade, the oldest first' }),
  evidence: z
    .array(z.strictObject({ evidence: z.string(), withdrawn: z.boolean() }))
    .readonly()
    .meta({ description: 'what it has given, as revised' }),
});
export type RegisteredSource = Readonly<z.infer<typeof RegisteredSource>>;

/**
 * The sources of a case in the order in which they were registered, at a moment; without one, after all events. What was
 * written of a protected source (its name, its origin, why it was graded) is left out, on the sources of its origin too.
 */
export const sourceRegister = (events: readonly CaseEvent[], at?: Moment): readonly RegisteredSource[] => {
  const ordered = inOrderOfApplication(at === undefined ? events : eventsUntil(events, at));
  const { sources, evidence } = evidenceRegister(ordered);
  const grades = gradesIn(ordered);
  const given = Map.groupBy(evidence.values(), ({ source }) => source);
  const standIns = standInsFor(sources);
  return [...sources.values()].map((source) => {
    const isProtected = source.protected === true;
    const { origin = null } = source;
    const own = grades.get(source.source) ?? [];
    return {
      source: source.source,
      name: isProtected ? null : source.name,
      kind: source.kind,
      protected: isProtected,
      origin: isProtected || (origin !== null && standIns.has(origin)) ? null : origin,
      countsAs: standIns.get(source.countsAs) ?? source.countsAs,
      reliability: source.reliability,
      grades: isProtected ? own.map((grade) => ({ ...grade, reason: null })) : own,
      evidence: (given.get(source.source) ?? []).map(givenItem),
    };
  });
};

/** For each origin in words that a protected source shares: the id of the first source that counts as it. */
const standInsFor = (sources: EvidenceRegister['sources']): ReadonlyMap<string, string> =>
  new Map(
    [...Map.groupBy(sources.values(), ({ countsAs }) => countsAs)].flatMap(([origin, sharing]) => {
      const [first] = sharing;
      const isKept = sources.has(origin) || !sharing.some((source) => source.protected === true);
      return isKept || first === undefined ? [] : [[origin, first.source] as const];
    }),
  );

const givenItem = ({ evidence, withdrawn }: StandingEvidence) => ({ evidence, withdrawn });

const gradesIn = (events: readonly CaseEvent[]): ReadonlyMap<string, readonly Grade[]> => {
  const graded = events.flatMap((event): readonly (Grade & { readonly source: string })[] => {
    const { at } = event;
    switch (event.type) {
      case 'source.registered':
        return [{ source: event.source, at, reliability: event.reliability, reason: null }];
      case 'source.graded':
        return [{ source: event.source, at, reliability: event.reliability, reason: event.reason ?? null }];
      default:
        return [];
    }
  });
  const bySource = Map.groupBy(graded, ({ source }) => source);
  return new Map([...bySource].map(([id, list]) => [id, list.map(({ source: _, ...grade }) => grade)]));
};
