import type { OpenAPIHono } from '@hono/zod-openapi';
import { z } from '@hono/zod-openapi';
import type { ApiEnv } from '../api-env.ts';
import { describeRoute, jsonBody } from '../describe-route.ts';
import { CallbackQuery, OrganisationRequest } from '../people-schemas.ts';
import { CALLBACK } from '../people/organisation.ts';
import { refuse } from '../refusal-to-http.ts';
import { attemptsFrom, refuseTooMany } from './limit-attempts.ts';
import type { SessionDependencies } from './session.ts';
import { deviceOf, setCookies } from './set-cookies.ts';

/** `/api/session/organisation`: going to the organisation's sign-in, and coming back. */
export const organisationRoutes = (api: OpenAPIHono<ApiEnv>, dependencies: SessionDependencies): void => {
  begin(api, dependencies);
  comeBack(api, dependencies);
};

const begin = (api: OpenAPIHono<ApiEnv>, { people, clientAddress }: SessionDependencies): void => {
  api.openapi(
    describeRoute({
      method: 'post',
      path: '/api/session/organisation',
      access: 'anyone',
      summary: 'Where to sign in with the organisation (OpenID Connect)',
      request: { body: jsonBody(OrganisationRequest) },
      reply: z.object({ address: z.string() }),
      refuses: ['no-organisation', 'organisation-unreachable', 'too-many-attempts'],
    }),
    async (context) => {
      const { organisation } = people;
      if (organisation === undefined) return refuse(context, { code: 'no-organisation' });
      const keys = attemptsFrom('organisation', clientAddress(context));
      const tooMany = await refuseTooMany(context, people.attempts, keys);
      if (tooMany !== undefined) return tooMany;
      const begun = await organisation.begin(context.req.valid('json').again === true);
      if (!begun.ok) return refuse(context, begun.refusal);
      setCookies(context, [begun.value.cookie]);
      return context.json({ address: begun.value.address });
    },
  );
};

/** Always to a page of this server: which one is never said by the request. */
const comeBack = (api: OpenAPIHono<ApiEnv>, { people, clientAddress }: SessionDependencies): void => {
  api.openapi(
    describeRoute({
      method: 'get',
      path: CALLBACK,
      access: 'anyone',
      summary: 'Where the organisation sends people back to',
      request: { query: CallbackQuery },
      status: 303,
      refuses: ['no-organisation'],
    }),
    async (context) => {
      const { organisation } = people;
      if (organisation === undefined) return refuse(context, { code: 'no-organisation' });
      const { headers } = context.req.raw;
      const finished = await organisation.finish(headers, context.req.valid('query'));
      if (!finished.ok) {
        const because = finished.refusal.code;
        await people.tellRefused({ personId: undefined, way: 'organisation', because });
        return context.redirect(`/?refused=${because}`, 303);
      }
      const { account, secondFactor, shownAt } = finished.value;
      await people.attempts.forgive(attemptsFrom('organisation', clientAddress(context)));
      await people.sessions.leave(headers);
      const facts = { way: 'organisation', secondFactor, shownAt, device: deviceOf(context) } as const;
      const { cookies } = await people.signIn.enter(account, facts);
      setCookies(context, cookies);
      return context.redirect('/', 303);
    },
  );
};
