import type { OpenAPIHono } from '@hono/zod-openapi';
import type { ApiEnv } from '../api-env.ts';
import { describeRoute, jsonBody } from '../describe-route.ts';
import { AcceptRequest, InvitationRequest, InvitedReply, SessionReply } from '../people-schemas.ts';
import { refuse } from '../refusal-to-http.ts';
import { letIn } from './let-in.ts';
import { attemptsFrom } from './limit-attempts.ts';
import type { SessionDependencies } from './session.ts';
import { deviceOf } from './set-cookies.ts';

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
      const looked = await people.attempts.counted(keys, () =>
        people.invitations.look(context.req.valid('json').token),
      );
      if (!looked.ok) return refuse(context, looked.refusal);
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
      const { token, passphrase } = context.req.valid('json');
      const accepted = await people.attempts.counted(keys, () =>
        people.invitations.accept(token, passphrase),
      );
      if (!accepted.ok) return refuse(context, accepted.refusal);
      const facts = { way: 'passphrase', secondFactor: false, device: deviceOf(context) } as const;
      return context.json(await letIn(context, people, await people.signIn.enter(accepted.value, facts)));
    },
  );
};
