import { accepted, refused } from '@forewarn/core';
import type { Context } from 'hono';
import type { ApiEnv } from '../api-env.ts';
import { isPassphraseOf } from '../people/passphrase.ts';
import type { People } from '../people/people.ts';
import { refuse } from '../refusal-to-http.ts';
import { attemptsAtPassphrase } from './limit-attempts.ts';

/** Asks whoever is signed in for their own passphrase anew; gives the reply that refuses a wrong one, or too many. */
export const refuseWrongPassphrase = async (
  context: Context<ApiEnv>,
  people: People,
  passphrase: string,
): Promise<Response | undefined> => {
  const { id } = context.var.person;
  const asked = await people.attempts.counted(attemptsAtPassphrase(id), async () => {
    const given = { passphrase, now: people.clock() };
    if (await isPassphraseOf(people.database, id, given)) return accepted(undefined);
    const because = 'wrong-passphrase' as const;
    await people.tellRefused({ personId: id, way: 'passphrase', because });
    return refused({ code: because });
  });
  return asked.ok ? undefined : refuse(context, asked.refusal);
};
