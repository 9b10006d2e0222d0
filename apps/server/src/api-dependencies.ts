import type { Workspace } from '@forewarn/store';
import type { Backups } from './administration/backups.ts';
import type { KnownNames } from './guards/known-names.ts';
import type { Log } from './log-entry.ts';
import type { Metrics } from './operation/metrics.ts';
import type { People } from './people/people.ts';
import type { Rights } from './rights/rights.ts';
import type { WorkspaceWatch } from './workspace-watch.ts';

/** What the server is made of: the workspace and the people of it, and what is around them. */
export interface ApiDependencies {
  readonly workspace: Workspace;
  readonly people: People;
  readonly rights: Rights;
  readonly names: KnownNames;
  readonly webFolder: string;
  readonly clock: () => Date;
  readonly log: Log;
  readonly watch: WorkspaceWatch;
  readonly trustedProxies?: readonly string[] | undefined;
  /** Ends what would else go on for as long as somebody listens. */
  readonly stopping?: AbortSignal | undefined;
  /** Nowhere, where the operator named no folder. */
  readonly backups?: Backups | undefined;
  /** How many requests a minute one person may make; 0 for any number. */
  readonly requestLimit?: number | undefined;
  readonly metrics?: Metrics | undefined;
  /** Where a line for each request goes, if it is kept. */
  readonly requestLog?: Log | undefined;
}
