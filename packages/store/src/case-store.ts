import type { CaseEvent, CaseHeader, Problem, Result } from '@forewarn/core';

/** An event as the log keeps it: `event` is what was entered, the rest says when, by whom and after what. */
export interface StoredEvent {
  /** 1 for the first event of a case, without gaps. */
  readonly seq: number;
  /** UUIDv7. */
  readonly id: string;
  /** When the store took it in: ISO 8601, UTC, milliseconds. */
  readonly recordedAt: string;
  readonly actor: string;
  /** The hash of the event before it; of the header for the first. */
  readonly previous: string;
  readonly hash: string;
  readonly event: CaseEvent;
  /** Where its text was taken out: why, by whom and when. `event` is then what was left of it. */
  readonly expunged?: ExpungedMark;
}

export interface ExpungedMark {
  readonly reason: string;
  readonly requestedBy: string;
  readonly approvedBy: string;
  readonly at: string;
}

export interface StoredCase {
  /** UUIDv7. */
  readonly id: string;
  readonly header: CaseHeader;
  /** The hash of the last event; of the header while there is none. */
  readonly head: string;
  readonly events: readonly StoredEvent[];
}

/** A case as a list shows it. */
export interface CaseEntry {
  readonly id: string;
  readonly header: CaseHeader;
  readonly head: string;
  readonly events: number;
  /** The latest `at` among the events, or null while there is none. */
  readonly lastAt: string | null;
}

export interface Appended {
  readonly head: string;
  readonly events: readonly StoredEvent[];
  /** The events that they were put after and that the caller had not seen; none where the expected head was the head. */
  readonly missed: readonly StoredEvent[];
}

interface AppendOptions {
  /** Puts the events after those that were missed where the two commute, instead of refusing them. */
  readonly rebase?: boolean;
}

export type AppendRefusal =
  | { readonly code: 'unknown-case' }
  /** The case has grown, and the events were not to be put after what was missed, or cannot be: `missed` are the events after the expected head, or all when that head was never its head. */
  | { readonly code: 'conflict'; readonly head: string; readonly missed: readonly StoredEvent[] }
  /** With the new events it would not be a case; the paths are those of the whole case file, of whose events `stored` are there. */
  | { readonly code: 'not-a-case'; readonly stored: number; readonly problems: readonly Problem[] };

export type ChainFaultCode =
  | 'header-changed'
  | 'event-changed'
  | 'event-missing'
  /** A part of the log cannot be read at all; what else is wrong with that case is not known. */
  | 'not-readable'
  | 'link-broken'
  | 'summary-differs'
  | 'case-missing'
  /** Something is erased that no two persons had expunged, or stands whole that is recorded as expunged. */
  | 'expunging-differs'
  /** The chain holds, and by core's check the events are no case with the ones before them. */
  | 'not-a-case'
  /** What an append goes by instead of the log, the declarations and uses of attachments, is not what the log says. */
  | 'derived-differs';

/** What does not hold in a log, and where: `seq` 0 is the header. */
export interface ChainFault {
  readonly caseId: string;
  readonly seq: number;
  readonly code: ChainFaultCode;
}

/** How a walk over the log goes. */
export interface Walking {
  readonly signal?: AbortSignal | undefined;
  /** In small steps with three times as long a rest after each, so that people at work do not notice. */
  readonly isInBackground?: boolean;
}

/** The log of every case of a workspace. What it has acknowledged is on disk, and is never changed or taken away. */
export interface CaseStore {
  /** Writes a new case with its events and gives it an id; throws when header and events are not a case by core's check. */
  createCase(header: CaseHeader, events: readonly CaseEvent[], actor: string): Promise<StoredCase>;
  /** Gives every case without its events, the oldest first. */
  listCases(): Promise<readonly CaseEntry[]>;
  /** Gives a case with all its events in the order of the log, or nothing when the id is unknown. */
  readCase(id: string): Promise<StoredCase | undefined>;
  /** Gives up to so many events of a case from behind a `seq` on; none for an unknown case. */
  readEvents(id: string, after: number, limit: number): Promise<readonly StoredEvent[]>;
  /** Adds the events after the head that the caller has seen, all or none. */
  append(
    id: string,
    expectedHead: string,
    events: readonly CaseEvent[],
    actor: string,
    options?: AppendOptions,
  ): Promise<Result<Appended, AppendRefusal>>;
  /** Walks the chain of every case and names each place where it does not hold; rejects when it is told to stop. */
  verify(walking?: Walking): Promise<readonly ChainFault[]>;
}
