import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Workspace } from '../workspace/workspace.ts';
import { openWorkspace } from '../embedded/open-workspace.ts';

/** What opens it, where that is not the key file of the place. */
export interface TestOpener {
  readonly keyFile?: string;
  readonly passphrase?: string;
}

export interface TemporaryPlace {
  readonly folder: string;
  readonly keyFile: string;
  /** Opens the workspace of this place; what is opened is closed with the place. */
  open(now?: () => Date, opener?: TestOpener): Promise<Workspace>;
  remove(): Promise<void>;
}

/** A place for one workspace, on the real disk. */
export const createTemporaryPlace = async (): Promise<TemporaryPlace> => {
  const root = await mkdtemp(join(tmpdir(), 'forewarn-store-'));
  const place = { folder: join(root, 'data'), keyFile: join(root, 'config', 'workspace.key') };
  const opened: Workspace[] = [];
  return {
    ...place,
    open: async (now, { keyFile = place.keyFile, passphrase } = {}) => {
      const { folder } = place;
      const workspace = await openWorkspace({
        folder,
        keyFile,
        passphrase,
        ...(now === undefined ? {} : { now }),
      });
      opened.push(workspace);
      return workspace;
    },
    remove: async () => {
      await Promise.all(opened.map((workspace) => workspace.close()));
      await rm(root, { recursive: true, force: true, maxRetries: 5 });
    },
  };
};
