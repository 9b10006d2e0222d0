import type { Changes } from '../changes/changes.ts';

export const createEmbeddedChanges = (): Changes => ({
  listen: () => {
    throw new Error('not built yet');
  },
});
