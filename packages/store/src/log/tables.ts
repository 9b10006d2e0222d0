/** A case, and the summary of its log that a list needs. `hash` is the header's own link, `head` the last one. */
export interface CaseRow {
  readonly id: string;
  readonly recorded_at: string;
  readonly actor: string;
  readonly header: string;
  readonly salt: string;
  readonly hash: string;
  readonly head: string;
  readonly events: number;
  readonly last_at: string | null;
}

/** One event. `body` is its JSON as entered; `at` and `type` repeat what stands in it. */
export interface EventRow {
  readonly case_id: string;
  readonly seq: number;
  readonly id: string;
  readonly at: string;
  readonly recorded_at: string;
  readonly actor: string;
  readonly type: string;
  readonly body: string;
  readonly previous: string;
  readonly salt: string;
  readonly hash: string;
}

/** The tables that the store itself owns. */
export interface Tables {
  readonly case: CaseRow;
  readonly event: EventRow;
  readonly schema_version: { readonly version: number; readonly applied_at: string };
}
