import type { Workspace } from '@forewarn/store';
import { keyOfState, readState } from '../cases/case-state.ts';
import type { CaseViews } from '../cases/case-views.ts';
import type { CaseRights } from '../rights/roles.ts';
import { seesEverything } from '../rights/roles.ts';
import type { EventWriter } from './event-stream.ts';

interface Parts {
  readonly workspace: Pick<Workspace, 'store' | 'database'>;
  readonly views: CaseViews;
}

interface Followed {
  readonly id: string;
  readonly rights: CaseRights;
  /** The `id` of the last message that the client has, or what it read the case at. */
  readonly after: string | undefined;
}

type SendNew = (writer: EventWriter) => Promise<void>;

/** Sends what is new in a case to somebody with these rights. */
export const newInCase = (parts: Parts, followed: Followed): SendNew =>
  seesEverything(followed.rights.ceiling) ? newEvents(parts, followed) : newView(parts, followed);

const IN_A_MESSAGE = 100;

/** The events themselves, each message under the `seq` of its last one; and where a record was expunged, that one changed. */
const newEvents = ({ workspace }: Parts, { id, after }: Followed): SendNew => {
  let last = after !== undefined && /^\d+$/.test(after) ? Number(after) : undefined;
  let expunged: number | undefined;
  return async ({ send, ended }) => {
    const state = await readState(workspace.database, id);
    if (state === undefined) return;
    if (expunged !== undefined && expunged !== state.expunged)
      await send({ event: 'changed', data: { head: state.head, view: keyOfState(state) } });
    expunged = state.expunged;
    last = Math.min(last ?? state.events, state.events);
    while (last < state.events && !ended.aborted) {
      const events = await workspace.store.readEvents(id, last, IN_A_MESSAGE);
      const newest = events.at(-1);
      if (newest === undefined) return;
      await send({ event: 'appended', id: String(newest.seq), data: { head: newest.hash, events } });
      last = newest.seq;
    }
  };
};

/** That what is seen has changed, under the mark of what is seen: nothing where only what is withheld has. */
const newView = ({ views }: Parts, { id, rights, after }: Followed): SendNew => {
  let last = after;
  return async ({ send }) => {
    const view = await views.read(id, rights);
    if (view === undefined) return;
    if (last !== undefined && last !== view.view)
      await send({ event: 'changed', id: view.view, data: { head: view.head, view: view.view } });
    last = view.view;
  };
};
