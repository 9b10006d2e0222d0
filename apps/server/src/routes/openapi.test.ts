import * as fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { aCaseFile, aCaseIn, aRating } from '../testing/a-case-of.ts';
import type { Asked, TestServer } from '../testing/a-server.ts';
import { aServer } from '../testing/a-server.ts';
import { arbitraryOfSchema } from '../testing/arbitrary-of-schema.ts';
import type { ToldOperation } from '../testing/told-operations.ts';
import { toldOperations } from '../testing/told-operations.ts';

/** Routes after which whoever asks may no longer be signed in, or no longer be alone: they get a server of their own. */
const OF_ACCOUNTS = /\/api\/(session|account|second|recovery|passkeys|invitation|people|sign-in)/;
const RUNS = 12;
const SEED = 20_260_203;

const main = await aServer();
const apart = await aServer();
const operations = toldOperations(main.api);
let id: string;
let head: string;
let sha256: string;

beforeAll(async () => {
  await apart.askSignedIn('GET', '/api/session');
  id = await aCaseIn(main, aCaseFile());
  const bytes = new TextEncoder().encode('a document');
  const kept = await main.askSignedIn('POST', `/api/cases/${id}/attachments?name=a.txt`, { bytes });
  const attachment = (await kept.json()) as { readonly sha256: string };
  sha256 = attachment.sha256;
  const seen = (await (await main.askSignedIn('GET', `/api/cases/${id}`)).json()) as {
    readonly head: string;
  };
  const evidence = {
    type: 'evidence.recorded',
    evidence: 'ea',
    source: 's1',
    credibility: '2',
    summary: 'A document.',
    date: '2026-01-05',
    status: 'alleged',
    attachment,
  };
  const added = await main.askSignedIn('POST', `/api/cases/${id}/events`, {
    json: { expectedHead: seen.head, events: [evidence, aRating] },
  });
  head = ((await added.json()) as { readonly head: string }).head;
});
afterAll(async () => {
  await main.close();
  await apart.close();
});

const serverFor = ({ path }: ToldOperation): TestServer => (OF_ACCOUNTS.test(path) ? apart : main);

/** What a handler replied that the document does not say, or nothing. */
const faultIn = async (operation: ToldOperation, reply: Response): Promise<string | undefined> => {
  const told = operation.replies[String(reply.status)];
  const mediaType = reply.headers.get('content-type')?.split(';')[0] ?? '';
  if (told === undefined) return faultInProblem(operation, reply, mediaType);
  const missing = Object.keys(told.headers ?? {}).find((name) => !reply.headers.has(name));
  if (missing !== undefined) return `${reply.status} without ${missing}`;
  return told.content === undefined
    ? faultInNothing(reply)
    : faultInContent(operation, told.content, reply, mediaType);
};

const faultInNothing = async (reply: Response): Promise<string | undefined> =>
  (await reply.text()) === '' ? undefined : `${reply.status} with a body`;

const faultInContent = async (
  { faultOf }: ToldOperation,
  content: NonNullable<ToldOperation['replies'][string]['content']>,
  reply: Response,
  mediaType: string,
): Promise<string | undefined> => {
  const [isToldAs, { schema = {} } = {}] = Object.entries(content)[0] ?? [];
  if (isToldAs !== '*/*' && mediaType !== isToldAs) return `${reply.status} as ${mediaType}`;
  if (isToldAs === 'application/json') return faultOf(schema, await reply.json());
  await reply.body?.cancel();
  return undefined;
};

const faultInProblem = async (
  operation: ToldOperation,
  reply: Response,
  mediaType: string,
): Promise<string | undefined> => {
  if (mediaType !== 'application/problem+json') return `${reply.status} as ${mediaType}`;
  const problem = (await reply.json()) as { readonly code: string; readonly status: number };
  const schema = operation.replies['default']?.content?.['application/problem+json']?.schema ?? {};
  const fault = operation.faultOf(schema, problem);
  if (fault !== undefined) return fault;
  if (problem.status !== reply.status) return `${reply.status} that says ${problem.status}`;
  return operation.problems.includes(problem.code) ? undefined : `${problem.code} is not told`;
};

interface Sent {
  readonly path: Readonly<Record<string, string | undefined>>;
  readonly query: Readonly<Record<string, string | undefined>>;
  readonly asked: Asked;
}

const send = ({ method, path, ...operation }: ToldOperation, { path: parts, query, asked }: Sent) => {
  const address = path.replaceAll(/\{(\w+)\}/g, (_, name: string) =>
    encodeURIComponent(parts[name] ?? 'nowhere'),
  );
  const search = new URLSearchParams(
    Object.entries(query).flatMap(([name, value]): [string, string][] =>
      value === undefined ? [] : [[name, value]],
    ),
  ).toString();
  return serverFor({ method, path, ...operation }).askSignedIn(
    method,
    search === '' ? address : `${address}?${search}`,
    asked,
  );
};

const textOf = (value: unknown): string =>
  typeof value === 'string' ? value : (JSON.stringify(value) ?? '');

const known = (): Readonly<Record<string, string>> => ({ id, sha256, framework: 'un-2014', seq: '1' });

