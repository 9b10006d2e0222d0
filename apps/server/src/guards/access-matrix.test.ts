import type { DisclosureLevel } from '@forewarn/core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { aCaseFile, aCaseIn } from '../testing/a-case-of.ts';
import type { Asked } from '../testing/a-server.ts';
import { aServer, problemOf } from '../testing/a-server.ts';
import { aMember } from '../testing/a-team.ts';
import type { ToldRoute } from '../testing/route-table.ts';
import { addressOf, answeringRoutes, nameOf, toldRoutes } from '../testing/route-table.ts';
import { stateOf } from '../testing/state-of.ts';
import { OPEN_TO_ANYONE } from './require-person.ts';

/** What each role may do, written out here a second time: whoever changes one of the two has to change the other. */
const MAY = {
  reader: { case: ['read'], workspace: [] },
  analyst: { case: ['read', 'comment', 'write'], workspace: ['create-cases'] },
  reviewer: { case: ['read', 'comment', 'review'], workspace: [] },
  releaser: { case: ['read', 'release'], workspace: [] },
  administrator: { case: [], workspace: ['administer'] },
} as const;
type RoleName = keyof typeof MAY;

interface Who {
  readonly name: string;
  readonly role?: RoleName;
  readonly ceiling?: DisclosureLevel;
  readonly scope?: 'workspace' | 'one case';
}

const EACH_ROLE: readonly Who[] = [
  ...(['public', 'partner', 'internal', 'restricted'] as const).map((ceiling) => ({
    name: `reader up to ${ceiling}`,
    role: 'reader' as const,
    ceiling,
  })),
  ...(['analyst', 'reviewer', 'releaser', 'administrator'] as const).map((role) => ({ name: role, role })),
];
const EVERYONE: readonly Who[] = [
  { name: 'nobody' },
  { name: 'without a role' },
  ...(['workspace', 'one case'] as const).flatMap((scope) =>
    EACH_ROLE.map((who) => ({ ...who, name: `${who.name} of ${scope}`, scope })),
  ),
];

const PLACES = ['own', 'other', 'missing'] as const;
type Place = (typeof PLACES)[number];

/** What only a reply that tells something of a case would hold. */
const PLANTED = { own: 'Kestrel Ridge', other: 'Osprey Hollow' };
const tellsOf = (text: string): readonly string[] =>
  (['own', 'other'] as const).filter((place) => text.includes(PLANTED[place]) || text.includes(cases[place]));

const server = await aServer();
const routes = toldRoutes(server.api);
type Ask = (method: string, address: string, asked?: Asked) => Promise<Response>;
const asks = new Map<string, Ask>();
const cases: Record<Place, string> = { own: '', other: '', missing: '01890000-0000-7000-8000-000000000000' };

beforeAll(async () => {
  cases.own = await aCaseIn(server, aCaseFile({ title: PLANTED.own }));
  cases.other = await aCaseIn(server, aCaseFile({ title: PLANTED.other }));
  for (const id of [cases.own, cases.other])
    await server.askSignedIn('POST', `/api/cases/${id}/releases`, {
      json: { template: 'alert', level: 'internal', kind: 'html' },
    });
  for (const { name, role, ceiling = 'restricted', scope } of EVERYONE) {
    const grant = scope === 'one case' ? { ceiling, caseId: cases.own } : { ceiling };
    const member =
      name === 'nobody'
        ? undefined
        : await aMember(server, name, role === undefined ? [] : [{ role, ...grant }]);
    asks.set(name, member?.ask ?? server.ask);
  }
});
afterAll(() => server.close());

type Expected = { readonly status: number; readonly code: string } | 'passes';

const NOT_ALLOWED = { status: 403, code: 'not-allowed' };
const UNKNOWN_CASE = { status: 404, code: 'unknown-case' };

/** Who gets which answer, by the table above and the one word of a route. */
const expectedOf = (access: string, who: Who, place: Place): Expected => {
  if (access === 'anyone') return 'passes';
  if (who.name === 'nobody') return { status: 401, code: 'not-signed-in' };
  if (access === 'person') return 'passes';
  const [where, permission = ''] = access.split(':');
  return where === 'case' ? inCase(permission, who, place) : inWorkspace(permission, who);
};

