import type { ChainFault } from '../case-store.ts';
import type { SignedHeadFault } from '../signed-heads/faults-of-signed-heads.ts';

/** What does not hold in a workspace, and where: in a case by `seq`, or else `subject` says in what. */
export interface WorkspaceFault {
  readonly code: ChainFault['code'] | SignedHeadFault['code'] | OtherFaultCode;
  readonly caseId?: string;
  readonly seq?: number;
  readonly subject?: string;
}

type OtherFaultCode =
  /** A document is not what was kept. */
  | 'attachment-damaged'
  /** A document that was brought to a case is gone. */
  | 'attachment-missing'
  /** A trigger that refuses changes to what is never changed is not there, or is switched off. */
  | 'guard-missing'
  /** A table holds what was never written to it. */
  | 'table-not-readable'
  /** The data file contradicts itself. */
  | 'data-file-damaged';
