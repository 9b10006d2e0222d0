import type { MiddlewareHandler } from 'hono';
import type { ApiEnv } from '../api-env.ts';
import type { ClientAddress } from '../client-address.ts';
import { countedAddress } from '../counted-address.ts';
import type { People } from '../people/people.ts';
import { refuse } from '../refusal-to-http.ts';

const WINDOW = 60_000;
const MOST_KEYS = 20_000;

/** Far more than a person at work asks for; what asks for more is a program that went astray, or none of ours. */
export const MOST_IN_A_MINUTE = 1200;

/** What is asked to learn how the server is: answered also where the database, and so every session, cannot be reached. */
const FOR_WATCHERS: ReadonlySet<string> = new Set(['/api/health', '/api/ready']);

/**
 * Refuses more than so many requests a minute of one person, or of one address while nobody is signed in. Counted in the
 * memory of this server alone.
 */
export const limitRequests = (
  { sessions, clock }: People,
  clientAddress: ClientAddress,
  limit = MOST_IN_A_MINUTE,
): MiddlewareHandler<ApiEnv> => {
  let begun = 0;
  let counts = new Map<string, number>();
  return async (context, next) => {
    const now = clock().getTime();
    if (Math.abs(now - begun) >= WINDOW || counts.size >= MOST_KEYS) {
      begun = now;
      counts = new Map();
    }
    const session = FOR_WATCHERS.has(context.req.path)
      ? undefined
      : await sessions.of(context.req.raw.headers, true);
    const key =
      session === undefined
        ? `address ${countedAddress(clientAddress(context))}`
        : `person ${session.person.id}`;
    const count = (counts.get(key) ?? 0) + 1;
    counts.set(key, count);
    if (count <= limit || limit === 0) return next();
    const seconds = Math.max(1, Math.ceil((begun + WINDOW - now) / 1000));
    return refuse(context, { code: 'too-many-requests', seconds });
  };
};
