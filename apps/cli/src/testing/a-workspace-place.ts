import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Workspace } from '@forewarn/store';
import { openWorkspace } from '@forewarn/store';
import { afterEach, beforeEach } from 'vitest';

export interface WorkspacePlace {
  readonly root: () => string;
  readonly at: (name: string) => string;
  /** The options that name the workspace of the place. */
  readonly options: () => readonly string[];
  /** Makes the workspace with a case of two events, does something with it while it is open, and closes it. */
  readonly filled: (act?: (workspace: Workspace, id: string) => Promise<void>) => Promise<string>;
}

const note = (text: string) => ({ at: '2024-03-01', type: 'note.added', text }) as const;

/** A folder for each test, with a workspace in it once it is filled. */
export const workspacePlace = (): WorkspacePlace => {
  let root = '';
  beforeEach(async () => {
    root = await mkdtemp(join(tmpdir(), 'forewarn-workspace-'));
  });
  afterEach(() => rm(root, { recursive: true, maxRetries: 5 }));
  const at = (name: string) => join(root, name);
  return {
    root: () => root,
    at,
    options: () => ['--data', at('data'), '--key-file', at('key')],
    filled: async (act = () => Promise.resolve()) => {
      const workspace = await openWorkspace({ folder: at('data'), keyFile: at('key') });
      const { id } = await workspace.store.createCase(
        {
          format: 'forewarn.case/1',
          title: 'PLANTED title',
          framework: 'un-2014',
          ruleset: 'un-r2p/1',
          area: { country: 'KE' },
        },
        [note('PLANTED one'), note('PLANTED two')],
        'analyst',
      );
      await act(workspace, id);
      await workspace.close();
      return id;
    },
  };
};
