import type { OpenAPIHono } from '@hono/zod-openapi';
import type { ApiEnv } from '../api-env.ts';
import { accountSessionRoutes } from './account-sessions.ts';
import { accountRoutes } from './account.ts';
import { invitationRoutes } from './invitation.ts';
import { meRoutes } from './me.ts';
import { organisationRoutes } from './organisation.ts';
import { passkeySessionRoutes } from './passkey-session.ts';
import { passkeyRoutes } from './passkeys.ts';
import { peopleRoutes } from './people.ts';
import { secondFactorRoutes } from './second-factor.ts';
import type { SessionDependencies } from './session.ts';
import { sessionRoutes } from './session.ts';
import { signInRuleRoutes } from './sign-in-rules.ts';

/** All routes about people: the ways in, what people keep of their own, and what administrators do. */
export const addPeopleRoutes = (api: OpenAPIHono<ApiEnv>, dependencies: SessionDependencies): void => {
  const { people } = dependencies;
  sessionRoutes(api, dependencies);
  accountRoutes(api, dependencies);
  invitationRoutes(api, dependencies);
  passkeySessionRoutes(api, dependencies);
  organisationRoutes(api, dependencies);
  accountSessionRoutes(api, people);
  secondFactorRoutes(api, people);
  passkeyRoutes(api, people);
  meRoutes(api, people);
  peopleRoutes(api, people);
  signInRuleRoutes(api, people);
};
