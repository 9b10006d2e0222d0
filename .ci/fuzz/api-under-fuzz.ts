import type { TestServer } from '../../apps/server/src/testing/a-server.ts';
import { aServer } from '../../apps/server/src/testing/a-server.ts';
import { toldRoutes } from '../../apps/server/src/testing/route-table.ts';
import { CASES } from './case-bases.ts';
import type { Became } from './door.ts';
import { expectThat, Wrong } from './door.ts';

export interface ApiUnderFuzz {
  readonly server: TestServer;
  /** A case that is there, and where it stands. */
  readonly caseId: string;
  readonly head: () => Promise<string>;
  readonly ask: TestServer['ask'];
  readonly askSignedIn: TestServer['ask'];
  /** Every code that some route is told to refuse with. */
  readonly codes: ReadonlySet<string>;
  readonly close: () => Promise<void>;
}

/** The server counts the requests of a minute: by this clock a minute goes by before there are too many. */
const IN_A_MINUTE = 900;

/** The whole server without a socket, with a person signed in and a case. */
export const openApi = async (): Promise<ApiUnderFuzz> => {
  const server = await aServer();
  let asked = 0;
  let now = Date.parse('2026-02-03T04:05:06.789Z');
  const counted =
    (ask: TestServer['ask']): TestServer['ask'] =>
    (...given) => {
      asked += 1;
      if (asked % IN_A_MINUTE === 0) {
        now += 61_000;
        server.setClock(new Date(now));
      }
      return ask(...given);
    };
  const created = await server.askSignedIn('POST', '/api/cases', { json: { case: CASES.at(-2) } });
  if (created.status !== 201) throw new Error(`there is no case: ${await created.text()}`);
  const { id } = (await created.json()) as { readonly id: string };
  return {
    server,
    caseId: id,
    head: async () => (await server.store.readCase(id))?.head ?? '',
    ask: counted(server.ask),
    askSignedIn: counted(server.askSignedIn),
    codes: new Set([...toldRoutes(server.api).flatMap(({ refuses }) => refuses), 'not-found']),
    close: server.close,
  };
};

const isProblem = (problem: unknown, status: number, codes: ReadonlySet<string>): boolean => {
  if (typeof problem !== 'object' || problem === null) return false;
  const { code, type, title, detail, ...rest } = problem as Record<string, unknown>;
  return (
    typeof code === 'string' &&
    codes.has(code) &&
    type === `urn:forewarn:problem:${code}` &&
    typeof title === 'string' &&
    typeof detail === 'string' &&
    rest['status'] === status
  );
};

/** What every reply must be: no failure, and where it refuses a problem with a code. Its body is read to the end. */
export const judgeReply = async (
  { codes }: Pick<ApiUnderFuzz, 'codes'>,
  reply: Response,
  method = 'GET',
): Promise<{ readonly became: Became; readonly text: string }> => {
  const type = reply.headers.get('content-type') ?? '';
  if (type.startsWith('text/event-stream')) {
    await reply.body?.cancel();
    return { became: 'accepted', text: '' };
  }
  const text = await reply.text();
  // Where a part of the server is away on purpose, as in a server without a folder for backups, it says so with 503.
  if (reply.status >= 500 && reply.status !== 503)
    throw new Wrong(`failed with ${reply.status}: ${text.slice(0, 300)}`);
  if (reply.status < 400) return { became: 'accepted', text };
  if (method === 'HEAD') return { became: 'refused', text };
  expectThat(type === 'application/problem+json', `refused with ${reply.status} as ${type}`);
  let problem: unknown;
  try {
    problem = JSON.parse(text);
  } catch {
    throw new Wrong('refused with what is no JSON');
  }
  expectThat(
    isProblem(problem, reply.status, codes),
    `refused with what is no problem: ${text.slice(0, 300)}`,
  );
  return { became: 'refused', text };
};
