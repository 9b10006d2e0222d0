import { isUnreachable } from '@forewarn/store';
import { OpenAPIHono } from '@hono/zod-openapi';
import { HTTPException } from 'hono/http-exception';
import type { ApiDependencies } from './api-dependencies.ts';
import type { ApiEnv } from './api-env.ts';
import { createClientAddress } from './client-address.ts';
import { checkAddress } from './guards/check-address.ts';
import { checkJson } from './guards/check-json.ts';
import { checkMediaType } from './guards/check-media-type.ts';
import { limitRequests } from './guards/limit-requests.ts';
import { checkHost, checkOrigin } from './guards/known-names.ts';
import { readBody } from './guards/read-body.ts';
import { requirePerson } from './guards/require-person.ts';
import { securityHeaders } from './guards/security-headers.ts';
import { traceOf } from './log-entry.ts';
import { observeRequests } from './operation/observe-requests.ts';
import { problemsOfRequest } from './problems-of-request.ts';
import { refuse } from './refusal-to-http.ts';
import { addAdministrationRoutes } from './routes/add-administration-routes.ts';
import { addCaseRoutes } from './routes/add-case-routes.ts';
import { addPeopleRoutes } from './routes/add-people-routes.ts';
import { briefChoiceRoutes } from './routes/brief-choices.ts';
import { exampleRoutes } from './routes/examples.ts';
import { healthRoutes } from './routes/health.ts';
import { openApiRoutes } from './routes/openapi.ts';
import { staticFiles } from './web/static-files.ts';

/** The whole server but its socket: what it refuses at the door, its routes, and the files of the web application. */
export const createApi = (dependencies: ApiDependencies): OpenAPIHono<ApiEnv> => {
  const { people, rights, names, webFolder } = dependencies;
  const api = new OpenAPIHono<ApiEnv>({
    defaultHook: (result, context) =>
      result.success
        ? undefined
        : refuse(context, { code: 'wrong-request', problems: problemsOfRequest(result.error.issues) }),
  });
  api.use(observeRequests(dependencies));
  api.use(securityHeaders(names));
  api.use(checkHost(names));
  api.use(checkOrigin(names));
  const clientAddress = createClientAddress(dependencies.trustedProxies);
  api.use('/api/*', limitRequests(people, clientAddress, dependencies.requestLimit));
  api.use('/api/*', requirePerson(people, rights));
  api.use('/api/*', checkAddress);
  api.use('/api/*', checkMediaType);
  api.use('/api/*', readBody);
  api.use('/api/*', checkJson);
  healthRoutes(api, dependencies);
  addPeopleRoutes(api, { people, clientAddress });
  exampleRoutes(api);
  addCaseRoutes(api, dependencies);
  addAdministrationRoutes(api, dependencies);
  briefChoiceRoutes(api);
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
    // What a route reads as JSON, and where nothing was sent.
    if (error instanceof HTTPException && error.status === 400) return refuse(context, { code: 'not-json' });
    log({
      level: 'error',
      event: 'request failed',
      request: context.var.requestId,
      method: context.req.method,
      ...traceOf(error),
    });
    if (watch.recognises(error)) return refuse(context, { code: 'workspace-damaged' });
    if (isUnreachable(error)) return refuse(context, { code: 'workspace-unreachable' });
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
