import type { Workspace } from '@forewarn/store';
import { OpenAPIHono } from '@hono/zod-openapi';
import { HTTPException } from 'hono/http-exception';
import type { ApiEnv } from './api-env.ts';
import { createClientAddress } from './client-address.ts';
import { checkJson } from './guards/check-json.ts';
import { checkMediaType } from './guards/check-media-type.ts';
import type { KnownNames } from './guards/known-names.ts';
import { checkHost, checkOrigin } from './guards/known-names.ts';
import { readBody } from './guards/read-body.ts';
import { requirePerson } from './guards/require-person.ts';
import { securityHeaders } from './guards/security-headers.ts';
import type { Log } from './log-entry.ts';
import { traceOf } from './log-entry.ts';
import { createAttempts } from './people/attempts.ts';
import type { People } from './people/people.ts';
import { problemsOfRequest } from './problems-of-request.ts';
import { refuse } from './refusal-to-http.ts';
import type { Rights } from './rights/rights.ts';
import { briefChoiceRoutes } from './routes/brief-choices.ts';
import { briefRoutes } from './routes/brief.ts';
import { caseRoutes } from './routes/cases.ts';
import { eventRoutes } from './routes/events.ts';
import { exampleRoutes } from './routes/examples.ts';
import { healthRoutes } from './routes/health.ts';
import { openApiRoutes } from './routes/openapi.ts';
import { sessionRoutes } from './routes/session.ts';
import { staticFiles } from './web/static-files.ts';
import type { WorkspaceWatch } from './workspace-watch.ts';

export interface ApiDependencies {
  readonly workspace: Workspace;
  readonly people: People;
  readonly rights: Rights;
  readonly names: KnownNames;
  readonly webFolder: string;
  readonly clock: () => Date;
  readonly log: Log;
  readonly watch: WorkspaceWatch;
  readonly trustedProxies?: readonly string[] | undefined;
}

const ATTEMPTS_ARE_COUNTED_FOR = 5 * 60 * 1000;

/** The whole server but its socket: what it refuses at the door, its routes, and the files of the web application. */
export const createApi = (dependencies: ApiDependencies): OpenAPIHono<ApiEnv> => {
  const { workspace, people, rights, names, clock, webFolder } = dependencies;
  const { store } = workspace;
  const api = new OpenAPIHono<ApiEnv>({
    defaultHook: (result, context) =>
      result.success
        ? undefined
        : refuse(context, { code: 'wrong-request', problems: problemsOfRequest(result.error.issues) }),
  });
  api.use(securityHeaders(names));
  api.use(checkHost(names));
  api.use(checkOrigin(names));
  api.use('/api/*', requirePerson(people, rights));
  api.use('/api/*', checkMediaType);
  api.use('/api/*', readBody);
  api.use('/api/*', checkJson);
  healthRoutes(api, dependencies);
  sessionRoutes(api, {
    people,
    attempts: createAttempts(ATTEMPTS_ARE_COUNTED_FOR, clock),
    clientAddress: createClientAddress(dependencies.trustedProxies),
  });
  exampleRoutes(api);
  caseRoutes(api, { store, clock });
  eventRoutes(api, { store, clock });
  briefChoiceRoutes(api);
  briefRoutes(api, { store });
  openApiRoutes(api);
  api.all('/api/*', (context) => refuse(context, { code: 'not-found' }));
  api.get('*', staticFiles(webFolder));
  api.notFound((context) => refuse(context, { code: 'not-found' }));
  answerErrors(api, dependencies);
  return api;
};

/** Damaged data and a bug get a reply without details, and a line in the log without content. */
const answerErrors = (api: OpenAPIHono<ApiEnv>, { log, watch }: ApiDependencies): void => {
  api.onError((error, context) => {
    if (error instanceof HTTPException && error.status === 415)
      return refuse(context, { code: 'wrong-media-type' });
    log({ level: 'error', event: 'request failed', method: context.req.method, ...traceOf(error) });
    if (watch.recognises(error)) return refuse(context, { code: 'workspace-damaged' });
    const problem = {
      type: 'about:blank',
      title: 'Internal Server Error',
      status: 500,
      code: 'bug',
      detail: 'Something went wrong in the server. Nothing was changed unless it was confirmed.',
    };
    return context.body(JSON.stringify(problem), 500, { 'Content-Type': 'application/problem+json' });
  });
};
