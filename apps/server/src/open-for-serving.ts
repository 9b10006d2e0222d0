import type { Result } from '@forewarn/core';
import { accepted, refused } from '@forewarn/core';
import type { Workspace } from '@forewarn/store';
import { damagedWorkspace, isDamage, openWorkspace, WorkspaceError } from '@forewarn/store';
import type { Config } from './config.ts';
import type { People, PeopleOptions } from './people/people.ts';
import { openPeople } from './people/people.ts';
import type { PeopleDatabase } from './people/setting.ts';
import type { ServeRefusal } from './serve-refusal.ts';

interface Opened {
  readonly workspace: Workspace;
  readonly people: People;
}

/** Opens the workspace with its accounts, or says why that cannot be; then nothing is left open. */
export const openForServing = async (
  { data: folder, keyFile }: Config,
  cookies: Pick<PeopleOptions, 'origin' | 'cookiePrefix'>,
  clock: () => Date,
): Promise<Result<Opened, ServeRefusal>> => {
  try {
    const workspace = await openWorkspace({ folder, keyFile, now: clock });
    const database: PeopleDatabase = workspace.database.withTables();
    const people = await openPeople({ ...cookies, database, clock }).catch(async (error: unknown) => {
      await workspace.close();
      throw isDamage(error) ? damagedWorkspace(workspace.place, error) : error;
    });
    return accepted({ workspace, people });
  } catch (error) {
    if (!(error instanceof WorkspaceError)) throw error;
    return refused({ code: 'workspace', because: error.code, message: error.message, hint: error.hint });
  }
};
