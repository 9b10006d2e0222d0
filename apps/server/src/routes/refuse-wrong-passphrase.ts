import type { Context } from 'hono';
import type { ApiEnv } from '../api-env.ts';
import { isPassphraseOf } from '../people/change-passphrase.ts';
import type { People } from '../people/people.ts';
import { refuse } from '../refusal-to-http.ts';
import { attemptsAtPassphrase, refuseTooMany } from './limit-attempts.ts';

/** Asks whoever is signed in for their own passphrase anew; gives the reply that refuses a wrong one, or too many. */
export const refuseWrongPassphrase = async (
  context: Context<ApiEnv>,
  people: People,
  passphrase: string,
): Promise<Response | undefined> => {
  const { id } = context.var.person;
  const keys = attemptsAtPassphrase(id);
  const tooMany = await refuseTooMany(context, people.attempts, keys);
  if (tooMany !== undefined) return tooMany;
  if (!(await isPassphraseOf(people.database, id, passphrase)))
    return refuse(context, { code: 'wrong-passphrase' });
  await people.attempts.forgive(keys);
  return undefined;
};
