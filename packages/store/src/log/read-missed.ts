import type { Kysely } from 'kysely';
import type { StoredEvent } from '../case-store.ts';
import type { Tables } from '../workspace/tables.ts';
import { readStoredEvents } from './read-rows.ts';
import type { CaseRow } from './tables.ts';

/** Events looked at in one go: mostly few were missed. */
const PAGE = 200;

/** What a caller has missed who saw a head. */
interface Missed {
  /** Whether the case ever had that head. */
  readonly wasHead: boolean;
  /** The events after it, or all where it never was its head. */
  readonly events: readonly StoredEvent[];
}

/** Looks for the head from the end of the log backwards, so that it costs as much as was missed. */
export const readMissed = async (
  transaction: Kysely<Tables>,
  row: Pick<CaseRow, 'id' | 'hash' | 'events'>,
  head: string,
): Promise<Missed> => {
  const seq = await seqOfHead(transaction, row, head);
  return { wasHead: seq !== undefined, events: await readStoredEvents(transaction, row.id, seq ?? 0) };
};

const seqOfHead = async (
  transaction: Kysely<Tables>,
  { id, hash, events }: Pick<CaseRow, 'id' | 'hash' | 'events'>,
  head: string,
): Promise<number | undefined> => {
  if (head === hash) return 0;
  for (let upTo = events; upTo > 0; upTo -= PAGE) {
    const rows = await transaction
      .selectFrom('event')
      .select(['seq', 'hash'])
      .where('case_id', '=', id)
      .where('seq', '<=', upTo)
      .where('seq', '>', upTo - PAGE)
      .execute();
    const found = rows.find((row) => row.hash === head);
    if (found !== undefined) return found.seq;
  }
  return undefined;
};
