import type { SnapshotStore } from './snapshot-store.ts';

const notYet = (): never => {
  throw new Error('not built yet');
};

export const createSnapshotStore = (_database: unknown): SnapshotStore => ({
  readAll: notYet,
  read: notYet,
  write: notYet,
  drop: notYet,
});
