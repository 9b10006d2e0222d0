import { isDeepStrictEqual } from 'node:util';
import type { CaseEvent, CaseHeader } from '@forewarn/core';
import { releaseCase } from '@forewarn/reporting/release';
import type { StoredCase, StoredEvent } from '@forewarn/store';
import { headOfCaseFile } from '@forewarn/store/head';
import type { CaseRights } from '../rights/roles.ts';
import { seesEverything } from '../rights/roles.ts';
import { caseFileOf } from './case-file-of.ts';
import { keyOfCase } from './case-state.ts';

/** An event as someone may see it. Who entered it and when is told only of one that is shown as it was entered. */
export interface ViewedEvent extends Partial<Omit<StoredEvent, 'seq' | 'event'>> {
  readonly seq: number;
  readonly event: CaseEvent;
}

/** A case as someone may see it. */
export interface CaseView {
  readonly id: string;
  /** The head of the log for whoever has to name it in what they do; else the digest of the view. */
  readonly head: string;
  /** Differs when what is seen differs, and only then. */
  readonly view: string;
  readonly header: CaseHeader;
  readonly events: readonly ViewedEvent[];
  /** For each event its place in the log, never shown to a reader; 0 for the source that stands for withheld ones. */
  readonly seqs: readonly number[];
}

/** Whoever adds, reviews or releases names the head of the log. It tells that something was added, and nothing of what. */
export const seesHead = ({ may }: Pick<CaseRights, 'may'>): boolean =>
  may.has('write') || may.has('review') || may.has('release');

/**
 * A case as someone with these rights may see it: the log as it is up to the last level, below it the case as it may be
 * released at the ceiling. There a reader's events are counted among themselves, since a gap would tell how many are
 * withheld; the source that stands for withheld ones is told by nobody.
 */
export const viewOf = (stored: StoredCase, rights: CaseRights): CaseView => {
  const { ceiling } = rights;
  if (seesEverything(ceiling))
    return { ...stored, view: keyOfCase(stored), seqs: stored.events.map(({ seq }) => seq) };
  const { caseFile, from } = releaseCase(caseFileOf(stored), ceiling);
  const { events, ...header } = caseFile;
  const view = headOfCaseFile(caseFile);
  const isNamed = seesHead(rights);
  const seqs = from.map((place) => (place === null ? 0 : place + 1));
  return {
    id: stored.id,
    head: isNamed ? stored.head : view,
    view,
    header,
    events: events.map((event, index) => {
      const inLog = seqs[index] ?? 0;
      return viewedEvent(event, isNamed ? inLog : index + 1, stored.events[inLog - 1]);
    }),
    seqs,
  };
};

const viewedEvent = (event: CaseEvent, seq: number, origin: StoredEvent | undefined): ViewedEvent =>
  origin !== undefined && isDeepStrictEqual(event, origin.event)
    ? { seq, id: origin.id, recordedAt: origin.recordedAt, actor: origin.actor, event }
    : { seq, event };

/** The case as it is told. */
export const shownCase = ({ seqs: _, ...shown }: CaseView): Omit<CaseView, 'seqs'> => shown;
