import { setImmediate, setTimeout } from 'node:timers/promises';
import type { Kysely } from 'kysely';
import type { ChainFault, ChainFaultCode, Walking } from '../case-store.ts';
import type { Tables } from '../workspace/tables.ts';
import type { CaseWalk } from './case-walk.ts';
import { beginWalk, chainHolds, walkOn } from './case-walk.ts';
import { declarationRowOf } from './derived-rows.ts';
import { readCaseRow, readConsistently, readMarks } from './read-rows.ts';
import type { CaseRow } from './tables.ts';

/** The largest that both engines hold in this column. */
const LAST_SEQ = 2 ** 31 - 1;

/** As much as is read and checked in one go, while others wait. */
const PAGE = 500;
const PAGE_IN_BACKGROUND = 100;
const RESTS = 3;

/** Every place where the log of one case does not hold. Reads it in pages; what is appended meanwhile is looked at too. */
export const faultsOfCase = async (
  database: Kysely<Tables>,
  id: string,
  { signal, isInBackground = false }: Walking,
): Promise<readonly ChainFault[]> => {
  const row = await readCaseRow(database, id);
  if (row === undefined) return [];
  const page = isInBackground ? PAGE_IN_BACKGROUND : PAGE;
  let walk = beginWalk(row);
  for (;;) {
    await setImmediate();
    signal?.throwIfAborted();
    const start = performance.now();
    const before = walk.last.seq;
    const at = await readConsistently(database, async (transaction) => {
      const next = await readOn(transaction, walk, row, page);
      return next.last.seq < before + page
        ? { walk: next, end: await readEnd(transaction, next, row) }
        : { walk: next };
    });
    walk = at.walk;
    if (isInBackground) await setTimeout(RESTS * (performance.now() - start), undefined, { signal });
    if (at.end !== undefined) return [...walk.faults, ...at.end];
  }
};

const readOn = async (
  transaction: Kysely<Tables>,
  walk: CaseWalk,
  row: CaseRow,
  limit: number,
): Promise<CaseWalk> => {
  const events = await transaction
    .selectFrom('event')
    .selectAll()
    .where('case_id', '=', row.id)
    .where('seq', '>', walk.last.seq)
    .orderBy('seq')
    .limit(limit)
    .execute();
  const last = events.at(-1);
  if (last === undefined) return walk;
  return walkOn(walk, row, events, await readMarks(transaction, row.id, walk.last.seq, last.seq));
};

/** What the end of the log shows: whether the summary and what is derived say what the log says. */
const readEnd = async (
  transaction: Kysely<Tables>,
  walk: CaseWalk,
  { id }: CaseRow,
): Promise<readonly ChainFault[]> => {
  const fault = (seq: number, code: ChainFaultCode): ChainFault => ({ caseId: id, seq, code });
  const row = await readCaseRow(transaction, id);
  if (row === undefined) return [fault(0, 'case-missing')];
  const unheld = [...(await readMarks(transaction, id, walk.last.seq, LAST_SEQ)).keys()];
  const faults = unheld.map((seq) => fault(seq, 'expunging-differs'));
  if (row.events > walk.last.seq) return [...faults, fault(walk.last.seq + 1, 'event-missing')];
  const isSummed = row.events === walk.last.seq && row.head === walk.last.hash && row.last_at === walk.latest;
  if (!isSummed) return [...faults, fault(walk.last.seq, 'summary-differs')];
  if (!chainHolds(walk)) return faults;
  return [
    ...faults,
    ...(await differencesOf(transaction, walk, id)).map((seq) => fault(seq, 'derived-differs')),
  ];
};

/** The events about which what is derived says something else than the log, or nothing. */
const differencesOf = async (
  transaction: Kysely<Tables>,
  walk: CaseWalk,
  caseId: string,
): Promise<readonly number[]> => {
  const declared = await transaction
    .selectFrom('declaration')
    .selectAll()
    .where('case_id', '=', caseId)
    .execute();
  const used = await transaction
    .selectFrom('attachment_use')
    .selectAll()
    .where('case_id', '=', caseId)
    .execute();
  const expected = [...walk.declarations.values()].map((each) => declarationRowOf(caseId, each));
  return [...new Set([...differing(expected, declared), ...differing(walk.uses, used)])].toSorted(
    (one, other) => one - other,
  );
};

/** The numbers of the events of the rows that are in one list only. */
const differing = <Row extends { readonly seq: number }>(
  one: readonly Row[],
  other: readonly Row[],
): readonly number[] => {
  const [inOne, inOther] = [keyed(one), keyed(other)];
  return [...inOne, ...inOther].flatMap(([key, seq]) => (inOne.has(key) && inOther.has(key) ? [] : [seq]));
};

const keyed = (rows: readonly { readonly seq: number }[]): ReadonlyMap<string, number> =>
  new Map(
    rows.map((row) => [
      JSON.stringify(Object.entries(row).toSorted(([a], [b]) => a.localeCompare(b, 'en'))),
      row.seq,
    ]),
  );
