import { fileURLToPath } from 'node:url';
import type { Result } from '@forewarn/core';
import { accepted, refused } from '@forewarn/core';
import type { Workspace } from '@forewarn/store';
import type { Config, ServeOptions } from './config.ts';
import { readConfig } from './config.ts';
import { createApi } from './create-api.ts';
import { knownNames } from './guards/known-names.ts';
import type { Answer, Listening } from './listen.ts';
import { listen } from './listen.ts';
import type { Log } from './log-entry.ts';
import { logToStandardError, traceOf } from './log-entry.ts';
import { openForServing } from './open-for-serving.ts';
import { operate } from './operation/operate.ts';
import type { People } from './people/people.ts';
import { createRights } from './rights/rights.ts';
import type { ServeRefusal } from './serve-refusal.ts';
import type { ServeSurroundings } from './serve-surroundings.ts';
import type { WorkspaceWatch } from './workspace-watch.ts';
import { createWorkspaceWatch } from './workspace-watch.ts';

/** A server that listens. */
export interface Served {
  /** Where a person opens it; while there is no account, with the one-time token for the first. */
  readonly url: string;
  /** Whether the workspace was made by this start. */
  readonly created: boolean;
  /** Where this start brought the workspace of an earlier release to the schema of this one. */
  readonly migrated?: { readonly from: number; readonly to: number };
  /** The folder of the data, or the address of the database without what is secret in it. */
  readonly data: string;
  /** What must not be lost: the passphrase, or the key file. A database in PostgreSQL has neither. */
  readonly opensWith?: 'key-file' | 'passphrase';
  readonly keyFile?: string;
  /** Finishes the requests under way and closes the workspace. */
  readonly close: () => Promise<void>;
}

const surroundings = (): ServeSurroundings => ({
  env: process.env,
  clock: () => new Date(),
  log: logToStandardError,
  requestLog: logToStandardError,
  webFolder: fileURLToPath(new URL('../../web/dist', import.meta.url)),
  askPassphrase: async () => undefined,
});

/**
 * Starts the server on its workspace, and makes the workspace where there is none. Refuses options that do not fit, a
 * port that is taken and a workspace that cannot be opened; then nothing is left open.
 */
export const serve = async (
  options: ServeOptions,
  around: Partial<ServeSurroundings> = {},
): Promise<Result<Served, ServeRefusal>> => {
  const all = { ...surroundings(), ...around };
  const config = readConfig(options, all.env);
  if (!config.ok) return refused({ code: 'wrong-options', problems: config.refusal });
  // The port is taken before the workspace is touched; a request that comes in between waits for the answer.
  const api = Promise.withResolvers<Answer>();
  const listening = await listen(
    async (request, bindings) => (await api.promise)(request, bindings),
    config.value,
  );
  if (!listening.ok) return listening;
  const leave = async (): Promise<void> => {
    api.resolve(() => new Response(null, { status: 503 }));
    await listening.value.close();
  };
  const started = await start(config.value, listening.value, all).catch(async (error: unknown) => {
    await leave();
    throw error;
  });
  if (!started.ok) {
    await leave();
    return started;
  }
  api.resolve(started.value.answer);
  return accepted(started.value.served);
};

interface Started {
  readonly answer: Answer;
  readonly served: Served;
}

const start = async (
  config: Config,
  listening: Listening,
  around: ServeSurroundings,
): Promise<Result<Started, ServeRefusal>> => {
  const { port } = listening;
  const origin = config.publicUrl ?? `http://${addressOf(config)}:${port}`;
  const opened = await openForServing(config, { origin, cookiePrefix: cookiePrefixOf(origin) }, around);
  if (!opened.ok) return opened;
  const { workspace, people } = opened.value;
  const { store, created, migrated, keptLogs = [] } = workspace;
  for (const file of keptLogs) around.log({ level: 'error', event: 'last change not whole, log kept', file });
  const watch = createWorkspaceWatch(store, around.log, around.clock);
  const operation = await operate({ ...around, config, workspace, watch });
  if (!operation.ok) {
    await workspace.close();
    return operation;
  }
  const { parts, begin, announceStop, stop } = operation.value;
  const api = createApi({
    ...around,
    ...parts,
    workspace,
    people,
    rights: createRights(workspace.database),
    watch,
    names: knownNames({ ...config, port }),
    trustedProxies: config.trustedProxy,
    requestLimit: config.requestLimit,
  });
  const prepared = prepare(people, watch, around.log).then(begin);
  const close = async (): Promise<void> => {
    announceStop();
    await listening.close();
    watch.stop();
    await prepared;
    await stop();
    await workspace.close();
  };
  const token = people.firstAccount.token();
  const url = token === undefined ? `${origin}/` : `${origin}/?token=${token}`;
  return accepted({
    answer: (request, bindings) => api.fetch(request, bindings),
    served: {
      url,
      created,
      ...(migrated === undefined ? {} : { migrated }),
      ...(await keptIn(config, workspace)),
      close,
    },
  });
};

/**
 * Cookies know no ports: without the port in its name, a second server on this machine would end the first one's sessions.
 * It is the port that people see, so that several servers behind one address know each other's.
 */
const cookiePrefixOf = (origin: string): string => {
  const { port, protocol } = new URL(origin);
  return `forewarn-${port === '' ? protocol.slice(0, -1) : port}`;
};

const keptIn = async (
  { data, keyFile }: Config,
  { engine, place, keys }: Workspace,
): Promise<Pick<Served, 'data' | 'keyFile' | 'opensWith'>> => {
  if (engine === 'postgres') return { data: place };
  const opensWith = (await keys?.kind()) === 'passphrase' ? 'passphrase' : 'key-file';
  return opensWith === 'passphrase' ? { data, opensWith } : { data, opensWith, keyFile };
};

/** What a person can open: an address for all interfaces is none. */
const addressOf = ({ host }: Config): string => {
  if (host === undefined || host === '0.0.0.0' || host === '::') return 'localhost';
  return host.includes(':') ? `[${host}]` : host;
};

/**
 * After the caller has had its turn to print the address. A failure of the accounts shows again, in full, when someone
 * signs in.
 */
const prepare = async (people: People, watch: WorkspaceWatch, log: Log): Promise<void> => {
  await new Promise((resolve) => {
    setImmediate(resolve);
  });
  await people.passkeys
    .warm()
    .catch((error: unknown) => log({ level: 'error', event: 'accounts not ready', ...traceOf(error) }));
  await watch.check();
};
