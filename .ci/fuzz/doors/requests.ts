import * as fc from 'fast-check';
import type { ToldRoute } from '../../../apps/server/src/testing/route-table.ts';
import { nameOf, toldRoutes } from '../../../apps/server/src/testing/route-table.ts';
import type { ApiUnderFuzz } from '../api-under-fuzz.ts';
import { judgeReply, openApi } from '../api-under-fuzz.ts';
import type { Door } from '../door.ts';
import { mutatedText } from '../mutated.ts';
import { sampleOf } from '../sample-of.ts';
import { weirdBytes, weirdText } from '../weird.ts';

interface Request {
  /** As “GET /api/cases/{id}”, so that what was found stays found when routes are added. */
  readonly route: string;
  readonly method: string;
  /** In the place of each parameter; `KNOWN` for what is there. */
  readonly parameters: readonly string[];
  readonly query: readonly (readonly [name: string, value: string])[];
  readonly headers: readonly (readonly [name: string, value: string])[];
  readonly isSignedIn: boolean;
  readonly body: string | null;
  readonly isBytes: boolean;
}

const KNOWN = 'KNOWN';

/** Ends the session that the others need or locks its person out, or draws for seconds what its own door draws. */
const LEFT_OUT = new Set([
  'DELETE /api/session',
  'POST /api/account/sessions/end',
  'PUT /api/sign-in-rules',
  'POST /api/workspace/backups',
]);
const COSTLY = /brief\.|backups|keys|check$|session$|account$|passphrase/;

const header: fc.Arbitrary<readonly [string, string]> = fc.tuple(
  fc.constantFrom(
    'accept',
    'accept-language',
    'content-type',
    'content-encoding',
    'content-length',
    'cookie',
    'host',
    'origin',
    'if-none-match',
    'if-match',
    'if-modified-since',
    'last-event-id',
    'range',
    'x-forwarded-for',
    'x-http-method-override',
    'idempotency-key',
    'user-agent',
    'transfer-encoding',
  ),
  fc.oneof(
    weirdText,
    fc.constantFrom('application/json', 'text/plain', 'gzip', '*', 'bytes=0-', '"x"', '-1', '5'),
  ),
);

const headersOf: fc.Arbitrary<Request['headers']> = fc.oneof<fc.WeightedArbitrary<Request['headers']>[]>(
  { weight: 3, arbitrary: fc.constant([]) },
  { weight: 1, arbitrary: fc.array(header, { maxLength: 3 }) },
);

const bodyOf = (bodies: readonly unknown[]): fc.Arbitrary<Request['body']> =>
  fc.oneof<fc.WeightedArbitrary<Request['body']>[]>(
    { weight: 6, arbitrary: mutatedText(bodies) },
    { weight: 1, arbitrary: fc.option(weirdText) },
    { weight: 1, arbitrary: weirdBytes },
  );

const requestTo = (route: ToldRoute, bodies: readonly unknown[]): fc.Arbitrary<Request> => {
  const names = [...route.path.matchAll(/\{(\w+)\}/g)];
  const parameter = fc.oneof(
    { weight: 6, arbitrary: fc.constant(KNOWN) },
    { weight: 1, arbitrary: weirdText },
  );
  const queries = route.queries.length === 0 ? ['a'] : [...route.queries, 'a'];
  return fc.record({
    route: fc.constant(`${route.method} ${route.path}`),
    method: fc.oneof(
      { weight: 15, arbitrary: fc.constant(route.method) },
      { weight: 1, arbitrary: fc.constantFrom('GET', 'HEAD', 'POST', 'PUT', 'PATCH', 'DELETE', 'OPTIONS') },
    ),
    parameters: fc.tuple(...names.map(() => parameter)),
    query: fc.array(
      fc.tuple(
        fc.constantFrom(...queries),
        fc.oneof(weirdText, fc.constantFrom('1', '2026-01-01', 'en', KNOWN)),
      ),
      {
        maxLength: 3,
      },
    ),
    headers: headersOf,
    isSignedIn: fc.oneof(
      { weight: 9, arbitrary: fc.constant(true) },
      { weight: 1, arbitrary: fc.constant(false) },
    ),
    body: bodyOf(bodies),
    isBytes: fc.boolean(),
  });
};

const bodiesOf = (api: ApiUnderFuzz): ReadonlyMap<string, readonly unknown[]> => {
  const document = api.server.api.getOpenAPI31Document({
    openapi: '3.1.0',
    info: { title: 'T', version: '0' },
  });
  const schemas = document.components?.schemas ?? {};
  return new Map(
    Object.entries(document.paths ?? {}).flatMap(([path, item]) =>
      Object.entries(
        item as Record<string, { requestBody?: { content?: Record<string, { schema?: object }> } }>,
      ).map(([method, { requestBody }]) => [
        `${method.toUpperCase()} ${path}`,
        Object.values(requestBody?.content ?? {}).map(({ schema }) => sampleOf(schema ?? {}, schemas)),
      ]),
    ),
  );
};

const addressOf = ({ route, parameters, query }: Request, caseId: string): string => {
  let place = 0;
  const known = (value: string | undefined): string => (value === KNOWN ? caseId : (value ?? ''));
  const path = (route.split(' ')[1] ?? '').replaceAll(/\{\w+\}/g, () =>
    encodeURIComponent(known(parameters[place++]).toWellFormed()),
  );
  const asked = new URLSearchParams(query.map(([name, value]) => [name, known(value).toWellFormed()]));
  return query.length === 0 ? path : `${path}?${asked.toString()}`;
};

/** What no client could send is no input. */
const isSendable = (value: string): boolean => /^[\t\x20-\x7e\x80-\xff]*$/.test(value);

const send = async (api: ApiUnderFuzz, request: Request): Promise<Response> => {
  const ask = request.isSignedIn ? api.askSignedIn : api.ask;
  const mayHaveBody = request.method !== 'GET' && request.method !== 'HEAD';
  const text = request.body?.replaceAll(KNOWN, api.caseId) ?? '';
  const body = request.isBytes ? { bytes: new Uint8Array(Buffer.from(text, 'latin1')) } : { text };
  return ask(request.method, addressOf(request, api.caseId), {
    headers: Object.fromEntries(request.headers.filter(([, value]) => isSendable(value))),
    ...(mayHaveBody && request.body !== null ? body : {}),
  });
};

/** Every route of the interface, with its own bodies and with none of its own, in any method, with any headers. */
export const requests: Door<Request> = {
  name: 'requests',
  weight: 30,
  perOpening: 2000,
  open: async () => {
    const api = await openApi();
    const bodies = bodiesOf(api);
    const routes = toldRoutes(api.server.api).filter(
      ({ method, path }) => !LEFT_OUT.has(`${method} ${path}`),
    );
    const inputs = fc.oneof(
      ...routes.map((route) => ({
        weight: COSTLY.test(route.path) ? 1 : 40,
        arbitrary: requestTo(route, [...(bodies.get(`${route.method} ${route.path}`) ?? []), {}]),
      })),
    );
    return {
      inputs,
      enter: async (request) => {
        const told = routes.find((route) => nameOf(route) === request.route);
        const isItself =
          request.route.startsWith(`${request.method} `) &&
          request.parameters.every((each) => each === KNOWN);
        // Where it is surely that route which answers, it refuses with no other code than it is told to.
        const codes = isItself && told !== undefined ? new Set(told.refuses) : api.codes;
        return (await judgeReply({ codes }, await send(api, request), request.method)).became;
      },
      close: api.close,
    };
  },
};
