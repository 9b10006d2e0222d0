import type { DisclosureLevel } from '@forewarn/core';

/** What something computed was computed from, and for whose eyes. */
export interface SnapshotKey {
  readonly caseId: string;
  readonly level: DisclosureLevel;
  readonly kind: string;
}

export interface Snapshot {
  readonly head: string;
  /** JSON. */
  readonly body: string;
}

/** The state of a case that something was computed from: what an expunging changes beside the head, its number tells. */
export interface SnapshotBasis {
  readonly head: string;
  readonly expunged: number;
}

/** Keeps what is costly to compute, one state per case, level and kind. Losing it costs time only. */
export interface SnapshotStore {
  /** Gives what is kept of all cases for a level and a kind, by case id. Whether its head is still the case's, the caller looks. */
  readAll(level: DisclosureLevel, kind: string): Promise<ReadonlyMap<string, Snapshot>>;
  read(key: SnapshotKey): Promise<Snapshot | undefined>;
  /** Keeps it while the case is in the state that it was computed from, and says so; else an erased text would come back. */
  write(key: SnapshotKey, snapshot: Snapshot, basis: SnapshotBasis): Promise<boolean>;
  /** Forgets everything of a case. */
  drop(caseId: string): Promise<void>;
}
