import type { Result } from '@forewarn/core';
import { accepted, refused } from '@forewarn/core';
import type { Served, ServeOptions, ServeRefusal } from '@forewarn/server';
import { serve as startServer, wordsForServing } from '@forewarn/server';
import { readOptions } from '../arguments.ts';
import { readDatabaseFlag } from '../database-flag.ts';
import type { Failure } from '../failure.ts';
import { inputFailure, usageFailure } from '../failure.ts';
import type { Command } from '../outcome.ts';
import { fromWhereThePersonStands } from '../read-case.ts';
import { USAGES } from '../usages.ts';
import { askPassphrase, canAsk } from '../workspace/ask-passphrase.ts';
import { broughtUp } from '../workspace/brought-up.ts';
import { LOSS_OF_KEY } from '../workspace/loss-of-key.ts';

const USAGE = USAGES.serve;

const OPTIONS = {
  port: 'text',
  host: 'text',
  data: 'text',
  'key-file': 'text',
  'passphrase-file': 'text',
  'public-url': 'text',
  'trusted-proxy': 'text',
  'oidc-issuer': 'text',
  'oidc-client-id': 'text',
  'oidc-client-secret-file': 'text',
  'oidc-name': 'text',
  'session-idle': 'text',
  'session-absolute': 'text',
  backups: 'text',
  'metrics-port': 'text',
  'metrics-host': 'text',
  'request-limit': 'text',
  'log-requests': 'text',
  database: 'text',
} as const;

/** Serves the web application until the process is told to stop. Gives its address as soon as it can be opened. */
export const serve: Command = async (args) => {
  const read = readServeOptions(args);
  if (!read.ok) return read;
  const started = await startServer(read.value, { askPassphrase: askIfPossible });
  if (!started.ok) return refused(failureOf(started.refusal));
  stopOnSignal(started.value);
  const { close: _, ...said } = started.value;
  return accepted({ text: textOf(started.value), json: said });
};

const readServeOptions = (args: readonly string[]): Result<ServeOptions, Failure> => {
  const parsed = readOptions(args, OPTIONS, USAGE);
  if (!parsed.ok) return parsed;
  const values = parsed.value;
  const database = readDatabaseFlag(values.database);
  if (!database.ok) return database;
  return accepted({
    port: values.port,
    host: values.host,
    data: placeOf(values.data),
    keyFile: placeOf(values['key-file']),
    passphraseFile: values['passphrase-file'] === '-' ? '-' : placeOf(values['passphrase-file']),
    publicUrl: values['public-url'],
    trustedProxy: values['trusted-proxy'],
    oidcIssuer: values['oidc-issuer'],
    oidcClientId: values['oidc-client-id'],
    oidcClientSecretFile: placeOf(values['oidc-client-secret-file']),
    oidcName: values['oidc-name'],
    sessionIdle: values['session-idle'],
    sessionAbsolute: values['session-absolute'],
    backups: placeOf(values.backups),
    metricsPort: values['metrics-port'],
    metricsHost: values['metrics-host'],
    requestLimit: values['request-limit'],
    logRequests: values['log-requests'],
    database: database.value,
  });
};

const placeOf = (path: string | undefined): string | undefined =>
  path === undefined ? undefined : fromWhereThePersonStands(path);

const failureOf = (refusal: ServeRefusal): Failure => {
  const [words = { message: '', hint: '' }] = wordsForServing(refusal);
  if (refusal.code === 'wrong-options')
    return usageFailure(refusal.problems[0]?.option ?? 'options', words.message, words.hint);
  // Of a workspace, the code that the other commands give too.
  const code = refusal.code === 'workspace' ? refusal.because : refusal.code;
  return inputFailure(code, 'serve', words.message, words.hint);
};

const askIfPossible = async (): Promise<string | undefined> =>
  canAsk() ? askPassphrase('Passphrase of the workspace: ') : undefined;

const stopOnSignal = ({ close }: Served): void => {
  const stop = () => void close();
  process.once('SIGINT', stop);
  process.once('SIGTERM', stop);
};

const textOf = ({ url, created, migrated, opensWith, keyFile, data }: Served): string =>
  [
    ...(created ? [`A new ${opensWith === undefined ? '' : 'encrypted '}workspace was made in ${data}`] : []),
    ...(created && keyFile !== undefined ? [`Its key is in ${keyFile}`] : []),
    ...(created && opensWith !== undefined ? LOSS_OF_KEY : []),
    ...(migrated === undefined ? [] : [broughtUp(data, migrated)]),
    `Forewarn is ready: ${url}`,
  ].join('\n');
