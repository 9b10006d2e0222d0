import type { Result } from '@forewarn/core';
import { accepted, refused } from '@forewarn/core';
import { readDatabaseOption } from '@forewarn/server/database-option';
import { WorkspaceError } from '@forewarn/store';
import type { RoleRefusal } from '@forewarn/store/postgres';
import { grantApplicationRole, openPostgresWorkspace } from '@forewarn/store/postgres';
import { readOptions } from '../arguments.ts';
import { readDatabaseFlag } from '../database-flag.ts';
import type { Failure } from '../failure.ts';
import { inputFailure, usageFailure } from '../failure.ts';
import type { Command } from '../outcome.ts';
import { USAGES } from '../usages.ts';

const USAGE = USAGES.migrate;

interface Wanted {
  readonly url: string;
  readonly role: string | undefined;
}

/** Lays out or brings up to date the tables in a PostgreSQL database, and gives the application's role its rights. */
export const migrate: Command = async (args) => {
  const wanted = readWanted(args);
  if (!wanted.ok) return wanted;
  const { url, role } = wanted.value;
  try {
    const workspace = await openPostgresWorkspace({ url });
    try {
      const granted =
        role === undefined ? accepted(role) : await grantApplicationRole(workspace.database, role);
      if (!granted.ok) return refused(failureOfRole(granted.refusal));
      const { place, created } = workspace;
      return accepted({ text: textOf(place, role, created), json: { place, created, role: role ?? null } });
    } finally {
      await workspace.close();
    }
  } catch (error) {
    if (!(error instanceof WorkspaceError)) throw error;
    return refused(inputFailure(error.code, 'migrate', error.message, error.hint));
  }
};

const readWanted = (args: readonly string[]): Result<Wanted, Failure> => {
  const parsed = readOptions(args, { database: 'text', role: 'text' }, USAGE);
  if (!parsed.ok) return parsed;
  const values = parsed.value;
  const flag = readDatabaseFlag(values.database);
  if (!flag.ok) return flag;
  const given = flag.value ?? process.env['FOREWARN_DATABASE'] ?? '';
  if (given === '') return refused(usageFailure('--database', 'No database is named.', `Usage: ${USAGE}`));
  const url = readDatabaseOption(given);
  return url.ok
    ? accepted({ url: url.value, role: values.role })
    : refused(usageFailure('--database', url.refusal.message, url.refusal.hint));
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

const textOf = (place: string, role: string | undefined, created: boolean): string =>
  [
    created ? `A new workspace was made in ${place}` : `The tables in ${place} are those of this release.`,
    ...(role === undefined ? [] : [`The role ${role} may do what the application needs there, and no more.`]),
  ].join('\n');
