import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Workspace } from '../workspace/workspace.ts';
import { openWorkspace } from '../embedded/open-workspace.ts';

export interface TemporaryPlace {
  readonly folder: string;
  readonly keyFile: string;
  /** Opens the workspace of this place; what is opened is closed with the place. */
  open(now?: () => Date): Promise<Workspace>;
  remove(): Promise<void>;
}

/** A place for one workspace, on the real disk. */
export const createTemporaryPlace = async (): Promise<TemporaryPlace> => {
  const root = await mkdtemp(join(tmpdir(), 'forewarn-store-'));
  const place = { folder: join(root, 'data'), keyFile: join(root, 'config', 'workspace.key') };
  const opened: Workspace[] = [];
  return {
    ...place,
    open: async (now) => {
      const workspace = await openWorkspace(now === undefined ? place : { ...place, now });
      opened.push(workspace);
      return workspace;
    },
    remove: async () => {
      await Promise.all(opened.map((workspace) => workspace.close()));
      await rm(root, { recursive: true, force: true, maxRetries: 5 });
    },
  };
};
