import type { OpenAPIHono } from '@hono/zod-openapi';
import type { ApiEnv } from '../api-env.ts';
import { describeRoute, jsonBody } from '../describe-route.ts';
import { AcceptRequest, InvitationRequest, InvitedReply, SessionReply } from '../people-schemas.ts';
import { refuse } from '../refusal-to-http.ts';
import { attemptsFrom, refuseTooMany } from './limit-attempts.ts';
import { sessionReply } from './session-reply.ts';
import type { SessionDependencies } from './session.ts';
import { deviceOf, setCookies } from './set-cookies.ts';

/** `/api/invitation`: whose an invitation is, and using it. The token is never part of an address. */
export const invitationRoutes = (
  api: OpenAPIHono<ApiEnv>,
  { people, clientAddress }: SessionDependencies,
): void => {
  api.openapi(
    describeRoute({
      method: 'post',
      path: '/api/invitation',
      access: 'anyone',
      summary: 'Whose an invitation is',
      request: { body: jsonBody(InvitationRequest) },
      reply: InvitedReply,
      refuses: ['invitation-over', 'too-many-attempts'],
    }),
    async (context) => {
      const keys = attemptsFrom('invitation', clientAddress(context));
      const tooMany = await refuseTooMany(context, people.attempts, keys);
      if (tooMany !== undefined) return tooMany;
      const looked = await people.invitations.look(context.req.valid('json').token);
      if (!looked.ok) return refuse(context, looked.refusal);
      await people.attempts.forgive(keys);
      const { name, email } = looked.value;
      return context.json({ name, email });
    },
  );
  api.openapi(
    describeRoute({
      method: 'post',
      path: '/api/invitation/passphrase',
      access: 'anyone',
      summary: 'Use an invitation: set the passphrase and sign in',
      request: { body: jsonBody(AcceptRequest) },
      reply: SessionReply,
      refuses: ['invitation-over', 'weak-passphrase', 'too-many-attempts'],
    }),
    async (context) => {
      const keys = attemptsFrom('invitation', clientAddress(context));
      const tooMany = await refuseTooMany(context, people.attempts, keys);
      if (tooMany !== undefined) return tooMany;
      const { token, passphrase } = context.req.valid('json');
      const accepted = await people.invitations.accept(token, passphrase);
      if (!accepted.ok) return refuse(context, accepted.refusal);
      await people.sessions.leave(context.req.raw.headers);
      const facts = { way: 'passphrase', secondFactor: false, device: deviceOf(context) } as const;
      const { cookies } = await people.signIn.enter(accepted.value, facts);
      setCookies(context, cookies);
      const cookie = cookies.map((each) => each.split(';')[0] ?? '').join('; ');
      return context.json(await sessionReply(people, new Headers({ cookie })));
    },
  );
};
