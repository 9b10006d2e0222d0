import { homedir } from 'node:os';
import path from 'node:path';
import type { Result } from '@forewarn/core';
import { accepted, refused } from '@forewarn/core';
import { defaultDataFolder, defaultKeyFile } from '@forewarn/store';
import { z } from 'zod';
import { readDatabaseOption } from './database-option.ts';
import { OPERATION_SETTINGS } from './operation/operation-settings.ts';
import { problemOfProvider, SIGN_IN_SETTINGS } from './sign-in-settings.ts';

export const DEFAULT_PORT = 4600;

/** What a person may say on the command line. Each is also read from the environment as `FOREWARN_…`. */
export interface ServeOptions {
  readonly port?: string | number | undefined;
  readonly host?: string | undefined;
  readonly data?: string | undefined;
  readonly keyFile?: string | undefined;
  readonly passphraseFile?: string | undefined;
  readonly publicUrl?: string | undefined;
  readonly trustedProxy?: string | undefined;
  readonly database?: string | undefined;
  readonly oidcIssuer?: string | undefined;
  readonly oidcClientId?: string | undefined;
  readonly oidcClientSecretFile?: string | undefined;
  readonly oidcName?: string | undefined;
  readonly sessionIdle?: string | number | undefined;
  readonly sessionAbsolute?: string | number | undefined;
  readonly backups?: string | undefined;
  readonly metricsPort?: string | number | undefined;
  readonly metricsHost?: string | undefined;
  readonly requestLimit?: string | number | undefined;
  readonly logRequests?: string | undefined;
}

export interface ConfigProblem {
  readonly option: string;
  readonly message: string;
  readonly hint: string;
}

const Settings = z.object({
  port: z
    .string()
    .regex(/^[0-9]{1,5}$/, 'a whole number from 0 to 65535')
    .transform(Number)
    .pipe(z.number().max(65_535, 'a whole number from 0 to 65535')),
  host: z
    .string()
    .regex(/^[A-Za-z0-9.:_-]+$/, 'a name or an address, without a port')
    .optional(),
  data: z.string().min(1, 'a folder'),
  keyFile: z.string().min(1, 'a file'),
  passphraseFile: z.string().min(1, 'a file').optional(),
  publicUrl: z
    .url({ protocol: /^https?$/, error: 'an address that begins with https:// or http://' })
    .transform((url) => new URL(url).origin)
    .optional(),
  trustedProxy: z
    .string()
    .transform((list) => list.split(',').map((address) => address.trim()))
    .pipe(z.array(z.union([z.ipv4(), z.ipv6()], 'IP addresses, divided by commas')))
    .optional(),
  ...SIGN_IN_SETTINGS,
  ...OPERATION_SETTINGS,
});

/** What the server needs to know before it starts. `host` undefined: this machine only, on 127.0.0.1 and ::1. */
export interface Config extends Readonly<z.infer<typeof Settings>> {
  /** The address of a PostgreSQL database, in place of data folder and key file. It may hold a password. */
  readonly database?: string;
}
type OptionName = keyof ServeOptions;

const FLAGS: Readonly<Record<OptionName, string>> = {
  port: '--port',
  host: '--host',
  data: '--data',
  keyFile: '--key-file',
  passphraseFile: '--passphrase-file',
  publicUrl: '--public-url',
  trustedProxy: '--trusted-proxy',
  database: '--database',
  oidcIssuer: '--oidc-issuer',
  oidcClientId: '--oidc-client-id',
  oidcClientSecretFile: '--oidc-client-secret-file',
  oidcName: '--oidc-name',
  sessionIdle: '--session-idle',
  sessionAbsolute: '--session-absolute',
  backups: '--backups',
  metricsPort: '--metrics-port',
  metricsHost: '--metrics-host',
  requestLimit: '--request-limit',
  logRequests: '--log-requests',
};

