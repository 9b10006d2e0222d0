import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { LogEntry } from '../log-entry.ts';
import type { Served } from '../serve.ts';
import { serve } from '../serve.ts';
import { wordsForServing } from '../serve-refusal.ts';
import { cookieOf, OWNER } from './a-server.ts';

type Options = Parameters<typeof serve>[0];

export interface ServingPlace {
  readonly root: string;
  readonly data: string;
  readonly keyFile: string;
  /** What all servers of the place have logged. */
  readonly log: LogEntry[];
  /** A line for each request that they answered. */
  readonly requests: LogEntry[];
  /** Starts a server on a free port; what is started is closed with the place. */
  readonly started: (options?: Options) => Promise<Served>;
  /** The words of the refusal to start. */
  readonly wordsOf: (options: Options) => Promise<string>;
  readonly remove: () => Promise<void>;
}

/** A folder of its own, in which real servers listen on real sockets. */
export const aServingPlace = async (): Promise<ServingPlace> => {
  const root = await mkdtemp(path.join(tmpdir(), 'forewarn-serve-'));
  const [data, keyFile] = [path.join(root, 'data'), path.join(root, 'config', 'workspace.key')];
  const opened: Served[] = [];
  const log: LogEntry[] = [];
  const requests: LogEntry[] = [];
  const start = async (options: Options) => {
    const around = {
      env: {},
      webFolder: root,
      log: (entry: LogEntry) => void log.push(entry),
      requestLog: (entry: LogEntry) => void requests.push(entry),
    };
    const served = await serve({ port: 0, data, keyFile, ...options }, around);
    if (served.ok) opened.push(served.value);
    return served;
  };
  return {
    root,
    data,
    keyFile,
    log,
    requests,
    started: async (options = {}) => {
      const served = await start(options);
      if (!served.ok) throw new Error(`not started: ${JSON.stringify(served.refusal)}`);
      return served.value;
    },
    wordsOf: async (options) => {
      const served = await start(options);
      if (served.ok) throw new Error('it was started');
      return wordsForServing(served.refusal)
        .map(({ message, hint }) => `${message} ${hint}`)
        .join('\n');
    },
    remove: async () => {
      await Promise.all(opened.map(({ close }) => close()));
      await rm(root, { recursive: true, force: true, maxRetries: 5 });
    },
  };
};

/** Asks a server for its first account, with the token of its address unless told otherwise. */
export const askForAccount = ({ url }: Served, account: object = {}): Promise<Response> => {
  const { origin, searchParams } = new URL(url);
  return fetch(`${origin}/api/account`, {
    method: 'POST',
    headers: { origin, 'content-type': 'application/json' },
    body: JSON.stringify({ ...OWNER, token: searchParams.get('token'), ...account }),
  });
};

/** What a browser sends that is signed in as the owner, whose account is made. */
export const headersOfOwner = async (served: Served) => {
  const { origin } = new URL(served.url);
  const cookie = cookieOf(await askForAccount(served));
  return { origin, cookie, 'content-type': 'application/json' };
};
