import type { CaseEvent, CaseEventOf } from '@forewarn/core';

type Evidence = CaseEventOf<'evidence.recorded'> | CaseEventOf<'evidence.revised'>;

interface SourceRecord {
  readonly name: string;
  readonly reliability: string;
  readonly isProtected: boolean;
}

interface RecommendationRecord {
  readonly made: CaseEventOf<'recommendation.made'>;
  readonly followed: CaseEventOf<'recommendation.followed'> | null;
}

/** What the events amount to, item by item: the last word on each. */
export interface CaseRecords {
  readonly sources: ReadonlyMap<string, SourceRecord>;
  readonly evidence: ReadonlyMap<string, Evidence>;
  readonly withdrawn: ReadonlySet<string>;
  readonly ratings: ReadonlyMap<string, CaseEventOf<'indicator.rated'>>;
  readonly judgements: ReadonlyMap<string, CaseEventOf<'factor.judged'>>;
  readonly populations: ReadonlyMap<string, CaseEventOf<'population.described'>>;
  readonly recommendations: ReadonlyMap<string, RecommendationRecord>;
  readonly resilience: readonly CaseEventOf<'resilience.recorded'>[];
  readonly dissents: readonly CaseEventOf<'dissent.recorded'>[];
  readonly triggers: readonly CaseEventOf<'trigger.expected'>[];
  readonly outlook: CaseEventOf<'outlook.recorded'> | null;
  readonly review: CaseEventOf<'review.scheduled'> | null;
}

/** Reads events, in order of application, into records. */
export const readRecords = (events: readonly CaseEvent[]): CaseRecords => {
  const of = <Type extends CaseEvent['type']>(type: Type) =>
    events.filter((event): event is CaseEventOf<Type> => event.type === type);
  const followed = new Map(of('recommendation.followed').map((event) => [event.recommendation, event]));
  return {
    sources: readSources(events),
    evidence: new Map(
      events
        .filter(
          (event): event is Evidence =>
            event.type === 'evidence.recorded' || event.type === 'evidence.revised',
        )
        .map((event) => [event.evidence, event]),
    ),
    withdrawn: new Set(of('evidence.withdrawn').map(({ evidence }) => evidence)),
    ratings: new Map(of('indicator.rated').map((event) => [event.indicator, event])),
    judgements: new Map(of('factor.judged').map((event) => [event.factor, event])),
    populations: new Map(of('population.described').map((event) => [event.population, event])),
    recommendations: new Map(
      of('recommendation.made').map((made) => [
        made.recommendation,
        { made, followed: followed.get(made.recommendation) ?? null },
      ]),
    ),
    resilience: of('resilience.recorded'),
    dissents: of('dissent.recorded'),
    triggers: of('trigger.expected'),
    outlook: of('outlook.recorded').at(-1) ?? null,
    review: of('review.scheduled').at(-1) ?? null,
  };
};

const readSources = (events: readonly CaseEvent[]): ReadonlyMap<string, SourceRecord> => {
  const sources = new Map<string, SourceRecord>();
  for (const event of events) {
    if (event.type === 'source.registered') {
      sources.set(event.source, {
        name: event.name,
        reliability: event.reliability,
        isProtected: event.protected === true,
      });
    }
    const known = event.type === 'source.graded' ? sources.get(event.source) : undefined;
    if (event.type === 'source.graded' && known !== undefined) {
      sources.set(event.source, { ...known, reliability: event.reliability });
    }
  }
  return sources;
};
