/** An engine by itself, given the same SQL as the store gives it: what no server on it can be faster than. */
export interface BareEngine {
  /** Reads every case and what is kept of it for the list. */
  readonly list: () => Promise<void>;
  /** Reads a case with all its events. */
  readonly openCase: (id: string) => Promise<void>;
  /** Writes one event to each of some cases; what is written together is committed together where the engine does so. */
  readonly append: (cases: readonly string[]) => Promise<void>;
  /** Reads the latest fifty events in which all words stand, whole, as the store asks once it knows what words begin so. */
  readonly search: (words: readonly string[]) => Promise<void>;
  readonly close: () => Promise<void>;
}

/** An event as it is written: as long as those of the workspace. */
export const aRow = (caseId: string, seq: number) => ({
  case_id: caseId,
  seq,
  id: `${caseId}-${seq}`,
  at: '2026-01-01T00:00:00.000Z',
  recorded_at: '2026-01-01T00:00:00.000Z',
  actor: 'measuring',
  type: 'note.added',
  body: JSON.stringify({
    at: '2026-01-01T00:00:00.000Z',
    type: 'note.added',
    text: 'village road camp '.repeat(12),
  }),
  previous: 'a'.repeat(64),
  salt: 'b'.repeat(64),
  hash: 'c'.repeat(64),
});

export const EVENT_COLUMNS = Object.keys(aRow('', 1));
