import { homedir } from 'node:os';
import path from 'node:path';
import type { Result } from '@forewarn/core';
import { accepted, refused } from '@forewarn/core';
import { defaultDataFolder, defaultKeyFile } from '@forewarn/store';
import { z } from 'zod';

export const DEFAULT_PORT = 4600;

/** What a person may say on the command line. Each is also read from the environment as `FOREWARN_…`. */
export interface ServeOptions {
  readonly port?: string | number | undefined;
  readonly host?: string | undefined;
  readonly data?: string | undefined;
  readonly keyFile?: string | undefined;
  readonly publicUrl?: string | undefined;
  readonly trustedProxy?: string | undefined;
  readonly database?: string | undefined;
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
  publicUrl: z
    .url({ protocol: /^https?$/, error: 'an address that begins with https:// or http://' })
    .transform((url) => new URL(url).origin)
    .optional(),
  trustedProxy: z
    .string()
    .transform((list) => list.split(',').map((address) => address.trim()))
    .pipe(z.array(z.union([z.ipv4(), z.ipv6()], 'IP addresses, divided by commas')))
    .optional(),
});

/** What the server needs to know before it starts. `host` undefined: this machine only, on 127.0.0.1 and ::1. */
export type Config = Readonly<z.infer<typeof Settings>>;
type OptionName = keyof ServeOptions;

const FLAGS: Readonly<Record<OptionName, string>> = {
  port: '--port',
  host: '--host',
  data: '--data',
  keyFile: '--key-file',
  publicUrl: '--public-url',
  trustedProxy: '--trusted-proxy',
  database: '--database',
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
    publicUrl: said('publicUrl'),
    trustedProxy: said('trustedProxy'),
  });
  const problems = [
    ...(parsed.success ? [] : parsed.error.issues.map((issue) => problemOf(issue, said))),
    ...(said('database') === undefined ? [] : [NO_DATABASE]),
  ];
  return parsed.success && problems.length === 0 ? accepted(parsed.data) : refused(problems);
};

const NO_DATABASE: ConfigProblem = {
  option: '--database',
  message: 'This version keeps its workspace in its own encrypted file and cannot use another database yet.',
  hint: 'Leave out --database (and FOREWARN_DATABASE); choose the folder with --data.',
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
