import type { OpenAPIHono } from '@hono/zod-openapi';
import type { ApiEnv } from '../api-env.ts';
import { describeRoute } from '../describe-route.ts';
import { MeReply, NamesReply } from '../people-schemas.ts';
import { accountOfPerson } from '../people/account-of-email.ts';
import { factorsOf } from '../people/factors-of.ts';
import type { People } from '../people/people.ts';
import { isSecondFactorRequired } from '../people/sign-in-rules.ts';
import { waysOf } from '../people/ways-of.ts';
import { refuse } from '../refusal-to-http.ts';

/** `/api/me`: who asks, and what they may; `/api/names`: whom the ids of a log mean. */
export const meRoutes = (api: OpenAPIHono<ApiEnv>, { database }: People): void => {
  api.openapi(
    describeRoute({
      method: 'get',
      path: '/api/me',
      access: 'person',
      summary: 'Who is signed in, with their roles and second factors',
      reply: MeReply,
    }),
    async (context) => {
      const { person, session } = context.var;
      const { id, way, secondFactor, authenticatedAt, expiresAt } = session;
      const account = await accountOfPerson(database, person.id);
      return context.json({
        person,
        email: account?.email ?? '',
        grants: [...(await context.var.grants())],
        factors: await factorsOf(database, person.id),
        secondFactorRequired: await isSecondFactorRequired(database),
        ways: [...(await waysOf(database, person.id))],
        session: { id, way, secondFactor, authenticatedAt, expiresAt },
      });
    },
  );
  api.openapi(
    describeRoute({
      method: 'get',
      path: '/api/names',
      access: 'person',
      summary: 'The names of all who have or had an account, by id, for whoever has any role',
      reply: NamesReply,
      refuses: ['not-allowed'],
    }),
    async (context) => {
      if ((await context.var.grants()).length === 0) return refuse(context, { code: 'not-allowed' });
      const rows = await database.selectFrom('person').select(['id', 'name']).execute();
      return context.json(Object.fromEntries(rows.map(({ id, name }) => [id, name])));
    },
  );
};
