export type WorkspaceErrorCode =
  | 'folder-not-writable'
  | 'key-in-data-folder'
  | 'key-missing'
  | 'key-malformed'
  | 'key-wrong'
  | 'key-not-readable'
  | 'key-not-writable'
  | 'key-exposed'
  | 'damaged'
  | 'newer-schema';

/** Why a workspace was not opened: `message` is one plain sentence, `hint` what to do; nothing was changed. */
export class WorkspaceError extends Error {
  override readonly name = 'WorkspaceError';
  readonly code: WorkspaceErrorCode;
  /** The file or folder that it is about. */
  readonly path: string;
  readonly hint: string;

  constructor(
    code: WorkspaceErrorCode,
    path: string,
    words: { readonly message: string; readonly hint: string; readonly cause?: unknown },
  ) {
    super(words.message, { cause: words.cause });
    this.code = code;
    this.path = path;
    this.hint = words.hint;
  }
}
