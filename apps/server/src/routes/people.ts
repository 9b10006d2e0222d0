import type { OpenAPIHono } from '@hono/zod-openapi';
import { z } from '@hono/zod-openapi';
import type { ApiEnv } from '../api-env.ts';
import { describeRoute, jsonBody } from '../describe-route.ts';
import {
  ClosedRequest,
  InvitationReply,
  InviteRequest,
  PersonId,
  PersonReply,
  RenameRequest,
  RevokeRequest,
} from '../people-schemas.ts';
import { listPeople } from '../people/list-people.ts';
import type { People } from '../people/people.ts';
import { refuse } from '../refusal-to-http.ts';
import { Grant } from '../rights/roles.ts';

/** `/api/people`: what administrators do with people and their roles. */
export const peopleRoutes = (api: OpenAPIHono<ApiEnv>, people: People): void => {
  list(api, people);
  invite(api, people);
  changePerson(api, people);
  changeRoles(api, people);
};

const ADMINISTRATOR = { workspace: 'administer' } as const;

const list = (api: OpenAPIHono<ApiEnv>, { database }: People): void => {
  api.openapi(
    describeRoute({
      method: 'get',
      path: '/api/people',
      access: ADMINISTRATOR,
      summary: 'Everybody who has or had an account, with their roles',
      reply: z.array(PersonReply),
    }),
    async (context) => context.json([...(await listPeople(database))]),
  );
};

const invite = (api: OpenAPIHono<ApiEnv>, { directory }: People): void => {
  api.openapi(
    describeRoute({
      method: 'post',
      path: '/api/people',
      access: ADMINISTRATOR,
      recent: true,
      summary: 'Invite somebody: an account without a way in, and a token with which they make theirs',
      request: { body: jsonBody(InviteRequest) },
      status: 201,
      reply: InvitationReply,
      refuses: ['email-taken', 'unknown-case'],
    }),
    async (context) => {
      const invited = await directory.invite(context.req.valid('json'), context.var.person.id);
      return invited.ok ? context.json(invited.value, 201) : refuse(context, invited.refusal);
    },
  );
  api.openapi(
    describeRoute({
      method: 'post',
      path: '/api/people/{personId}/reset',
      access: ADMINISTRATOR,
      recent: true,
      summary: 'A new token for somebody; their sessions, passphrase and second factors end',
      request: { params: PersonId, body: jsonBody(z.strictObject({})) },
      reply: InvitationReply,
      refuses: ['unknown-person', 'account-closed', 'last-administrator'],
    }),
    async (context) => {
      const { personId } = context.req.valid('param');
      const reset = await directory.reset(personId, context.var.person.id);
      return reset.ok ? context.json({ id: personId, ...reset.value }) : refuse(context, reset.refusal);
    },
  );
};

const changePerson = (api: OpenAPIHono<ApiEnv>, { directory }: People): void => {
  api.openapi(
    describeRoute({
      method: 'put',
      path: '/api/people/{personId}',
      access: ADMINISTRATOR,
      recent: true,
      summary: 'Change the name or the email address of somebody',
      request: { params: PersonId, body: jsonBody(RenameRequest) },
      status: 204,
      refuses: ['unknown-person', 'email-taken'],
    }),
    async (context) => {
      const { personId } = context.req.valid('param');
      const change = context.req.valid('json');
      const renamed = await directory.rename(personId, change, context.var.person.id);
      return renamed.ok ? context.body(null, 204) : refuse(context, renamed.refusal);
    },
  );
  api.openapi(
    describeRoute({
      method: 'put',
      path: '/api/people/{personId}/closed',
      access: ADMINISTRATOR,
      recent: true,
      summary: 'Close an account, whose sessions end at once, or open it again',
      request: { params: PersonId, body: jsonBody(ClosedRequest) },
      status: 204,
      refuses: ['unknown-person', 'last-administrator'],
    }),
    async (context) => {
      const { personId } = context.req.valid('param');
      const { closed } = context.req.valid('json');
      const changed = await directory.setClosed(personId, closed, context.var.person.id);
      return changed.ok ? context.body(null, 204) : refuse(context, changed.refusal);
    },
  );
};

const changeRoles = (api: OpenAPIHono<ApiEnv>, { directory }: People): void => {
  api.openapi(
    describeRoute({
      method: 'post',
      path: '/api/people/{personId}/roles',
      access: ADMINISTRATOR,
      recent: true,
      summary: 'Give a role, in the workspace or in one case, or change its ceiling',
      request: { params: PersonId, body: jsonBody(Grant) },
      status: 204,
      refuses: ['unknown-person', 'unknown-case'],
    }),
    async (context) => {
      const { personId } = context.req.valid('param');
      const granted = await directory.grant(personId, context.req.valid('json'), context.var.person.id);
      return granted.ok ? context.body(null, 204) : refuse(context, granted.refusal);
    },
  );
  api.openapi(
    describeRoute({
      method: 'post',
      path: '/api/people/{personId}/roles/removal',
      access: ADMINISTRATOR,
      recent: true,
      summary: 'Take a role away',
      request: { params: PersonId, body: jsonBody(RevokeRequest) },
      status: 204,
      refuses: ['unknown-person', 'unknown-grant', 'last-administrator'],
    }),
    async (context) => {
      const { personId } = context.req.valid('param');
      const revoked = await directory.revoke(personId, context.req.valid('json'), context.var.person.id);
      return revoked.ok ? context.body(null, 204) : refuse(context, revoked.refusal);
    },
  );
};
