import type { Kysely } from 'kysely';
import type { Tables } from '../workspace/tables.ts';
import type { CaseChange, Changes } from './changes.ts';

/** What an engine does while someone listens: it notices that there may be something to see, and calls `look`. */
export interface Noticing {
  begin(): void;
  end(): void;
}

export interface CaseWatch extends Changes {
  /** Looks soon at some cases, or at all of them, and tells of those that are not as they were told of last. */
  look(caseIds?: readonly string[]): void;
  /** Ends every listening. */
  close(): void;
}

/** Few enough for one statement. */
const CASES_A_STATEMENT = 500;
const PAUSE_AFTER_FAILURE = 500;

/**
 * Tells of changes by what the database holds: whatever notices a change says no more than where to look. While nobody
 * listens, it does nothing and remembers nothing.
 */
export const createCaseWatch = (database: Kysely<Tables>, noticing: Noticing): CaseWatch => {
  const listeners = new Set<(change: CaseChange) => void>();
  const told = new Map<string, string>();
  let due: Set<string> | 'all' = new Set();
  let isLooking = false;

  const look = (caseIds?: readonly string[]): void => {
    if (listeners.size === 0) return;
    if (caseIds === undefined) due = 'all';
    else if (due !== 'all') for (const id of caseIds) due.add(id);
    if (!isLooking) void lookWhileDue();
  };

  const lookWhileDue = async (): Promise<void> => {
    isLooking = true;
    while (listeners.size > 0 && (due === 'all' || due.size > 0)) {
      const now = due;
      due = new Set();
      try {
        for (const sight of await readSights(database, now)) tell(sight);
      } catch {
        // What was not seen is looked for again, and with it whatever else was missed: the database may be away.
        due = 'all';
        await new Promise((resolve) => setTimeout(resolve, PAUSE_AFTER_FAILURE).unref());
      }
    }
    isLooking = false;
  };

  const tell = ({ mark, ...change }: CaseSight): void => {
    if (told.get(change.caseId) === mark) return;
    told.set(change.caseId, mark);
    for (const listener of listeners) {
      try {
        listener(change);
      } catch {
        leave(listener);
      }
    }
  };

  const leave = (listener: (change: CaseChange) => void): void => {
    if (!listeners.delete(listener) || listeners.size > 0) return;
    noticing.end();
    told.clear();
    due = new Set();
  };

  return {
    look,
    close: () => {
      for (const listener of listeners) leave(listener);
    },
    listen: (listener) => {
      // One of its own, so that whoever listens twice is told twice and may leave once.
      const own = (change: CaseChange): void => listener(change);
      listeners.add(own);
      if (listeners.size === 1) {
        noticing.begin();
        look();
      }
      return () => leave(own);
    },
  };
};

/** `mark` differs when the case has grown, and when a record of it was expunged. */
interface CaseSight extends CaseChange {
  readonly mark: string;
}

const readSights = async (
  database: Kysely<Tables>,
  which: ReadonlySet<string> | 'all',
): Promise<readonly CaseSight[]> => {
  if (which === 'all') return readSome(database);
  const ids = [...which];
  const sights: CaseSight[] = [];
  for (let start = 0; start < ids.length; start += CASES_A_STATEMENT)
    sights.push(...(await readSome(database, ids.slice(start, start + CASES_A_STATEMENT))));
  return sights;
};

const readSome = async (database: Kysely<Tables>, ids?: readonly string[]): Promise<readonly CaseSight[]> => {
  const rows = await database
    .selectFrom('case')
    .select(['id', 'events', 'head'])
    .select((expression) =>
      expression
        .selectFrom('expunged')
        .whereRef('expunged.case_id', '=', 'case.id')
        .select(({ fn }) => fn.countAll().as('count'))
        .as('expunged'),
    )
    .$if(ids !== undefined, (query) => query.where('id', 'in', ids ?? []))
    .execute();
  return rows.map(({ id, events, head, expunged }) => ({
    caseId: id,
    events,
    head,
    mark: `${head} ${expunged}`,
  }));
};
