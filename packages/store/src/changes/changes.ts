/** That a case has grown, or that a record of it was expunged. */
export interface CaseChange {
  readonly caseId: string;
  readonly events: number;
  readonly head: string;
}

/** Tells of cases that changed, whichever process on the workspace changed them. */
export interface Changes {
  /**
   * Calls the listener after each change that is on disk; gives what ends it. Several changes of one case may be told as
   * one, and a case may be told of again that has not changed since, above all soon after the listening began. A listener
   * that throws ends itself only.
   */
  listen(listener: (change: CaseChange) => void): () => void;
}
