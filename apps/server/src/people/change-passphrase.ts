import type { Result } from '@forewarn/core';
import { accepted } from '@forewarn/core';
import type { WeakPassphrase } from './judge-passphrase.ts';
import { judgePassphrase } from './judge-passphrase.ts';
import { hashPassphrase } from './passphrase-hash.ts';
import { writeHash } from './passphrase.ts';
import { recordAct } from './record-act.ts';
import type { PeopleDatabase } from './setting.ts';

/** Gives somebody, who has shown that they know the one they have, another passphrase. */
export const changePassphrase = async (
  database: PeopleDatabase,
  person: { readonly id: string; readonly name: string; readonly email: string },
  { passphrase, now }: { readonly passphrase: string; readonly now: Date },
): Promise<Result<undefined, WeakPassphrase>> => {
  const judged = await judgePassphrase(passphrase, [person.name, person.email]);
  if (!judged.ok) return judged;
  const hash = await hashPassphrase(passphrase);
  await database.transaction().execute(async (transaction) => {
    await writeHash(transaction, person.id, { hash, now });
    await recordAct(transaction, { by: person.id, act: 'passphrase.changed', subject: person.id }, now);
  });
  return accepted(undefined);
};
