import type { Workspace } from '@forewarn/store';
import { WorkspaceError } from '@forewarn/store';
import type { OpenAPIHono } from '@hono/zod-openapi';
import { z } from '@hono/zod-openapi';
import type { ApiEnv } from '../api-env.ts';
import { describeRoute, jsonBody } from '../describe-route.ts';
import { recordAct } from '../people/record-act.ts';
import { refuse } from '../refusal-to-http.ts';

const PassphraseRequest = z.strictObject({
  passphrase: z.string().min(1).max(256).meta({ description: 'what the workspace opens with from now on' }),
});

interface KeyDependencies {
  readonly workspace: Workspace;
  readonly clock: () => Date;
}

/** `POST /api/keys/passphrase`: the data of a workspace of our own opens with a passphrase in place of its key file. */
export const keyRoutes = (api: OpenAPIHono<ApiEnv>, { workspace, clock }: KeyDependencies): void => {
  api.openapi(
    describeRoute({
      method: 'post',
      path: '/api/keys/passphrase',
      access: { workspace: 'administer' },
      recent: true,
      summary: 'Open the workspace with a passphrase from now on: the key file before no longer opens it',
      request: { body: jsonBody(PassphraseRequest) },
      status: 204,
      refuses: ['no-keys', 'weak-key'],
    }),
    async (context) => {
      if (workspace.keys === undefined) return refuse(context, { code: 'no-keys' });
      try {
        await workspace.keys.toPassphrase(context.req.valid('json').passphrase);
      } catch (error) {
        if (!(error instanceof WorkspaceError && error.code === 'passphrase-short')) throw error;
        return refuse(context, { code: 'weak-key', hint: error.hint });
      }
      const act = { by: context.var.person.id, act: 'keys.passphrase', subject: 'workspace' };
      await recordAct(workspace.database, act, clock());
      return context.body(null, 204);
    },
  );
};