const inWorkspace = (permission: string, { role, scope }: Who): Expected => {
  const may: readonly string[] = role === undefined ? [] : MAY[role].workspace;
  return scope === 'workspace' && may.includes(permission) ? 'passes' : NOT_ALLOWED;
};

const inCase = (permission: string, { role, scope }: Who, place: Place): Expected => {
  const may: readonly string[] = role === undefined ? [] : MAY[role].case;
  if (may.length === 0 || (scope !== 'workspace' && place !== 'own')) return UNKNOWN_CASE;
  return may.includes(permission) ? 'passes' : NOT_ALLOWED;
};

interface Cell {
  readonly who: Who;
  readonly place: Place;
  readonly expected: Expected;
}

const cellsOf = ({ access = '' }: ToldRoute): readonly Cell[] =>
  EVERYONE.flatMap((who) =>
    (access.startsWith('case:') ? PLACES : (['missing'] as const)).map((place) => ({
      who,
      place,
      expected: expectedOf(access, who, place),
    })),
  );

/** The request of a route with as little in it as it takes to come past the door. A brief of no template is not drawn. */
const request = (route: ToldRoute, id: string): readonly [method: string, address: string, asked: Asked] => {
  const address = addressOf(route, { id, sha256: 'ab'.repeat(32) });
  const query = route.queries.includes('template') ? '?template=none' : '';
  const takesBody = route.method !== 'GET' && route.method !== 'DELETE';
  return [
    route.method,
    `${address}${query}`,
    {
      ...(takesBody ? { json: {} } : {}),
      headers: { 'content-type': route.mediaType ?? 'application/json' },
    },
  ];
};

const askAs = (who: Who, route: ToldRoute, place: Place): Promise<Response> => {
  const ask = asks.get(who.name);
  if (ask === undefined) throw new Error(`${who.name} was not made`);
  return ask(...request(route, route.access?.startsWith('case:') ? cases[place] : 'nowhere'));
};

/** A stream of live changes does not end by itself. */
const bodyOf = async (reply: Response): Promise<string> => {
  if (reply.headers.get('content-type')?.startsWith('text/event-stream') !== true) return reply.text();
  await reply.body?.cancel();
  return '';
};

const codeOf = (text: string): string => {
  try {
    return String((JSON.parse(text) as { readonly code?: unknown } | null)?.code);
  } catch {
    return 'none';
  }
};

describe('every route', () => {
  it('that answers is told with who may use it, and every route that is told answers', () => {
    expect(routes.filter(({ access }) => access === undefined).map(nameOf)).toEqual([]);
    expect(answeringRoutes(server.api)).toEqual(routes.map(nameOf).toSorted());
    expect(routes.length).toBeGreaterThan(15);
  });

  it('without a rule would be found', async () => {
    const planted = await aServer();
    planted.api.get('/api/planted/:id', (context) => context.text('planted'));
    expect(answeringRoutes(planted.api)).toContain('GET /api/planted/{id}');
    expect(toldRoutes(planted.api).map(nameOf)).not.toContain('GET /api/planted/{id}');
    await planted.close();
  });

  it('that is open to anyone is open at the door, and no other is', () => {
    const open = routes.filter(({ access }) => access === 'anyone').map(nameOf);
    expect([...OPEN_TO_ANYONE].toSorted()).toEqual(open.toSorted());
  });

  it('is for one of the permissions that roles give', () => {
    const given = new Set([
      'anyone',
      'person',
      ...Object.values(MAY).flatMap((may) => [
        ...may.case.map((permission) => `case:${permission}`),
        ...may.workspace.map((permission) => `workspace:${permission}`),
      ]),
    ]);
    expect(routes.filter(({ access = '' }) => !given.has(access)).map(nameOf)).toEqual([]);
  });

  it('of one case names it {id}, where its rights are looked for', () => {
    const ofOneCase = routes.filter(({ path }) => path.startsWith('/api/cases/'));
    expect(ofOneCase.filter(({ path }) => !path.startsWith('/api/cases/{id}'))).toEqual([]);
    expect(ofOneCase.filter(({ access = '' }) => !access.startsWith('case:'))).toEqual([]);
  });
});