/** Requests as the document describes them, with parts that do not fit among them. */
const arbitraryRequest = ({ parameters, body }: ToldOperation): fc.Arbitrary<Sent> => {
  const part = (where: string): fc.Arbitrary<Sent['query']> =>
    fc.record(
      Object.fromEntries(
        parameters
          .filter((parameter) => parameter.in === where)
          .map(({ name, schema }) => [name, arbitraryOfSchema(schema).map(textOf)]),
      ),
      { requiredKeys: [] },
    );
  const asked: fc.Arbitrary<Asked> =
    body === undefined
      ? fc.constant({})
      : fc.oneof(
          { weight: 8, arbitrary: arbitraryOfSchema(body.schema).map((json) => ({ json: json ?? null })) },
          { weight: 1, arbitrary: fc.string().map((text) => ({ text })) },
        );
  return fc.record({
    path: fc.oneof({ weight: 4, arbitrary: fc.constant(known()) }, { weight: 1, arbitrary: part('path') }),
    query: part('query'),
    asked,
  });
};

const event = { type: 'note.added', text: 'A note.' };

/** A request of each operation on cases that is to be granted, beside those that need nothing to be said. */
const GRANTED: Readonly<Record<string, () => Partial<Sent>>> = {
  'POST /api/cases': () => ({ asked: { json: { example: 'kenya-2007-08' } } }),
  'POST /api/cases/{id}/events': () => ({ asked: { json: { expectedHead: head, events: [event] } } }),
  'POST /api/cases/{id}/events/preview': () => ({ asked: { json: { events: [event] } } }),
  'POST /api/cases/{id}/branch': () => ({ asked: { json: { after: 0, events: [event] } } }),
  'POST /api/cases/{id}/attachments': () => ({
    query: { name: 'a' },
    asked: { bytes: new Uint8Array([1, 2, 3]), headers: { 'content-type': 'image/png' } },
  }),
  'POST /api/visits': () => ({ asked: { json: {} } }),
  'GET /api/cases/{id}/compare': () => ({ query: { with: '2026-01-02' } }),
  'GET /api/agreement': () => ({ query: { cases: `${id},${id}` } }),
  'GET /api/search': () => ({ query: { q: 'document' } }),
};

/** Refused, or something else, for as long as nothing was done first: their own tests see them granted. */
const ELSEWHERE =
  /release|expunging|organisation|\/api\/ready|\/api\/workspace|\/api\/keys|\.(pdf|docx)$|\/removal$|\/api\/people\//;

const isGranted = ({ name, method, path }: ToldOperation): boolean =>
  name in GRANTED || (method === 'GET' && !ELSEWHERE.test(path));

describe('what an operation grants', () => {
  it.each(operations.filter(isGranted).map((operation) => [operation.name, operation] as const))(
    'is what the document says: %s',
    async (name, operation) => {
      const sent = { path: known(), query: {}, asked: {}, ...GRANTED[name]?.() };
      const reply = await send(operation, sent);
      expect([reply.status, await faultIn(operation, reply)]).toEqual([
        expect.toSatisfy((status: number) => status >= 200 && status < 300),
        undefined,
      ]);
      const tag = reply.headers.get('etag');
      if (tag === null) return;
      const headers = { 'if-none-match': tag };
      const again = await send(operation, { ...sent, asked: { ...sent.asked, headers } });
      expect([again.status, await faultIn(operation, again)]).toEqual([304, undefined]);
    },
  );

  it('would be found if it were something else', async () => {
    const list = operations.find(({ name }) => name === 'GET /api/examples');
    if (list === undefined) throw new Error('there are no examples');
    const lies = [
      Response.json([{ name: 'one' }]),
      Response.json([{ name: 'one', title: 'One', more: 1 }]),
      Response.json([], { status: 206 }),
      new Response('[]', { headers: { 'content-type': 'text/plain' } }),
      Response.json(
        { type: 't', title: 't', status: 404, code: 'unknown-case', detail: 'd' },
        { status: 404, headers: { 'content-type': 'application/problem+json' } },
      ),
    ];
    for (const lie of lies) expect(await faultIn(list, lie)).toBeTypeOf('string');
    expect(await faultIn(list, Response.json([{ name: 'one', title: 'One' }]))).toBeUndefined();
  });
});

describe('what every operation replies', () => {
  it.each(operations.map((operation) => [operation.name, operation] as const))(
    'is what the document says: %s',
    async (_, operation) => {
      // Drawing a file takes long, and each draws what the page of it is.
      const runs = /\.(pdf|docx)$/.test(operation.path) ? 3 : RUNS;
      for (const sent of fc.sample(arbitraryRequest(operation), { numRuns: runs, seed: SEED })) {
        const reply = await send(operation, sent);
        expect([await faultIn(operation, reply), sent]).toEqual([undefined, sent]);
      }
    },
  );
});

describe('the document', () => {
  it('is version 3.1, and tells of every operation who may use it and what it may refuse', async () => {
    const document: unknown = await (await main.askSignedIn('GET', '/api/openapi.json')).json();
    expect(document).toMatchObject({ openapi: '3.1.0', info: { title: 'Forewarn' } });
    for (const { name, access, problems, parameters } of operations) {
      expect([name, access]).toEqual([
        name,
        expect.stringMatching(/^(anyone|person|case:\w+|workspace:[\w-]+)$/),
      ]);
      expect(problems.length).toBeGreaterThan(2);
      expect(parameters.filter(({ schema }) => Object.keys(schema).length === 0)).toEqual([]);
    }
  });
});
