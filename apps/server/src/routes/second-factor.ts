import type { OpenAPIHono } from '@hono/zod-openapi';
import { z } from '@hono/zod-openapi';
import type { ApiEnv } from '../api-env.ts';
import { describeRoute, jsonBody } from '../describe-route.ts';
import { CodeOnlyRequest, EnrolmentReply, PassphraseRequest, RecoveryCodesReply } from '../people-schemas.ts';
import { accountOfPerson } from '../people/account-of-email.ts';
import { factorsOf, hasFactor } from '../people/factors-of.ts';
import type { People } from '../people/people.ts';
import { refuse } from '../refusal-to-http.ts';
import { attemptsAtCode } from './limit-attempts.ts';
import { refuseWrongPassphrase } from './refuse-wrong-passphrase.ts';
import { setCookies } from './set-cookies.ts';

/** `/api/second-factor` and `/api/recovery-codes`: codes of an authenticator app, and what stands in for a lost one. */
export const secondFactorRoutes = (api: OpenAPIHono<ApiEnv>, people: People): void => {
  enrol(api, people);
  confirm(api, people);
  remove(api, people);
  renewCodes(api, people);
};

const enrol = (api: OpenAPIHono<ApiEnv>, people: People): void => {
  api.openapi(
    describeRoute({
      method: 'post',
      path: '/api/second-factor',
      access: 'person',
      recent: true,
      summary: 'Begin with an authenticator app: its secret, which counts once a code of it was given',
      request: { body: jsonBody(z.strictObject({})) },
      reply: EnrolmentReply,
      refuses: ['second-factor-exists'],
    }),
    async (context) => {
      const account = await accountOfPerson(people.database, context.var.person.id);
      if (account === undefined) return refuse(context, { code: 'not-signed-in' });
      const enrolment = await people.secondFactors.enrol(account);
      return enrolment.ok ? context.json(enrolment.value) : refuse(context, enrolment.refusal);
    },
  );
};

const confirm = (api: OpenAPIHono<ApiEnv>, people: People): void => {
  api.openapi(
    describeRoute({
      method: 'post',
      path: '/api/second-factor/confirmation',
      access: 'person',
      recent: true,
      summary: 'Confirm the authenticator app with a code; every other session ends',
      request: { body: jsonBody(CodeOnlyRequest) },
      reply: RecoveryCodesReply,
      refuses: ['wrong-code', 'too-many-attempts'],
    }),
    async (context) => {
      const { person, session } = context.var;
      const confirmed = await people.attempts.counted(attemptsAtCode(person.id), () =>
        people.secondFactors.confirm(person.id, context.req.valid('json').code),
      );
      if (!confirmed.ok) return refuse(context, confirmed.refusal);
      await people.sessions.end(person.id, { except: session.id });
      setCookies(context, [await people.sessions.renew(session, { secondFactor: true })]);
      return context.json({ recoveryCodes: [...confirmed.value] });
    },
  );
};

const remove = (api: OpenAPIHono<ApiEnv>, people: People): void => {
  api.openapi(
    describeRoute({
      method: 'post',
      path: '/api/second-factor/removal',
      access: 'person',
      summary: 'Remove the authenticator app, for which the passphrase is needed',
      request: { body: jsonBody(PassphraseRequest) },
      status: 204,
      refuses: ['wrong-passphrase', 'too-many-attempts'],
    }),
    async (context) => {
      const { id } = context.var.person;
      const refused = await refuseWrongPassphrase(context, people, context.req.valid('json').passphrase);
      if (refused !== undefined) return refused;
      await people.secondFactors.remove(id);
      return context.body(null, 204);
    },
  );
};

const renewCodes = (api: OpenAPIHono<ApiEnv>, people: People): void => {
  api.openapi(
    describeRoute({
      method: 'post',
      path: '/api/recovery-codes',
      access: 'person',
      recent: true,
      summary: 'Ten new recovery codes, in place of all before',
      request: { body: jsonBody(z.strictObject({})) },
      reply: RecoveryCodesReply,
    }),
    async (context) => {
      const { id } = context.var.person;
      // Without a second factor there is nothing that they would stand in for.
      if (!hasFactor(await factorsOf(people.database, id))) return context.json({ recoveryCodes: [] });
      return context.json({ recoveryCodes: [...(await people.secondFactors.renewCodes(id))] });
    },
  );
};
