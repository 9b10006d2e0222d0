import type { HttpBindings } from '@hono/node-server';
import type { Person } from './people/person.ts';

/** What handlers find in the context: who asks, and (on a real socket) Node's own request. */
export interface ApiEnv {
  readonly Bindings: Partial<HttpBindings>;
  readonly Variables: { person: Person };
}
