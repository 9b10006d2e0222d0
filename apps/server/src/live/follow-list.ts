import type { Workspace } from '@forewarn/store';
import { keyOfState, readState } from '../cases/case-state.ts';
import { readableCases } from '../cases/list-cases.ts';
import type { Summaries } from '../cases/summaries.ts';
import type { Grant } from '../rights/roles.ts';
import { rightsInCase } from '../rights/roles.ts';
import type { EventWriter } from './event-stream.ts';

interface Parts {
  readonly workspace: Pick<Workspace, 'database'>;
  readonly summaries: Summaries;
}

/** Sends which cases changed, of those that somebody with these grants may read and as far as they see a change. */
export const newInList = (
  { workspace, summaries }: Parts,
  grants: readonly Grant[],
): ((writer: EventWriter, changed: readonly string[]) => Promise<void>) => {
  const marks = new Map<string, string | undefined>();
  const look = async (id: string): Promise<string | undefined> => {
    const rights = rightsInCase(grants, id);
    const state = rights === undefined ? undefined : await readState(workspace.database, id);
    return rights === undefined || state === undefined
      ? undefined
      : ((await summaries.viewMark(state, rights)) ?? `damaged ${keyOfState(state)}`);
  };
  return async ({ send, ended }, changed) => {
    if (changed.length === 0) {
      for (const { state, rights } of await readableCases(workspace.database, grants))
        marks.set(state.id, await summaries.viewMark(state, rights));
      return send({ event: 'ready', data: {} });
    }
    for (const caseId of changed) {
      const mark = await look(caseId);
      if (ended.aborted || mark === marks.get(caseId)) continue;
      marks.set(caseId, mark);
      await send({ event: 'changed', data: { caseId } });
    }
  };
};
