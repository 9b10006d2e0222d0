import type { CaseEvent, CaseEventOf } from '../case/case-event.ts';

/** A source as it stands: what was registered, with its latest grade. */
export type StandingSource = CaseEventOf<'source.registered'> & {
  /** Sources with one origin count once. */
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
  const sources = new Map<string, StandingSource>();
  const evidence = new Map<string, StandingEvidence>();
  for (const event of events) {
    switch (event.type) {
      case 'source.registered':
        sources.set(event.source, { ...event, countsAs: event.origin ?? `source ${event.source}` });
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
  return { sources, evidence };
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