const byWord = (word: RegExp): readonly (readonly [name: string, route: ToldRoute])[] =>
  routes.filter(({ access = '' }) => word.test(access)).map((route) => [nameOf(route), route]);

/** What a refusal shows, and nothing more. */
const BARE = {
  keys: ['type', 'title', 'status', 'code', 'detail'],
  cache: 'no-store',
  etag: null,
  tells: [],
};

const expectRefused = async (route: ToldRoute, cells: readonly Cell[]): Promise<void> => {
  for (const { who, place, expected } of cells.filter((cell) => cell.expected !== 'passes')) {
    const reply = await askAs(who, route, place);
    const text = await reply.clone().text();
    const seen = `${nameOf(route)} for ${who.name}, ${place} case`;
    expect({
      seen,
      ...(await problemOf(reply)),
      keys: Object.keys(JSON.parse(text) as object),
      cache: reply.headers.get('cache-control'),
      etag: reply.headers.get('etag'),
      tells: tellsOf(text),
    }).toEqual({ seen, ...Object(expected), ...BARE });
  }
};

/** What must not become of a request that may come past the door: the route then says what it will. */
const wrongWith = async (reply: Response, route: ToldRoute, place: Place): Promise<string | undefined> => {
  const code = codeOf(await bodyOf(reply));
  if (reply.status >= 500) return `failed with ${reply.status}`;
  if (code === 'not-signed-in' || code === 'not-allowed') return code;
  if (route.access?.startsWith('case:') !== true) return undefined;
  if (place !== 'missing') return code === 'unknown-case' ? code : undefined;
  // Where more is asked for than the id, that may be wrong first.
  const isUnknown = route.method !== 'GET' || code === 'unknown-case' || code === 'wrong-request';
  return isUnknown ? undefined : `found a case that is not there: ${reply.status} ${code}`;
};

describe('a route that asks for a right', () => {
  it.each(byWord(/:/))(
    '%s answers each role as the table says, and a refusal changes nothing',
    async (_, route) => {
      const cells = cellsOf(route);
      const before = await stateOf(server);
      await expectRefused(route, cells);
      expect(await stateOf(server)).toEqual(before);
      const passing = cells.filter((cell) => cell.expected === 'passes');
      expect(passing.length).toBeGreaterThan(0);
      for (const { who, place } of passing) {
        const wrong = await wrongWith(await askAs(who, route, place), route, place);
        expect(wrong === undefined ? [] : [who.name, place, wrong]).toEqual([]);
      }
    },
  );

  it.each(byWord(/^case:/))('%s answers of another case as of none, to the letter', async (_, route) => {
    for (const who of EVERYONE.filter(({ scope }) => scope !== 'workspace')) {
      const told = async (place: Place) => {
        const reply = await askAs(who, route, place);
        const { 'x-request-id': _, ...headers } = Object.fromEntries(reply.headers);
        return { status: reply.status, headers, text: await reply.text() };
      };
      expect([who.name, await told('other')]).toEqual([who.name, await told('missing')]);
    }
  });

  it.each(byWord(/:/).filter(([, { method }]) => method === 'GET'))(
    '%s answers HEAD by the same rule',
    async (_, route) => {
      for (const name of ['nobody', 'without a role']) {
        const [, address] = request(route, cases.own);
        const expected = expectedOf(route.access ?? '', { name }, 'own');
        const reply = await asks.get(name)?.('HEAD', address);
        expect([name, reply?.status]).toEqual([name, expected === 'passes' ? 200 : expected.status]);
        expect(await reply?.text()).toBe('');
      }
    },
  );
});

describe('a route for whoever is signed in', () => {
  it.each(byWord(/^person$/))('%s refuses nobody else, and nobody changes anything', async (_, route) => {
    const before = await stateOf(server);
    await expectRefused(route, cellsOf(route));
    expect(await stateOf(server)).toEqual(before);
    // Whoever is asked may end a session by it, so it is someone who has no other part in this.
    const somebody = await aMember(server, `somebody ${routes.indexOf(route)}`, [
      { role: 'reader', ceiling: 'public', caseId: cases.own },
    ]);
    const reply = await somebody.ask(...request(route, 'nowhere'));
    expect(await wrongWith(reply, route, 'missing')).toBeUndefined();
  });
});

