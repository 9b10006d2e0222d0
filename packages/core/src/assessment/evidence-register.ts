import type { CaseEvent, CaseEventOf } from '../case/case-event.ts';

type Registered = CaseEventOf<'source.registered'>;

/** A source as it stands: what was registered, with its latest grade. */
type StandingSource = Registered & {
  /** The independent origin: sources for which it is the same count once. */
  readonly countsAs: string;
};

/** An item of evidence as it stands after its revisions, and whether it was withdrawn. */
export type StandingEvidence = Omit<CaseEventOf<'evidence.recorded'>, 'type'> & {
  readonly withdrawn: boolean;
};

/** The sources and the evidence of a case by their ids, as they stand after these events, in order of application. */
export interface EvidenceRegister {
  readonly sources: ReadonlyMap<string, StandingSource>;
  readonly evidence: ReadonlyMap<string, StandingEvidence>;
}

/** What the events amount to as a register: grades and revisions replace what stood, a withdrawal only marks it. */
export const evidenceRegister = (events: readonly CaseEvent[]): EvidenceRegister => {
  const sources = new Map<string, Registered>();
  const evidence = new Map<string, StandingEvidence>();
  for (const event of events) {
    switch (event.type) {
      case 'source.registered':
        sources.set(event.source, event);
        break;
      case 'source.graded': {
        const source = sources.get(event.source);
        if (source !== undefined) sources.set(event.source, { ...source, reliability: event.reliability });
        break;
      }
      case 'evidence.recorded':
      case 'evidence.revised': {
        const { type: _, ...item } = event;
        evidence.set(event.evidence, { ...item, withdrawn: false });
        break;
      }
      case 'evidence.withdrawn': {
        const item = evidence.get(event.evidence);
        if (item !== undefined) evidence.set(event.evidence, { ...item, withdrawn: true });
        break;
      }
      default:
        break;
    }
  }
  return { sources: withOrigins(sources), evidence };
};

const withOrigins = (sources: ReadonlyMap<string, Registered>): ReadonlyMap<string, StandingSource> => {
  const origins = independentOrigins(sources);
  return new Map(
    [...sources].map(([id, source]) => [id, { ...source, countsAs: origins.get(id) ?? id }] as const),
  );
};

/**
 * The end of each source's line of origins. An origin that is itself a registered source leads on to that one's own
 * origin, so that a copy never counts beside what it copies, nor a copy of a copy; sources that name each other count as
 * one, under the least of their ids.
 */
const independentOrigins = (sources: ReadonlyMap<string, Registered>): ReadonlyMap<string, string> => {
  const ends = new Map<string, string>();
  for (const id of sources.keys()) {
    const line = new Set<string>();
    let name = id;
    while (!ends.has(name) && !line.has(name)) {
      line.add(name);
      name = sources.get(name)?.origin ?? name;
    }
    const end = ends.get(name) ?? leastOfRing(line, name);
    for (const each of line) ends.set(each, end);
  }
  return ends;
};

/** Of the names from `first` on: where a line comes back to itself. A name without an origin is a ring of one. */
const leastOfRing = (line: ReadonlySet<string>, first: string): string => {
  const names = [...line];
  return names.slice(names.indexOf(first)).reduce((least, name) => (name < least ? name : least));
};

/** The independent origins behind items of evidence that stand: copies of one report count once. */
export const originsOf = (
  { sources, evidence }: EvidenceRegister,
  ids: readonly string[],
): ReadonlySet<string> =>
  new Set(
    ids.flatMap((id) => {
      const item = evidence.get(id);
      const source = item === undefined ? undefined : sources.get(item.source);
      return item === undefined || item.withdrawn || source === undefined ? [] : [source.countsAs];
    }),
  );
