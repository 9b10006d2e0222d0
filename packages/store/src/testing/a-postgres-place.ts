import type { PostgresWorkspaceOptions } from '../postgres/open-postgres-workspace.ts';
import { openPostgresWorkspace } from '../postgres/open-postgres-workspace.ts';
import type { Workspace } from '../workspace/workspace.ts';
import type { PostgresDatabase } from './postgres-server.ts';
import { aPostgresDatabase } from './postgres-server.ts';

export interface PostgresPlace extends PostgresDatabase {
  /** Opens the workspace of this place, as its owner unless told otherwise; what is opened is closed with the place. */
  readonly open: (options?: Partial<PostgresWorkspaceOptions>) => Promise<Workspace>;
  readonly remove: () => Promise<void>;
}

/** A database for one workspace, on the PostgreSQL of this run. */
export const aPostgresPlace = async (): Promise<PostgresPlace> => {
  const place = await aPostgresDatabase();
  const opened: Workspace[] = [];
  return {
    ...place,
    open: async (options = {}) => {
      const workspace = await openPostgresWorkspace({ url: place.url, ...options });
      opened.push(workspace);
      return workspace;
    },
    remove: async () => {
      await Promise.all(opened.map((workspace) => workspace.close()));
      await place.drop();
    },
  };
};
