import type { Workspace } from '../workspace/workspace.ts';
import type { Unlocked } from './unlock.ts';

/** Beside the workspaces and not on them: what is printed or logged of a workspace never has a key in it. */
const held = new WeakMap<Workspace, Unlocked>();

export const holdKeys = (workspace: Workspace, unlocked: Unlocked): void =>
  void held.set(workspace, unlocked);

/** What an open embedded workspace was opened with; nothing for another engine's. */
export const keysOf = (workspace: Workspace): Unlocked | undefined => held.get(workspace);
