import { WorkspaceError } from '../workspace/workspace-error.ts';

/** Says that a data file cannot be used as it is. */
export const damagedWorkspace = (file: string, cause?: unknown): WorkspaceError =>
  new WorkspaceError('damaged', file, {
    message: `The data file ${file} is damaged: it is not, or not wholly, what was written to it.`,
    hint: 'Restore it from a copy; keep the damaged file until that is done.',
    cause,
  });
