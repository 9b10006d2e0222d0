import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { aCaseIn } from '../testing/a-case-of.ts';
import type { TestServer } from '../testing/a-server.ts';
import { aServer, problemOf } from '../testing/a-server.ts';

/** Who may ask for each route. A route that is not here fails the first test. */
const RULES: Readonly<Record<string, 'anyone' | 'person'>> = {
  'GET /api/health': 'anyone',
  'GET /api/session': 'anyone',
  'POST /api/session': 'anyone',
  'DELETE /api/session': 'anyone',
  'POST /api/account': 'anyone',
  'GET /api/examples': 'person',
  'GET /api/cases': 'person',
  'POST /api/cases': 'person',
  'GET /api/cases/:id': 'person',
  'GET /api/cases/:id/case.json': 'person',
  'POST /api/cases/:id/events': 'person',
  'GET /api/cases/:id/brief.pdf': 'person',
  'GET /api/cases/:id/brief.docx': 'person',
  'GET /api/cases/:id/brief.html': 'person',
  'GET /api/brief-choices': 'person',
  'GET /api/openapi.json': 'person',
};

const routesFor = (rule: 'anyone' | 'person') => Object.keys(RULES).filter((route) => RULES[route] === rule);

let server: TestServer;
let id: string;
beforeAll(async () => {
  server = await aServer();
  id = await aCaseIn(server);
});
afterAll(() => server.close());

const routes = (): readonly string[] =>
  [
    ...new Set(
      server.api.routes
        .filter(({ method, path }) => method !== 'ALL' && path.startsWith('/api/'))
        .map(({ method, path }) => `${method} ${path}`),
    ),
  ].toSorted();

const request = (route: string) => {
  const [method = '', address = ''] = route.split(' ');
  return { method, address: address.replace(':id', id), asked: method === 'POST' ? { json: {} } : {} };
};

describe('every route of the table', () => {
  it('has a rule, and every rule has its route', () => {
    expect(routes()).toEqual(Object.keys(RULES).toSorted());
  });

  it.each(routesFor('person'))('%s refuses whoever is not signed in', async (route) => {
    const { method, address, asked } = request(route);
    expect(await problemOf(await server.ask(method, address, asked))).toEqual({
      status: 401,
      code: 'not-signed-in',
    });
  });

  it.each(routesFor('anyone'))('%s answers whoever is not signed in', async (route) => {
    const { method, address, asked } = request(route);
    expect((await server.ask(method, address, asked)).status).not.toBe(401);
  });

  it.each(Object.keys(RULES).filter((route) => route !== 'DELETE /api/session'))(
    '%s answers a person who is signed in',
    async (route) => {
      const { method, address, asked } = request(route);
      const reply = await server.askSignedIn(method, address, asked);
      expect(reply.status).not.toBe(401);
      expect(reply.status).toBeLessThan(500);
    },
  );

  it.each(Object.keys(RULES).filter((route) => !route.startsWith('GET ')))(
    '%s is refused when it comes from elsewhere',
    async (route) => {
      const { method, address, asked } = request(route);
      for (const origin of [
        undefined,
        'null',
        'https://elsewhere.example',
        'http://localhost:4601',
        'https://localhost:4600',
      ]) {
        const reply = await server.askSignedIn(method, address, { ...asked, headers: { origin } });
        expect(await problemOf(reply)).toEqual({ status: 403, code: 'wrong-origin' });
      }
    },
  );
});

describe('a path that is no route', () => {
  it.each(['/api/nothing', '/api', '/api/', '/api/cases/x/y', '/api/health/'])(
    '%s needs a person, and is then not found',
    async (address) => {
      expect((await server.ask('GET', address)).status).toBe(401);
      expect(await problemOf(await server.askSignedIn('GET', address))).toEqual({
        status: 404,
        code: 'not-found',
      });
    },
  );

  it('is a method that the path does not take', async () => {
    expect(await problemOf(await server.askSignedIn('PUT', `/api/cases/${id}`, { json: {} }))).toEqual({
      status: 404,
      code: 'not-found',
    });
  });
});

describe('the OpenAPI document', () => {
  it('is version 3.1 and tells each route, what it takes and that it may refuse', async () => {
    const document = (await (await server.askSignedIn('GET', '/api/openapi.json')).json()) as {
      readonly openapi: string;
      readonly paths: Readonly<
        Record<string, Readonly<Record<string, { readonly responses: Readonly<Record<string, unknown>> }>>>
      >;
      readonly components: { readonly schemas: Readonly<Record<string, unknown>> };
    };
    expect(document.openapi).toBe('3.1.0');
    const told = Object.entries(document.paths).flatMap(([path, methods]) =>
      Object.entries(methods).map(([method, { responses }]) => {
        expect(Object.keys(responses)).toContain('default');
        return `${method.toUpperCase()} ${path.replace('{id}', ':id')}`;
      }),
    );
    expect(told.toSorted()).toEqual(Object.keys(RULES).toSorted());
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
