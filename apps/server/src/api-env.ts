import type { HttpBindings } from '@hono/node-server';
import type { Person } from './people/person.ts';
import type { Session, Way } from './people/session.ts';
import type { RefusalCode } from './refusal.ts';
import type { CaseRights, Grant } from './rights/roles.ts';

/** What handlers find in the context: who asks, what they may do, and (on a real socket) Node's own request. */
export interface ApiEnv {
  readonly Bindings: Partial<HttpBindings>;
  readonly Variables: {
    /** What the reply and the log call this request. */
    requestId: string;
    /** The code of the refusal, where it was refused. */
    refused?: RefusalCode;
    person: Person;
    /** That person's session. */
    session: Session;
    /** How that person can sign in again, if they did not lately; nothing when they did. */
    waysToSignInAgain: () => Promise<readonly Way[] | undefined>;
    /** The roles of that person, read once a request. */
    grants: () => Promise<readonly Grant[]>;
    /** In a route of one case: what that person may do in it. */
    rights: CaseRights;
  };
}
