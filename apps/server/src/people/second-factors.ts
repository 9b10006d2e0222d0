import type { Result } from '@forewarn/core';
import { accepted, refused } from '@forewarn/core';
import { factorsOf, hasFactor, removeCodesOfNoFactor } from './factors-of.ts';
import { recordAct } from './record-act.ts';
import { renewRecoveryCodes } from './recovery-codes.ts';
import type { PeopleDatabase } from './setting.ts';
import { createTotpSecret, stepOfCode, totpUri } from './totp.ts';

/** What an authenticator app needs, told once. */
interface TotpEnrolment {
  readonly secret: string;
  readonly uri: string;
}

/** Codes of an authenticator app, and the recovery codes beside every second factor. */
export interface SecondFactors {
  /** A new secret, which counts once a code of it was given. */
  readonly enrol: (person: {
    readonly id: string;
    readonly email: string;
  }) => Promise<Result<TotpEnrolment, { readonly code: 'second-factor-exists' }>>;
  /** Confirms the secret; gives recovery codes when this is the first second factor. */
  readonly confirm: (
    personId: string,
    code: string,
  ) => Promise<Result<readonly string[], { readonly code: 'wrong-code' }>>;
  /** Whether a code is right now the person's. Each works once. */
  readonly takeCode: (personId: string, code: string) => Promise<boolean>;
  readonly remove: (personId: string) => Promise<void>;
  readonly renewCodes: (personId: string) => Promise<readonly string[]>;
}

export const createSecondFactors = (database: PeopleDatabase, clock: () => Date): SecondFactors => {
  const takeCode = async (personId: string, code: string, isConfirmed: boolean): Promise<boolean> => {
    const row = await secretOf(database, personId, isConfirmed);
    const step = row === undefined ? undefined : stepOfCode(row.secret, code, clock());
    return step !== undefined && claimStep(database, personId, step);
  };
  return {
    enrol: async ({ id, email }) => {
      const secret = createTotpSecret();
      const made_at = clock().toISOString();
      const { numInsertedOrUpdatedRows } = await database
        .insertInto('second_factor')
        .values({ person_id: id, secret, made_at, confirmed_at: null, last_step: 0 })
        .onConflict((conflict) =>
          conflict
            .column('person_id')
            .doUpdateSet({ secret, made_at, last_step: 0 })
            .where('second_factor.confirmed_at', 'is', null),
        )
        .executeTakeFirst();
      if (numInsertedOrUpdatedRows !== 1n) return refused({ code: 'second-factor-exists' });
      return accepted({ secret, uri: totpUri(secret, email) });
    },
    confirm: async (personId, code) => {
      if (!(await takeCode(personId, code, false))) return refused({ code: 'wrong-code' });
      const codes = await database.transaction().execute(async (transaction) => {
        const isFirst = !hasFactor(await factorsOf(transaction, personId));
        await transaction
          .updateTable('second_factor')
          .set({ confirmed_at: clock().toISOString() })
          .where('person_id', '=', personId)
          .execute();
        await recordAct(transaction, { by: personId, act: 'totp.added', subject: personId }, clock());
        return isFirst ? renewRecoveryCodes(transaction, personId) : [];
      });
      return accepted(codes);
    },
    takeCode: (personId, code) => takeCode(personId, code, true),
    remove: (personId) =>
      database.transaction().execute(async (transaction) => {
        await transaction.deleteFrom('second_factor').where('person_id', '=', personId).execute();
        await removeCodesOfNoFactor(transaction, personId);
        await recordAct(transaction, { by: personId, act: 'totp.removed', subject: personId }, clock());
      }),
    renewCodes: (personId) =>
      database.transaction().execute(async (transaction) => {
        const act = { by: personId, act: 'recovery-codes.renewed', subject: personId };
        await recordAct(transaction, act, clock());
        return renewRecoveryCodes(transaction, personId);
      }),
  };
};

const secretOf = (database: PeopleDatabase, personId: string, isConfirmed: boolean) =>
  database
    .selectFrom('second_factor')
    .select('secret')
    .where('person_id', '=', personId)
    .where('confirmed_at', isConfirmed ? 'is not' : 'is', null)
    .executeTakeFirst();

/** Of all who come with the code of a step, one gets it; no code of an earlier step works after it. */
const claimStep = async (database: PeopleDatabase, personId: string, step: number): Promise<boolean> => {
  const { numUpdatedRows } = await database
    .updateTable('second_factor')
    .set({ last_step: step })
    .where('person_id', '=', personId)
    .where('last_step', '<', step)
    .executeTakeFirst();
  return numUpdatedRows === 1n;
};
