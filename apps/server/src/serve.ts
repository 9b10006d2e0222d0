import { fileURLToPath } from 'node:url';
import type { Result } from '@forewarn/core';
import { accepted, refused } from '@forewarn/core';
import type { Config, ServeOptions } from './config.ts';
import { readConfig } from './config.ts';
import { createApi } from './create-api.ts';
import { knownNames } from './guards/known-names.ts';
import type { Answer, Listening } from './listen.ts';
import { listen } from './listen.ts';
import type { Log } from './log-entry.ts';
import { logToStandardError, traceOf } from './log-entry.ts';
import { openForServing } from './open-for-serving.ts';
import type { People } from './people/people.ts';
import { createRights } from './rights/rights.ts';
import type { ServeRefusal } from './serve-refusal.ts';
import type { WorkspaceWatch } from './workspace-watch.ts';
import { createWorkspaceWatch } from './workspace-watch.ts';

/** A server that listens. */
export interface Served {
  /** Where a person opens it; while there is no account, with the one-time token for the first. */
  readonly url: string;
  /** Whether the workspace was made by this start, and its key file, which must not be lost. */
  readonly created: boolean;
  readonly keyFile: string;
  readonly data: string;
  /** Finishes the requests under way and closes the workspace. */
  readonly close: () => Promise<void>;
}

export interface ServeSurroundings {
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly clock: () => Date;
  readonly log: Log;
  readonly webFolder: string;
}

const surroundings = (): ServeSurroundings => ({
  env: process.env,
  clock: () => new Date(),
  log: logToStandardError,
  webFolder: fileURLToPath(new URL('../../web/dist', import.meta.url)),
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
  // Cookies know no ports: without the port in its name, a second server on this machine would end the first one's sessions.
  const opened = await openForServing(config, { origin, cookiePrefix: `forewarn-${port}` }, around.clock);
  if (!opened.ok) return opened;
  const { workspace, people } = opened.value;
  const { store, created } = workspace;
  const watch = createWorkspaceWatch(store, around.log);
  const api = createApi({
    ...around,
    workspace,
    people,
    rights: createRights(workspace.database),
    watch,
    names: knownNames({ ...config, port }),
    trustedProxies: config.trustedProxy,
  });
  const prepared = prepare(people, watch, around.log);
  const close = async (): Promise<void> => {
    await listening.close();
    watch.stop();
    await prepared;
    await workspace.close();
  };
  const token = people.firstAccountToken();
  const url = token === undefined ? `${origin}/` : `${origin}/?token=${token}`;
  return accepted({
    answer: (request, bindings) => api.fetch(request, bindings),
    served: { url, created, keyFile: config.keyFile, data: config.data, close },
  });
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
  await people
    .warm()
    .catch((error: unknown) => log({ level: 'error', event: 'accounts not ready', ...traceOf(error) }));
  await watch.check();
};
