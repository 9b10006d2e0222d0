import type { Result } from '@forewarn/core';
import { accepted, refused } from '@forewarn/core';
import type { WeakPassphrase } from './judge-passphrase.ts';
import { judgePassphrase } from './judge-passphrase.ts';
import { hashOf, hashPassphrase, matchesPassphrase, writeHash } from './passphrase.ts';
import { recordAct } from './record-act.ts';
import type { PeopleDatabase } from './setting.ts';

/** Gives somebody another passphrase, for which they need the old one. */
export const changePassphrase = async (
  database: PeopleDatabase,
  person: { readonly id: string; readonly name: string; readonly email: string },
  { old, next, now }: { readonly old: string; readonly next: string; readonly now: Date },
): Promise<Result<undefined, { readonly code: 'wrong-passphrase' } | WeakPassphrase>> => {
  if (!(await isPassphraseOf(database, person.id, old))) return refused({ code: 'wrong-passphrase' });
  const judged = await judgePassphrase(next, [person.name, person.email]);
  if (!judged.ok) return judged;
  const hash = await hashPassphrase(next);
  await database.transaction().execute(async (transaction) => {
    await writeHash(transaction, person.id, { hash, now });
    await recordAct(transaction, { by: person.id, act: 'passphrase.changed', subject: person.id }, now);
  });
  return accepted(undefined);
};

/** Whether somebody knows their passphrase. */
export const isPassphraseOf = async (
  database: PeopleDatabase,
  personId: string,
  passphrase: string,
): Promise<boolean> => matchesPassphrase(passphrase, await hashOf(database, personId));
