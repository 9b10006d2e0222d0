import { isDamage } from '../damage.ts';
import { faultsOfSignedHeads } from '../signed-heads/faults-of-signed-heads.ts';
import type { Workspace } from '../workspace/workspace.ts';
import { faultsOfGuards } from './faults-of-guards.ts';
import { faultsOfDatabase } from './faults-of-database.ts';
import { faultsOfSearch } from './faults-of-search.ts';
import type { FoundHead, LookedFor, NotedHead } from './look-for-heads.ts';
import { lookForHeads } from './look-for-heads.ts';
import { summariseLog } from './summarise-log.ts';
import type { WorkspaceFault } from './workspace-fault.ts';

export interface Verified {
  readonly cases: number;
  readonly events: number;
  readonly attachments: number;
  readonly signedHeads: number;
  /** The noted heads that a log passes through. */
  readonly heads: readonly FoundHead[];
  readonly faults: readonly WorkspaceFault[];
}

interface VerifyOptions {
  /** Heads that were noted elsewhere, which the logs are to pass through. */
  readonly noted?: readonly NotedHead[];
  /** Whether there is a search index to compare with the log: a backup of PostgreSQL has none. */
  readonly hasIndex?: boolean;
  readonly signal?: AbortSignal;
}

export type Verifiable = Pick<Workspace, 'engine' | 'database' | 'store' | 'attachments'>;

/**
 * Reads all of a workspace: the chain of every case, every signed head, every document and, where the data file is ours,
 * every other record as far as it can contradict itself.
 */
export const verifyWorkspace = async (
  workspace: Verifiable,
  { noted = [], hasIndex = true, signal }: VerifyOptions = {},
): Promise<Verified> => {
  const faults: WorkspaceFault[] = [];
  const orFault = async <Value>(
    subject: string,
    otherwise: Value,
    read: () => Promise<Value>,
  ): Promise<Value> => {
    try {
      signal?.throwIfAborted();
      return await read();
    } catch (error) {
      if (!isDamage(error)) throw error;
      faults.push({ code: 'table-not-readable', subject });
      return otherwise;
    }
  };
  const { database, store, engine } = workspace;
  const nothing = { cases: 0, events: 0 };
  const { cases, events } = await orFault('case', nothing, () => summariseLog(database));
  faults.push(...(await orFault('event', [], () => store.verify({ signal }))));
  if (hasIndex) {
    const except = new Set(faults.flatMap(({ caseId }) => caseId ?? []));
    const where = { engine, except, signal };
    faults.push(...(await orFault('search_entry', [], () => faultsOfSearch(database, where))));
  }
  const none: LookedFor = { heads: [], faults: [] };
  const { heads, ...lookedFor } = await orFault('event', none, () => lookForHeads(database, noted));
  faults.push(...lookedFor.faults);
  faults.push(...(await orFault('signed_head', [], () => faultsOfSignedHeads(database, signal))));
  const attachments = await orFault('attachment', [], () =>
    database.selectFrom('attachment').select('sha256').execute(),
  );
  for (const { sha256 } of attachments) {
    if (await orFault(`attachment ${sha256}`, true, () => isKept(workspace, sha256))) continue;
    faults.push({ code: 'attachment-damaged', subject: sha256 });
  }
  const missing = await orFault('case_attachment', [], () => missingDocuments(workspace));
  faults.push(...missing.map((subject) => ({ code: 'attachment-missing', subject }) as const));
  faults.push(...(await orFault('triggers', [], () => faultsOfGuards(database, engine))));
  const signedHeads = await orFault('signed_head', 0, () => countOf(workspace));
  if (engine === 'embedded') faults.push(...(await faultsOfDatabase(database, signal)));
  return { cases, events, attachments: attachments.length, signedHeads, heads, faults };
};

const isKept = async ({ attachments }: Verifiable, sha256: string): Promise<boolean> => {
  try {
    return (await attachments.read(sha256)) !== undefined;
  } catch (error) {
    if (isDamage(error)) return false;
    throw error;
  }
};

/** Documents that were brought to a case. What an event names besides may never have been brought. */
const missingDocuments = async ({ database }: Verifiable): Promise<readonly string[]> => {
  const rows = await database
    .selectFrom('case_attachment')
    .leftJoin('attachment', 'attachment.sha256', 'case_attachment.sha256')
    .where('attachment.sha256', 'is', null)
    .select('case_attachment.sha256')
    .distinct()
    .orderBy('case_attachment.sha256')
    .execute();
  return rows.map(({ sha256 }) => sha256);
};

const countOf = async ({ database }: Verifiable): Promise<number> => {
  const { count } = await database
    .selectFrom('signed_head')
    .select(({ fn }) => fn.countAll<number>().as('count'))
    .executeTakeFirstOrThrow();
  return count;
};
