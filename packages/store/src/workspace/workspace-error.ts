export type WorkspaceErrorCode =
  | 'folder-not-writable'
  | 'key-in-data-folder'
  | 'key-missing'
  | 'key-malformed'
  | 'key-wrong'
  | 'key-not-readable'
  | 'key-not-writable'
  | 'key-exposed'
  | 'key-there'
  | 'passphrase-needed'
  | 'passphrase-wrong'
  | 'passphrase-short'
  | 'passphrase-exposed'
  | 'passphrase-not-readable'
  | 'seal-damaged'
  | 'seal-missing'
  | 'in-use'
  | 'no-workspace'
  | 'damaged'
  | 'newer-schema'
  | BackupErrorCode
  | DatabaseErrorCode;

/** What only a backup or a restore is refused for. */
type BackupErrorCode =
  | 'not-empty'
  | 'not-a-backup'
  | 'backup-incomplete'
  | 'backup-damaged'
  | 'backup-faulty'
  | 'backup-not-writable';

/** What only a workspace in PostgreSQL is refused for. */
type DatabaseErrorCode =
  | 'database-address-wrong'
  | 'database-not-reachable'
  | 'database-not-encrypted'
  | 'database-password-refused'
  | 'database-missing'
  | 'database-too-old'
  | 'database-not-utf8'
  | 'database-not-durable'
  | 'database-read-only'
  | 'database-of-another'
  | 'database-rights-missing'
  | 'needs-migration';

/** Why a workspace was not opened: `message` is one plain sentence, `hint` what to do; nothing was changed. */
export class WorkspaceError extends Error {
  override readonly name = 'WorkspaceError';
  readonly code: WorkspaceErrorCode;
  /** The file or folder that it is about; the database's address without what is secret in it. */
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
