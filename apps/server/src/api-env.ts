import type { HttpBindings } from '@hono/node-server';
import type { Person } from './people/person.ts';
import type { CaseRights, Grant } from './rights/roles.ts';

/** What handlers find in the context: who asks, what they may do, and (on a real socket) Node's own request. */
export interface ApiEnv {
  readonly Bindings: Partial<HttpBindings>;
  readonly Variables: {
    person: Person;
    /** The roles of that person, read once a request. */
    grants: () => Promise<readonly Grant[]>;
    /** In a route of one case: what that person may do in it. */
    rights: CaseRights;
  };
}
