import type { Context } from 'hono';
import type { ApiEnv } from '../api-env.ts';
import type { SessionReply } from '../people-schemas.ts';
import type { People } from '../people/people.ts';
import { sessionReply } from './session-reply.ts';
import { headersWith, setCookies } from './set-cookies.ts';

/**
 * Gives the browser what somebody has got who was let in, as far as they were. A session that the browser had goes: none is
 * ever taken over by another person. Gives what stands then.
 */
export const letIn = async (
  context: Context<ApiEnv>,
  people: People,
  { cookies }: { readonly cookies: readonly string[] },
): Promise<SessionReply> => {
  await people.sessions.leave(context.req.raw.headers);
  setCookies(context, cookies);
  return sessionReply(people, headersWith(cookies));
};
