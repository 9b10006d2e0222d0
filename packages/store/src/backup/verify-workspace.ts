import { isDamage } from '../damage.ts';
import { faultsOfSignedHeads } from '../signed-heads/faults-of-signed-heads.ts';
import type { Workspace } from '../workspace/workspace.ts';
import { faultsOfDatabase } from './faults-of-database.ts';
import { summariseLog } from './summarise-log.ts';
import type { WorkspaceFault } from './workspace-fault.ts';

export interface Verified {
  readonly cases: number;
  readonly events: number;
  readonly attachments: number;
  readonly signedHeads: number;
  readonly faults: readonly WorkspaceFault[];
}

export type Verifiable = Pick<Workspace, 'engine' | 'database' | 'store' | 'attachments'>;

/**
 * Reads all of a workspace: the chain of every case, every signed head, every document and, where the data file is ours,
 * every other record as far as it can contradict itself.
 */
export const verifyWorkspace = async (workspace: Verifiable, signal?: AbortSignal): Promise<Verified> => {
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
  faults.push(...(await orFault('event', [], () => store.verify(signal))));
  faults.push(...(await orFault('signed_head', [], () => faultsOfSignedHeads(database, signal))));
  const attachments = await orFault('attachment', [], () =>
    database.selectFrom('attachment').select('sha256').execute(),
  );
  for (const { sha256 } of attachments) {
    if (await orFault(`attachment ${sha256}`, true, () => isKept(workspace, sha256))) continue;
    faults.push({ code: 'attachment-damaged', subject: sha256 });
  }
  const signedHeads = await orFault('signed_head', 0, () => countOf(workspace));
  if (engine === 'embedded') faults.push(...(await faultsOfDatabase(database, signal)));
  return { cases, events, attachments: attachments.length, signedHeads, faults };
};

const isKept = async ({ attachments }: Verifiable, sha256: string): Promise<boolean> => {
  try {
    return (await attachments.read(sha256)) !== undefined;
  } catch (error) {
    if (isDamage(error)) return false;
    throw error;
  }
};

const countOf = async ({ database }: Verifiable): Promise<number> => {
  const { count } = await database
    .selectFrom('signed_head')
    .select(({ fn }) => fn.countAll<number>().as('count'))
    .executeTakeFirstOrThrow();
  return count;
};
