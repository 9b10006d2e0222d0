/** What a workspace opens with; `unsealed`: its key file holds the data key itself, as before there were seals. */
export type KeyKind = 'key-file' | 'passphrase' | 'unsealed';

/** Changes what a workspace opens with. The data stays as it is; from then on the passphrase or key file before no longer opens it. */
export interface WorkspaceKeys {
  kind(): Promise<KeyKind>;
  /** Rejects with a `WorkspaceError` when it is too short; then nothing is changed. */
  toPassphrase(passphrase: string): Promise<void>;
  /** Writes a fresh key file, outside the data folder, where no file stands; rejects with a `WorkspaceError` when it cannot. */
  toKeyFile(path: string): Promise<void>;
}
