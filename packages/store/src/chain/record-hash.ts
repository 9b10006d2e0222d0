import type { CaseEvent } from '@forewarn/core';
import { hashOfValue } from './chain-link.ts';

/** All that is kept of an event in the place of its text and salt. */
export interface ExpungedRecord {
  readonly caseId: string;
  readonly seq: number;
  readonly innerHash: string;
  readonly reason: string;
  readonly requestedBy: string;
  readonly approvedBy: string;
  readonly expungedAt: string;
  readonly event: CaseEvent;
}

/** The hash that shows whether any of it was changed since; the chain covers the inner hash alone. */
export const recordHashOf = (record: ExpungedRecord): string => hashOfValue(record);
