import type { Result } from '@forewarn/core';
import { accepted, refused } from '@forewarn/core';
import type { Workspace } from '@forewarn/store';
import type { RoleRefusal } from '@forewarn/store/postgres';
import { readOptions } from '../arguments.ts';
import type { Failure } from '../failure.ts';
import { inputFailure, usageFailure } from '../failure.ts';
import type { Command } from '../outcome.ts';
import { USAGES } from '../usages.ts';
import { broughtUp } from '../workspace/brought-up.ts';
import { inWorkspace, nameWorkspace, WORKSPACE_OPTIONS } from '../workspace/named-workspace.ts';

const USAGE = USAGES.migrate;
const OPTIONS = { ...WORKSPACE_OPTIONS, role: 'text', 'search-anew': 'flag' } as const;

interface Migrated {
  readonly place: string;
  readonly created: boolean;
  readonly migrated: { readonly from: number; readonly to: number } | null;
  readonly searchAnew: boolean;
  readonly role: string | null;
}

/**
 * Brings a workspace to the schema of this release; in PostgreSQL lays out the tables where there are none, and gives the
 * application's role its rights. Makes the search index anew where that is asked for.
 */
export const migrate: Command = async (args) => {
  const parsed = readOptions(args, OPTIONS, USAGE);
  if (!parsed.ok) return parsed;
  const { role, 'search-anew': searchAnew = false } = parsed.value;
  const named = await nameWorkspace(parsed.value);
  if (!named.ok) return named;
  if (role !== undefined && named.value.database === undefined)
    return refused(
      usageFailure(
        '--role',
        'Roles are those of a PostgreSQL database, and none is named.',
        `Usage: ${USAGE}`,
      ),
    );
  const done = await inWorkspace(named.value, (workspace) => bringUp(workspace, { role, searchAnew }), {
    migrates: true,
  });
  const json = done.ok ? done.value : done;
  if (!json.ok) return json;
  return accepted({ text: textOf(json.value), json: json.value });
};

const bringUp = async (
  { place, created, migrated, database, search }: Workspace,
  { role, searchAnew }: { readonly role: string | undefined; readonly searchAnew: boolean },
): Promise<Result<Migrated, Failure>> => {
  if (role !== undefined) {
    const { grantApplicationRole } = await import('@forewarn/store/postgres');
    const granted = await grantApplicationRole(database, role);
    if (!granted.ok) return refused(failureOfRole(granted.refusal));
  }
  if (searchAnew) await search.rebuild();
  return accepted({ place, created, migrated: migrated ?? null, searchAnew, role: role ?? null });
};

const failureOfRole = ({ code, role }: RoleRefusal): Failure => {
  switch (code) {
    case 'unknown-role':
      return inputFailure(
        code,
        '--role',
        `There is no role “${role}”.`,
        'Make it first: create role NAME login password ….',
      );
    case 'role-above-rights':
      return inputFailure(
        code,
        '--role',
        `The role “${role}” is a superuser or belongs to the owner of the tables, so that no missing right would keep it from the log.`,
        'Make a role of its own for the application, and let another one own the database.',
      );
  }
};

const stateOf = (place: string, created: boolean, migrated: Migrated['migrated']): string => {
  if (created) return `A new workspace was made in ${place}`;
  return migrated === null ? `The tables in ${place} are those of this release.` : broughtUp(place, migrated);
};

const textOf = ({ place, role, created, migrated, searchAnew }: Migrated): string =>
  [
    stateOf(place, created, migrated),
    ...(searchAnew ? ['The search index was made anew from the log.'] : []),
    ...(role === null ? [] : [`The role ${role} may do what the application needs there, and no more.`]),
  ].join('\n');
