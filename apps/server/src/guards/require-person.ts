import type { MiddlewareHandler } from 'hono';
import type { ApiEnv } from '../api-env.ts';
import type { People } from '../people/people.ts';
import { isRecent } from '../people/session.ts';
import { waysOf } from '../people/ways-of.ts';
import { refuse } from '../refusal-to-http.ts';
import type { Rights } from '../rights/rights.ts';

/** What anyone may ask for. Whatever is not here needs a person who is signed in: a new route too. */
export const OPEN_TO_ANYONE: ReadonlySet<string> = new Set([
  'GET /api/health',
  'GET /api/ready',
  'GET /api/session',
  'POST /api/session',
  'DELETE /api/session',
  'POST /api/session/code',
  'POST /api/session/passkey/options',
  'POST /api/session/passkey',
  'POST /api/session/organisation',
  'GET /api/session/organisation/callback',
  'POST /api/account',
  'POST /api/invitation',
  'POST /api/invitation/passphrase',
]);

/** What a session may ask for whose person has to add a second factor first. */
const OPEN_TO_WHOEVER_ENROLS: ReadonlySet<string> = new Set([
  'GET /api/me',
  'POST /api/session/again',
  'POST /api/second-factor',
  'POST /api/second-factor/confirmation',
  'POST /api/passkeys/options',
  'POST /api/passkeys',
]);

/** Refuses a request of nobody, but for what is open to anyone, and of somebody who has to add a second factor first. */
export const requirePerson =
  ({ sessions, database, clock }: People, rights: Rights): MiddlewareHandler<ApiEnv> =>
  async (context, next) => {
    const { method, path } = context.req;
    const route = `${method === 'HEAD' ? 'GET' : method} ${path}`;
    if (OPEN_TO_ANYONE.has(route)) return next();
    const session = await sessions.of(context.req.raw.headers);
    if (session === undefined) return refuse(context, { code: 'not-signed-in' });
    if (session.mayOnlyEnrol && !OPEN_TO_WHOEVER_ENROLS.has(route))
      return refuse(context, { code: 'second-factor-needed' });
    const { person } = session;
    context.set('person', person);
    context.set('session', session);
    context.set('waysToSignInAgain', async () =>
      isRecent(session, clock()) ? undefined : waysOf(database, person.id),
    );
    let grants: ReturnType<Rights['grantsOf']> | undefined;
    context.set('grants', () => (grants ??= rights.grantsOf(person.id)));
    return next();
  };
