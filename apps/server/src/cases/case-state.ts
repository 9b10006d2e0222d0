import { CaseHeader } from '@forewarn/core';
import type { StoredCase, Workspace } from '@forewarn/store';
import { isDamage } from '@forewarn/store';
import { parsed } from './parsed.ts';

type Database = Workspace['database'];

/** What tells a case, and whether it has changed, without its events. */
export interface CaseState {
  readonly id: string;
  /** The header as it is stored, or nothing where it cannot be read. */
  readonly header: string | undefined;
  readonly head: string;
  readonly events: number;
  readonly lastAt: string | null;
  /** How many of its records were expunged: that changes what it says, and not its head. */
  readonly expunged: number;
}

/** The same as long as the case says the same. */
export const keyOfState = ({ head, expunged }: Pick<CaseState, 'head' | 'expunged'>): string =>
  expunged === 0 ? head : `${head}+${expunged}`;

/** The key of a case that was read whole. */
export const keyOfCase = (stored: StoredCase): string =>
  keyOfState({ head: stored.head, expunged: expungedOf(stored) });

/** How many records of a case that was read were expunged. */
export const expungedOf = ({ events }: Pick<StoredCase, 'events'>): number =>
  events.filter((event) => event.expunged !== undefined).length;

/** What was read of the texts of headers, which are never changed. */
const headers = new Map<string, CaseHeader | undefined>();
const MOST_HEADERS = 20_000;

/** The header, or nothing where it cannot be read. */
export const headerOf = ({ header }: Pick<CaseState, 'header'>): CaseHeader | undefined => {
  if (header === undefined) return undefined;
  if (headers.has(header)) return headers.get(header);
  if (headers.size >= MOST_HEADERS) headers.clear();
  const read = CaseHeader.safeParse(parsed(header)).data;
  headers.set(header, read);
  return read;
};

/** One case, or nothing when the id is unknown. */
export const readState = async (database: Database, id: string): Promise<CaseState | undefined> => {
  const row = await rows(database).where('case.id', '=', id).executeTakeFirst();
  if (row === undefined) return undefined;
  const expunged = await database
    .selectFrom('expunged')
    .select((each) => each.fn.countAll<number>().as('count'))
    .where('case_id', '=', id)
    .executeTakeFirst();
  return stateOf(row, expunged?.count ?? 0);
};

/** Every case, the oldest first. A row that cannot be read is given without what it says. */
export const readStates = async (database: Database): Promise<readonly CaseState[]> => {
  const counted = await database
    .selectFrom('expunged')
    .select((each) => ['case_id' as const, each.fn.countAll<number>().as('count')])
    .groupBy('case_id')
    .execute();
  const expunged = new Map(counted.map(({ case_id, count }) => [case_id, count]));
  const read = await rows(database)
    .orderBy('case.id')
    .execute()
    .catch((error: unknown) => {
      if (isDamage(error)) return undefined;
      throw error;
    });
  if (read !== undefined) return read.map((row) => stateOf(row, expunged.get(row.id) ?? 0));
  const ids = await database.selectFrom('case').select('id').orderBy('id').execute();
  const states: CaseState[] = [];
  for (const { id } of ids)
    states.push((await readState(database, id).catch((error: unknown) => lost(id, error))) ?? lost(id));
  return states;
};

const rows = (database: Database) =>
  database.selectFrom('case').select(['id', 'header', 'head', 'events', 'last_at']);

interface Row {
  readonly id: string;
  readonly header: string;
  readonly head: string;
  readonly events: number;
  readonly last_at: string | null;
}

const stateOf = ({ last_at, ...row }: Row, expunged: number): CaseState => ({
  ...row,
  lastAt: last_at,
  expunged,
});

const lost = (id: string, error?: unknown): CaseState => {
  if (error !== undefined && !isDamage(error)) throw error;
  return { id, header: undefined, head: '', events: 0, lastAt: null, expunged: 0 };
};
