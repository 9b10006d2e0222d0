import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { CaseStore, Workspace } from '@forewarn/store';
import { openWorkspace } from '@forewarn/store';
import { sql } from 'kysely';
import { createBackups } from '../administration/backups.ts';
import { createApi } from '../create-api.ts';
import { knownNames } from '../guards/known-names.ts';
import type { LogEntry } from '../log-entry.ts';
import type { People, PeopleOptions } from '../people/people.ts';
import { openPeople } from '../people/people.ts';
import type { PeopleDatabase } from '../people/setting.ts';
import { createRights } from '../rights/rights.ts';
import { createWorkspaceWatch } from '../workspace-watch.ts';

const HOST = 'localhost:4600';
const ORIGIN = `http://${HOST}`;
export const OWNER = { name: 'Owner', email: 'owner@example.org', passphrase: 'a long enough passphrase' };

export interface Asked {
  readonly json?: unknown;
  readonly text?: string;
  readonly bytes?: Uint8Array<ArrayBuffer>;
  readonly headers?: Readonly<Record<string, string | undefined>>;
}

export interface TestServer {
  readonly api: ReturnType<typeof createApi>;
  readonly workspace: Workspace;
  readonly store: CaseStore;
  readonly database: PeopleDatabase;
  readonly people: People;
  readonly token: string | undefined;
  readonly log: readonly LogEntry[];
  readonly folder: string;
  /** Asks as a browser on the server's own page does; headers given as undefined are left out. */
  readonly ask: (method: string, address: string, asked?: Asked) => Promise<Response>;
  /** The same, for the owner, whose account is made first. */
  readonly askSignedIn: (method: string, address: string, asked?: Asked) => Promise<Response>;
  /** Runs a statement as the owner of the tables, whatever the application may do in them. */
  readonly asOwner: (statement: string) => Promise<void>;
  /** Has PostgreSQL let the application in no more. */
  readonly shutOut: () => Promise<void>;
  readonly setClock: (now: Date) => void;
  readonly close: () => Promise<void>;
}

const PAGE = '<!doctype html><title>Forewarn</title>';

const buildWeb = async (folder: string): Promise<void> => {
  await mkdir(path.join(folder, 'assets'), { recursive: true });
  await writeFile(path.join(folder, 'index.html'), PAGE);
  await writeFile(path.join(folder, 'icon.svg'), '<svg xmlns="http://www.w3.org/2000/svg"/>');
  await writeFile(path.join(folder, 'assets', 'index-D4c3B2a1.js'), 'export {};');
};

export interface ServerUnderTest {
  readonly trustedProxies?: readonly string[];
  readonly web?: boolean;
  readonly engine?: 'embedded' | 'postgres';
  readonly people?: Partial<PeopleOptions>;
  /** The folder that the operator named for backups. */
  readonly backups?: string;
}

/** Tests that do not say which engine they are about run on the one that `vitest.config.ts` names for their project. */
const ENGINE_OF_RUN = process.env['FOREWARN_TEST_ENGINE'] === 'postgres' ? 'postgres' : 'embedded';

/** So that a test whose clock jumps stays signed in. */
const ENDLESS = { idle: 10 ** 12, absolute: 10 ** 12 };

interface Place {
  readonly workspace: Workspace;
  readonly asOwner: TestServer['asOwner'];
  readonly shutOut: TestServer['shutOut'];
  readonly remove: () => Promise<void>;
}

const run = async ({ database }: Workspace, statement: string): Promise<void> => {
  await sql.raw(statement).execute(database);
};

const inFolder = async (root: string): Promise<Place> => {
  const workspace = await openWorkspace({
    folder: path.join(root, 'data'),
    keyFile: path.join(root, 'config', 'workspace.key'),
  });
  return {
    workspace,
    asOwner: (statement) => run(workspace, statement),
    shutOut: () => Promise.reject(new Error('nobody lets this engine in')),
    remove: () => Promise.resolve(),
  };
};

