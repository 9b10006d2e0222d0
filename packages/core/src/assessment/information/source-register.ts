import { z } from 'zod';
import type { CaseEvent } from '../../case/case-event.ts';
import { SOURCE_KINDS } from '../../case/events/information.ts';
import { Reliability } from '../../case/fields.ts';
import { Moment } from '../../case/instant.ts';
import { eventsUntil, inOrderOfApplication } from '../../case/order-events.ts';
import type { StandingEvidence } from '../evidence-register.ts';
import { evidenceRegister } from '../evidence-register.ts';

const Grade = z.strictObject({
  at: Moment,
  reliability: Reliability,
  reason: z.string().nullable().meta({ description: 'null for the grade it was registered with' }),
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
  origin: z.string().nullable().meta({ description: 'as registered' }),
  countsAs: z.string().meta({ description: 'the independent origin: sources that share it count once' }),
  reliability: Reliability.meta({ description: 'the grade that stands' }),
  grades: z.array(Grade).readonly().meta({ description: 'every grade, the oldest first' }),
  evidence: z
    .array(z.strictObject({ evidence: z.string(), withdrawn: z.boolean() }))
    .readonly()
    .meta({ description: 'what it has given, as revised' }),
});
export type RegisteredSource = Readonly<z.infer<typeof RegisteredSource>>;

/** The sources of a case in the order in which they were registered, at a moment; without one, after all events. */
export const sourceRegister = (events: readonly CaseEvent[], at?: Moment): readonly RegisteredSource[] => {
  const ordered = inOrderOfApplication(at === undefined ? events : eventsUntil(events, at));
  const { sources, evidence } = evidenceRegister(ordered);
  const grades = gradesIn(ordered);
  const given = Map.groupBy(evidence.values(), ({ source }) => source);
  return [...sources.values()].map((source) => ({
    source: source.source,
    name: source.protected === true ? null : source.name,
    kind: source.kind,
    protected: source.protected === true,
    origin: source.origin ?? null,
    countsAs: source.countsAs,
    reliability: source.reliability,
    grades: grades.get(source.source) ?? [],
    evidence: (given.get(source.source) ?? []).map(givenItem),
  }));
};

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
