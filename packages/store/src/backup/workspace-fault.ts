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
  /** An event is not found as it should be, or is and should not be. It can be made anew from the log. */
  | 'search-differs'
  /** No log passes through a head that was noted elsewhere. */
  | 'head-missing'
  /** More than one case has a head that was noted without a case. */
  | 'head-ambiguous'
  /** A table holds what was never written to it. */
  | 'table-not-readable'
  /** The data file contradicts itself. */
  | 'data-file-damaged';