/** As the role of an application that has no more rights than it needs. */
const onPostgres = async (): Promise<Place> => {
  const { aPostgresDatabase } = await import('@forewarn/store/testing/postgres');
  const { grantApplicationRole, openPostgresWorkspace } = await import('@forewarn/store/postgres');
  const { url, appUrl, appRole, shutOut, drop } = await aPostgresDatabase();
  const owned = await openPostgresWorkspace({ url });
  await grantApplicationRole(owned.database, appRole);
  await owned.close();
  const asOwner: Place['asOwner'] = async (statement) => {
    const again = await openPostgresWorkspace({ url });
    try {
      await run(again, statement);
    } finally {
      await again.close();
    }
  };
  return { workspace: await openPostgresWorkspace({ url: appUrl }), asOwner, shutOut, remove: drop };
};

/** The whole server on a real workspace in a folder of its own, without a socket. */
export const aServer = async (options: ServerUnderTest = {}): Promise<TestServer> => {
  const root = await mkdtemp(path.join(tmpdir(), 'forewarn-server-'));
  let now = new Date('2026-02-03T04:05:06.789Z');
  const clock = () => now;
  const engine = options.engine ?? ENGINE_OF_RUN;
  const { workspace, asOwner, shutOut, remove } = await (engine === 'postgres'
    ? onPostgres()
    : inFolder(root));
  const { database } = workspace;
  const people = await openPeople({
    database,
    origin: ORIGIN,
    cookiePrefix: 'forewarn-4600',
    clock,
    limits: ENDLESS,
    ...options.people,
  });
  const log: LogEntry[] = [];
  const webFolder = path.join(root, 'web');
  if (options.web !== false) await buildWeb(webFolder);
  const api = createApi({
    workspace,
    people,
    rights: createRights(workspace.database),
    names: knownNames({ port: 4600, publicUrl: 'https://forewarn.example.org' }),
    webFolder,
    clock,
    log: (entry) => log.push(entry),
    watch: createWorkspaceWatch(workspace.store, (entry) => log.push(entry)),
    trustedProxies: options.trustedProxies,
    backups: createBackups({
      workspace,
      folder: options.backups,
      keyFile: path.join(root, 'config', 'workspace.key'),
      clock,
      log: (entry) => void log.push(entry),
    }),
  });
  const token = people.firstAccount.token();
  const ask: TestServer['ask'] = async (method, address, { json, text, bytes, headers = {} } = {}) => {
    const all = Object.entries({
      host: HOST,
      origin: ORIGIN,
      'content-type': 'application/json',
      ...headers,
    });
    const body = json === undefined ? (text ?? bytes) : JSON.stringify(json);
    return api.request(address, {
      method,
      headers: all.flatMap(([name, value]): [string, string][] =>
        value === undefined ? [] : [[name, value]],
      ),
      ...(body === undefined ? {} : { body }),
    });
  };
  let cookie: Promise<string> | undefined;
  const signIn = async (): Promise<string> => {
    const reply = await ask('POST', '/api/account', { json: { token, ...OWNER } });
    if (reply.status !== 201) throw new Error(`the owner has no account: ${await reply.text()}`);
    return cookieOf(reply);
  };
  return {
    api,
    workspace,
    store: workspace.store,
    database,
    people,
    token,
    log,
    folder: root,
    ask,
    askSignedIn: async (method, address, asked = {}) => {
      cookie ??= signIn();
      return ask(method, address, { ...asked, headers: { cookie: await cookie, ...asked.headers } });
    },
    asOwner,
    shutOut,
    setClock: (next) => {
      now = next;
    },
    close: async () => {
      await workspace.close();
      await remove();
      await rm(root, { recursive: true, force: true, maxRetries: 5 });
    },
  };
};

/** What a browser sends back of the cookies of a reply. */
export const cookieOf = (reply: Response): string =>
  reply.headers
    .getSetCookie()
    .map((cookie) => cookie.split(';')[0])
    .join('; ');

/** The status and the code of a refusal. */
export const problemOf = async (
  reply: Response,
): Promise<{ readonly status: number; readonly code: unknown }> => {
  if (reply.headers.get('content-type') !== 'application/problem+json') {
    throw new Error(`no problem, but ${reply.status}: ${await reply.text()}`);
  }
  const problem: unknown = await reply.json();
  return {
    status: reply.status,
    code: typeof problem === 'object' && problem !== null && 'code' in problem ? problem.code : undefined,
  };
};
