import type { Result } from '@forewarn/core';
import { accepted, refused } from '@forewarn/core';
import type { OpenAccount } from './account-of-email.ts';
import type { WeakPassphrase } from './judge-passphrase.ts';
import { judgePassphrase } from './judge-passphrase.ts';
import { hashPassphrase } from './passphrase-hash.ts';
import { writeHash } from './passphrase.ts';
import { recordAct } from './record-act.ts';
import { createSecretToken, digestOfToken } from './secret-token.ts';
import type { PeopleDatabase } from './setting.ts';

/** A one-time way in, told to whoever made it and to nobody else. */
export interface Invitation {
  readonly token: string;
  readonly expiresAt: string;
}

type InvitationRefusal = { readonly code: 'invitation-over' };

export interface Invitations {
  /** Whose it is, while it can be used. */
  readonly look: (token: string) => Promise<Result<OpenAccount, InvitationRefusal>>;
  /** Uses it: the passphrase is the person's from then on. */
  readonly accept: (
    token: string,
    passphrase: string,
  ) => Promise<Result<OpenAccount, InvitationRefusal | WeakPassphrase>>;
}

const VALID_FOR = 7 * 24 * 60 * 60 * 1000;
const BYTES = 16;

/** Makes a way in for a person, in place of every one before. */
export const invite = async (
  transaction: PeopleDatabase,
  { personId, by, now }: { readonly personId: string; readonly by: string; readonly now: Date },
): Promise<Invitation> => {
  const token = createSecretToken(BYTES);
  const expiresAt = new Date(now.getTime() + VALID_FOR).toISOString();
  await transaction
    .deleteFrom('invitation')
    .where('person_id', '=', personId)
    .where('used_at', 'is', null)
    .execute();
  await transaction
    .insertInto('invitation')
    .values({
      token_sha256: digestOfToken(token),
      person_id: personId,
      made_by: by,
      made_at: now.toISOString(),
      expires_at: expiresAt,
      used_at: null,
    })
    .execute();
  return { token, expiresAt };
};

export const createInvitations = (database: PeopleDatabase, clock: () => Date): Invitations => {
  const look: Invitations['look'] = async (token) => {
    const account = await database
      .selectFrom('invitation')
      .innerJoin('person', 'person.id', 'invitation.person_id')
      .where('token_sha256', '=', digestOfToken(token))
      .where('used_at', 'is', null)
      .where('expires_at', '>', clock().toISOString())
      .where('person.closed_at', 'is', null)
      .select(['person.id', 'person.name', 'person.email'])
      .executeTakeFirst();
    return account === undefined ? refused({ code: 'invitation-over' }) : accepted(account);
  };
  return {
    look,
    accept: async (token, passphrase) => {
      const looked = await look(token);
      if (!looked.ok) return looked;
      const { id, name, email } = looked.value;
      const judged = await judgePassphrase(passphrase, [name, email]);
      if (!judged.ok) return judged;
      const hash = await hashPassphrase(passphrase);
      const now = clock();
      const isUsed = await database.transaction().execute(async (transaction) => {
        if (!(await useUp(transaction, token, now))) return false;
        await writeHash(transaction, id, { hash, now });
        await recordAct(transaction, { by: id, act: 'invitation.accepted', subject: id }, now);
        return true;
      });
      return isUsed ? looked : refused({ code: 'invitation-over' });
    },
  };
};

const useUp = async (transaction: PeopleDatabase, token: string, now: Date): Promise<boolean> => {
  const { numUpdatedRows } = await transaction
    .updateTable('invitation')
    .set({ used_at: now.toISOString() })
    .where('token_sha256', '=', digestOfToken(token))
    .where('used_at', 'is', null)
    .executeTakeFirst();
  return numUpdatedRows === 1n;
};
