import type { Workspace } from '../workspace/workspace.ts';

/** One workspace under test, on one of the engines. */
export interface WorkspaceUnderTest {
  readonly workspace: Workspace;
  /** Another connection to the same data, as another server would have. */
  openAnother(): Promise<Workspace>;
  /** Takes away what refuses changes to the log and to signed heads, as an intruder would. */
  dropGuards(): Promise<void>;
  /** Every byte that the engine keeps of the workspace, as far as the test can reach it. */
  readFiles(): Promise<readonly Uint8Array[]>;
  close(): Promise<void>;
}

/** Opens a new workspace whose clock stands at the given moment. */
export type OpenUnderTest = (now: () => Date) => Promise<WorkspaceUnderTest>;