describe('a route that tells of several cases', () => {
  const asked = `q=${encodeURIComponent('Kestrel Osprey')}&since=2000-01-01T00:00:00.000Z&limit=100`;
  const addresses = (route: ToldRoute) =>
    [asked, `q=Osprey&cases=${cases.own},${cases.other}`, 'q=Alleged'].map(
      (query) => `${addressOf(route)}?${query}`,
    );

  it.each(byWord(/^person$/).filter(([, { method }]) => method === 'GET'))(
    '%s tells nobody of a case that they may not read',
    async (_, route) => {
      for (const who of EVERYONE.filter(
        ({ scope, role }) => scope !== 'workspace' || role === 'administrator',
      )) {
        for (const address of addresses(route)) {
          const reply = await asks.get(who.name)?.('GET', address);
          const told = reply === undefined ? [] : tellsOf(await bodyOf(reply));
          const mayRead = who.scope === 'one case' ? ['own'] : [];
          expect([who.name, address, told.filter((place) => !mayRead.includes(place))]).toEqual([
            who.name,
            address,
            [],
          ]);
        }
      }
    },
  );
});

describe('a route for anyone', () => {
  it.each(byWord(/^anyone$/))('%s answers nobody and somebody', async (_, route) => {
    const somebody = await aMember(server, `anyone ${routes.indexOf(route)}`);
    for (const ask of [server.ask, somebody.ask]) {
      const reply = await ask(...request(route, 'nowhere'));
      expect(await wrongWith(reply, route, 'missing')).toBeUndefined();
    }
  });
});

describe('a path that is no route', () => {
  it.each(['/api/nothing', '/api', '/api/', '/api/cases/x/y', '/api/health/', '//api/cases'])(
    '%s tells nobody anything, and is not found by whoever is signed in',
    async (address) => {
      const reply = await server.ask('GET', address);
      expect([401, 404]).toContain(reply.status);
      expect(await problemOf(await server.askSignedIn('GET', address))).toEqual({
        status: 404,
        code: 'not-found',
      });
    },
  );

  it('is a method that the path does not take', async () => {
    for (const method of ['PUT', 'PATCH', 'DELETE', 'OPTIONS']) {
      const reply = await server.askSignedIn(method, `/api/cases/${cases.own}/case.json`, {});
      expect([method, reply.status]).toEqual([method, 404]);
    }
  });
});

describe('the OpenAPI document', () => {
  it('is version 3.1 and tells of each route that it may refuse', async () => {
    const document = (await (await server.askSignedIn('GET', '/api/openapi.json')).json()) as {
      readonly openapi: string;
      readonly paths: Readonly<
        Record<string, Readonly<Record<string, { readonly responses: Readonly<Record<string, unknown>> }>>>
      >;
      readonly components: { readonly schemas: Readonly<Record<string, unknown>> };
    };
    expect(document.openapi).toBe('3.1.0');
    const operations = Object.values(document.paths).flatMap((methods) => Object.values(methods));
    expect(operations.filter(({ responses }) => !('default' in responses))).toEqual([]);
    expect(operations).toHaveLength(routes.length);
    expect(Object.keys(document.components.schemas)).toEqual(
      expect.arrayContaining(['CaseEvent', 'CaseHeader', 'Problem']),
    );
  });

  it('tells what the health of a workspace may be', async () => {
    const document = await (await server.askSignedIn('GET', '/api/openapi.json')).json();
    const health = {
      enum: ['ok', 'damaged', 'checking'],
      description: expect.stringContaining('walked once'),
    };
    expect(document).toHaveProperty(
      ['paths', '/api/health', 'get', 'responses', '200', 'content', 'application/json', 'schema'],
      expect.objectContaining({
        properties: expect.objectContaining({ workspace: expect.objectContaining(health) }),
      }),
    );
  });
});
