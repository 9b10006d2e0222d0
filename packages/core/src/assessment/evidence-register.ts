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

const withOrigins = (sources: ReadonlyMap<string, Registered>): ReadonlyMap<string, StandingSource> =>
  new Map(
    [...sources].map(([id, source]) => [id, { ...source, countsAs: originOf(source, sources) }] as const),
  );

/**
 * A source without an origin counts as itself, one with an origin as that. An origin that is a registered source's id
 * stands for that source with the origin registered for it, and is followed no further.
 */
const originOf = ({ source, origin }: Registered, sources: ReadonlyMap<string, Registered>): string =>
  origin === undefined ? source : (sources.get(origin)?.origin ?? origin);

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