const variableOf = (name: OptionName): string =>
  `FOREWARN_${FLAGS[name].slice(2).replaceAll('-', '_').toUpperCase()}`;

type Environment = Readonly<Record<string, string | undefined>>;

/** The configuration from options and environment, options first; or every problem of it at once. */
export const readConfig = (
  options: ServeOptions,
  env: Environment,
): Result<Config, readonly ConfigProblem[]> => {
  // A variable that is set to nothing is a variable that is not set, as elsewhere.
  const said = (name: OptionName) => options[name] ?? (env[variableOf(name)] || undefined);
  const parsed = Settings.safeParse({
    port: String(said('port') ?? DEFAULT_PORT),
    host: said('host'),
    data: placed(said('data'), env) ?? defaultDataFolder(process.platform, env, homedir()),
    keyFile: placed(said('keyFile'), env) ?? defaultKeyFile(process.platform, env, homedir()),
    passphraseFile: placedOrInput(said('passphraseFile'), env),
    publicUrl: said('publicUrl'),
    trustedProxy: said('trustedProxy'),
    oidcIssuer: said('oidcIssuer'),
    oidcClientId: said('oidcClientId'),
    oidcClientSecretFile: placed(said('oidcClientSecretFile'), env),
    oidcName: said('oidcName'),
    sessionIdle: asText(said('sessionIdle')),
    sessionAbsolute: asText(said('sessionAbsolute')),
    backups: placed(said('backups'), env),
    metricsPort: asText(said('metricsPort')),
    metricsHost: said('metricsHost'),
    requestLimit: asText(said('requestLimit')),
    logRequests: said('logRequests'),
  });
  const provider = parsed.success ? problemOfProvider(parsed.data) : undefined;
  const database = databaseOf(said);
  const problems = [
    ...(parsed.success ? [] : parsed.error.issues.map((issue) => problemOf(issue, said))),
    ...(database.ok ? [] : [database.refusal]),
    ...(provider === undefined ? [] : [provider]),
  ];
  if (!parsed.success || !database.ok || provider !== undefined) return refused(problems);
  return accepted(database.value === undefined ? parsed.data : { ...parsed.data, database: database.value });
};

const asText = (given: string | number | undefined): string | undefined =>
  given === undefined ? undefined : String(given);

/** What was said twice over is refused: whoever names a folder and a database would be wrong about one of them. */
const databaseOf = (
  said: (name: OptionName) => string | number | undefined,
): Result<string | undefined, ConfigProblem> => {
  const given = said('database');
  if (given === undefined) return accepted(undefined);
  const read = readDatabaseOption(String(given));
  if (!read.ok) return refused({ option: FLAGS.database, ...read.refusal });
  if (said('data') === undefined) return read;
  return refused({
    option: FLAGS.database,
    message: 'A workspace is kept in a folder or in a database; both are named.',
    hint: 'Leave out --data (and FOREWARN_DATA), or --database (and FOREWARN_DATABASE).',
  });
};

const problemOf = (issue: z.core.$ZodIssue, said: (name: OptionName) => unknown): ConfigProblem => {
  const name = Object.keys(FLAGS).find((key): key is OptionName => key === issue.path[0]);
  if (name === undefined) throw new Error(`a problem of no known option: ${issue.path.join('.')}`);
  return {
    option: FLAGS[name],
    message: `${FLAGS[name]} is “${String(said(name))}”, which does not fit.`,
    hint: `Give ${issue.message}.`,
  };
};

/** A path as the person meant it: from where they stand, which a package manager may have left for the checkout. */
const placed = (given: string | number | undefined, env: Environment): string | undefined =>
  given === undefined ? undefined : path.resolve(env['INIT_CWD'] ?? process.cwd(), String(given));

/** `-` is standard input. */
const placedOrInput = (given: string | number | undefined, env: Environment): string | undefined =>
  given === '-' ? '-' : placed(given, env);
