import type { Log } from './log-entry.ts';

/** What a server has around it; tests give their own. */
export interface ServeSurroundings {
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly clock: () => Date;
  readonly log: Log;
  /** Where a line for each request goes. */
  readonly requestLog: Log;
  readonly webFolder: string;
  /** Called when the workspace opens with a passphrase; nothing means that there is nobody to ask. */
  readonly askPassphrase: () => Promise<string | undefined>;
}
