import type { StoredCase, Workspace } from '@forewarn/store';
import type { CaseRights } from '../rights/roles.ts';
import { seesEverything } from '../rights/roles.ts';
import type { CaseState } from './case-state.ts';
import { expungedOf, keyOfState, readState } from './case-state.ts';
import { createKept } from './kept.ts';
import type { CaseView } from './view-of.ts';
import { seesHead, viewOf } from './view-of.ts';

/** The cases as people may see them. Everything that a person is told of a case comes from here. */
export interface CaseViews {
  /** The case by someone's rights, or nothing when the id is unknown. */
  readonly read: (id: string, rights: CaseRights) => Promise<CaseView | undefined>;
}

/** How many events are held in memory, over all cases and levels; the case used last stays, whatever its size. */
const MOST_EVENTS = 60_000;

/** Views of what the workspace holds. What was read is kept in memory for as long as the case says the same. */
export const createCaseViews = ({ store, database }: Pick<Workspace, 'store' | 'database'>): CaseViews => {
  const kept = createKept<StoredCase | CaseView>(MOST_EVENTS, ({ events }) => events.length + 1);
  return {
    read: async (id, rights) => {
      const state = await readState(database, id);
      if (state === undefined) return undefined;
      const key = keyOfState(state);
      const name = `${id} whole`;
      const whole = () => {
        // Under this name cases are kept as they are stored.
        const last = kept.last(name) as Promise<StoredCase> | undefined;
        return kept.of(name, key, () => readWhole(store, state, last));
      };
      const kind = seesEverything(rights.ceiling) ? 'everything' : `${rights.ceiling} ${seesHead(rights)}`;
      // One of the two kinds that this name is kept under; the other names hold cases as they are stored.
      return (await kept.of(`${id} ${kind}`, key, async () =>
        viewOf((await whole()) as StoredCase, rights),
      )) as CaseView;
    },
  };
};

/** The whole case: where it has only grown since it was read last, what was added behind that. */
const readWhole = async (
  store: Workspace['store'],
  state: CaseState,
  last: Promise<StoredCase> | undefined,
): Promise<StoredCase> => {
  const before = await last?.catch(() => undefined);
  const grown = before === undefined ? undefined : await readOn(store, state, before);
  const stored = grown ?? (await store.readCase(state.id));
  if (stored === undefined) throw new Error(`the case ${state.id} is listed, but cannot be read`);
  return stored;
};

const readOn = async (
  store: Workspace['store'],
  { id, events: count, expunged }: CaseState,
  before: StoredCase,
): Promise<StoredCase | undefined> => {
  const known = before.events.length;
  if (known >= count || expungedOf(before) !== expunged) return undefined;
  const added = await store.readEvents(id, known, count - known);
  const newest = added.at(-1);
  // The chain says whether these follow on what was read before.
  if (newest?.seq !== count || added[0]?.previous !== before.head) return undefined;
  return { ...before, head: newest.hash, events: [...before.events, ...added] };
};
