import type { Workspace } from '../workspace/workspace.ts';

type Writing = Pick<Workspace, 'store' | 'expunging'>;

/** The same parts, which tell the case of each write once it is on disk. */
export const tellingOfWrites = ({ store, expunging }: Writing, tell: (caseId: string) => void): Writing => ({
  store: {
    ...store,
    createCase: async (...given) => {
      const made = await store.createCase(...given);
      tell(made.id);
      return made;
    },
    append: async (id, ...given) => {
      const appended = await store.append(id, ...given);
      if (appended.ok && appended.value.events.length > 0) tell(id);
      return appended;
    },
  },
  expunging: {
    ...expunging,
    approve: async (...given) => {
      const expunged = await expunging.approve(...given);
      if (expunged.ok) tell(expunged.value.caseId);
      return expunged;
    },
  },
});
