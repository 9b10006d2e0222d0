import type { Kysely } from 'kysely';
import { afterEach, beforeEach } from 'vitest';
import type { CaseStore, StoredCase } from '../case-store.ts';
import type { Tables } from '../workspace/tables.ts';
import { aHeader, aNote } from './a-case.ts';

/** One database under test. */
export interface StoreUnderTest {
  readonly store: CaseStore;
  readonly database: Kysely<Tables>;
  /** Another connection to the same data, as another server would have. */
  openAnother(): Promise<CaseStore>;
  /** Takes away what refuses changes to the log, references between tables included, as an intruder would. */
  dropGuards(): Promise<void>;
  close(): Promise<void>;
}

export type OpenStore = (now: () => Date) => Promise<StoreUnderTest>;

/** What the tests of one theme work with; opened anew for each of them. */
export interface Bench {
  readonly opened: StoreUnderTest;
  readonly store: CaseStore;
  /** Where the clock of the store stands. */
  moment: Date;
  /** A case that is there. */
  read(id: string): Promise<StoredCase>;
  aCaseOf(...notes: readonly string[]): Promise<StoredCase>;
}

/** A store for each test of the block it is called in. */
export const aBench = (openStore: OpenStore): Bench => {
  const bench = {
    moment: new Date(0),
    read: async (id: string): Promise<StoredCase> => {
      const stored = await now().store.readCase(id);
      if (stored === undefined) throw new Error(`no case ${id}`);
      return stored;
    },
    aCaseOf: (...notes: readonly string[]) =>
      now().store.createCase(
        aHeader(),
        notes.map((text) => aNote(text)),
        'analyst',
      ),
    get opened() {
      return now();
    },
    get store() {
      return now().store;
    },
  };
  let opened: StoreUnderTest | undefined;
  const now = (): StoreUnderTest => {
    if (opened === undefined) throw new Error('the store is opened before each test');
    return opened;
  };
  beforeEach(async () => {
    bench.moment = new Date('2024-05-01T10:20:30.456Z');
    opened = await openStore(() => bench.moment);
  });
  afterEach(() => now().close());
  return bench;
};
