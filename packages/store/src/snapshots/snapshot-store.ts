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

/** Keeps what is costly to compute, one state per case, level and kind. Losing it costs time only. */
export interface SnapshotStore {
  /** Gives what is kept of all cases for a level and a kind, by case id. Whether its head is still the case's, the caller looks. */
  readAll(level: DisclosureLevel, kind: string): Promise<ReadonlyMap<string, Snapshot>>;
  read(key: SnapshotKey): Promise<Snapshot | undefined>;
  write(key: SnapshotKey, snapshot: Snapshot): Promise<void>;
  /** Forgets everything of a case. */
  drop(caseId: string): Promise<void>;
}
