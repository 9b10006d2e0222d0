import { homedir } from 'node:os';
import type { Result } from '@forewarn/core';
import { accepted, refused } from '@forewarn/core';
import type { Workspace } from '@forewarn/store';
import { defaultDataFolder, defaultKeyFile, openWorkspace, WorkspaceError } from '@forewarn/store';
import { readPassphrases } from '@forewarn/store/keys';
import { readDatabaseFlag } from '../database-flag.ts';
import type { Failure } from '../failure.ts';
import { inputFailure, usageFailure } from '../failure.ts';
import { fromWhereThePersonStands } from '../read-case.ts';
import { askPassphrase, canAsk } from './ask-passphrase.ts';

/** The options that name a workspace and what opens it. */
export const WORKSPACE_OPTIONS = {
  data: 'text',
  'key-file': 'text',
  'passphrase-file': 'text',
  database: 'text',
} as const;

type Values = { readonly [Name in keyof typeof WORKSPACE_OPTIONS]?: string };

/** The workspace that a command is about. */
export interface NamedWorkspace {
  readonly folder: string;
  readonly keyFile: string;
  /** The address of a PostgreSQL database, in place of the folder. */
  readonly database: string | undefined;
  /** Set only when it was given: in a file, or on standard input. */
  readonly passphrase: string | undefined;
}

/** What the options name, or else the environment, or else the platform's own places. */
export const nameWorkspace = async (values: Values): Promise<Result<NamedWorkspace, Failure>> => {
  const database = await readDatabase(values);
  if (!database.ok) return database;
  const passphrase = await readPassphrase(values['passphrase-file'] ?? said('PASSPHRASE_FILE'));
  if (!passphrase.ok) return passphrase;
  return accepted({
    folder:
      placed(values.data ?? said('DATA')) ?? defaultDataFolder(process.platform, process.env, homedir()),
    keyFile:
      placed(values['key-file'] ?? said('KEY_FILE')) ??
      defaultKeyFile(process.platform, process.env, homedir()),
    database: database.value,
    passphrase: passphrase.value,
  });
};

const said = (name: string): string | undefined => process.env[`FOREWARN_${name}`] || undefined;
const placed = (path: string | undefined): string | undefined =>
  path === undefined ? undefined : fromWhereThePersonStands(path);

const readDatabase = async ({ data, database }: Values): Promise<Result<string | undefined, Failure>> => {
  const flag = readDatabaseFlag(database);
  if (!flag.ok) return flag;
  const given = flag.value ?? (data === undefined ? said('DATABASE') : undefined);
  if (given === undefined) return accepted(given);
  if (data !== undefined)
    return refused(
      usageFailure(
        '--database',
        'A workspace is kept in a folder or in a database; both are named.',
        'Leave one out.',
      ),
    );
  const { readDatabaseOption } = await import('@forewarn/server/database-option');
  const read = readDatabaseOption(given);
  return read.ok ? read : refused(usageFailure('--database', read.refusal.message, read.refusal.hint));
};

const readPassphrase = async (file: string | undefined): Promise<Result<string | undefined, Failure>> => {
  if (file === undefined) return accepted(undefined);
  const lines = await readPassphraseLines(file);
  return lines.ok ? accepted(lines.value[0]) : lines;
};

/** The lines of a file as the person names it; `-` is standard input. */
export const readPassphraseLines = async (file: string): Promise<Result<readonly string[], Failure>> => {
  try {
    return accepted(await readPassphrases(file === '-' ? file : fromWhereThePersonStands(file)));
  } catch (error) {
    if (!(error instanceof WorkspaceError)) throw error;
    return refused(failureOfWorkspace(error));
  }
};

/** Does something that may need the passphrase, and asks for it when it does and somebody is there to ask. */
export const withPassphrase = async <Value>(
  { passphrase }: Pick<NamedWorkspace, 'passphrase'>,
  act: (passphrase: string | undefined) => Promise<Value>,
): Promise<Result<Value, Failure>> => {
  try {
    return accepted(await act(passphrase));
  } catch (error) {
    if (!(error instanceof WorkspaceError)) throw error;
    const asked =
      error.code === 'passphrase-needed' && canAsk()
        ? await askPassphrase('Passphrase of the workspace: ')
        : undefined;
    return asked === undefined
      ? refused(failureOfWorkspace(error))
      : withPassphrase({ passphrase: asked }, act);
  }
};

/** Opens the workspace that is there, does something with it and closes it. Makes none, and migrates only where told to. */
export const inWorkspace = async <Value>(
  named: NamedWorkspace,
  act: (workspace: Workspace, passphrase: string | undefined) => Promise<Value>,
  { migrates = false }: { readonly migrates?: boolean } = {},
): Promise<Result<Value, Failure>> =>
  withPassphrase(named, async (passphrase) => {
    const workspace = await openNamed(named, passphrase, migrates);
    try {
      return await act(workspace, passphrase);
    } finally {
      await workspace.close();
    }
  });

const openNamed = async (
  { folder, keyFile, database }: NamedWorkspace,
  passphrase: string | undefined,
  migrates: boolean,
): Promise<Workspace> => {
  if (database === undefined) return openWorkspace({ folder, keyFile, passphrase, makes: false, migrates });
  const { openPostgresWorkspace } = await import('@forewarn/store/postgres');
  return openPostgresWorkspace({ url: database, migrates });
};

const failureOfWorkspace = ({ code, path, message, hint }: WorkspaceError): Failure =>
  inputFailure(code, path, message, hint);
