import type { Result } from '@forewarn/core';
import { accepted, refused } from '@forewarn/core';
import { accountOfPerson } from './account-of-email.ts';
import { factorsOf, hasFactor, removeCodesOfNoFactor } from './factors-of.ts';
import type { PasskeyEngine, PasskeyEngineOptions } from './passkey-engine.ts';
import type { Person } from './person.ts';
import { recordAct } from './record-act.ts';
import { renewRecoveryCodes } from './recovery-codes.ts';
import type { PeopleDatabase } from './setting.ts';

/** A passkey as its owner sees it. */
interface Passkey {
  readonly id: string;
  readonly name: string;
  readonly madeAt: string;
}

type PasskeyRefusal = { readonly code: 'passkey-refused' };

export interface Passkeys extends Pick<PasskeyEngine, 'askToRegister' | 'askToSignIn'> {
  /** Registers what a browser answered; gives recovery codes when this is the first second factor. */
  readonly register: (
    headers: Headers,
    answer: Parameters<PasskeyEngine['register']>[1],
  ) => Promise<Result<readonly string[], PasskeyRefusal>>;
  readonly signIn: (
    headers: Headers,
    response: Record<string, unknown>,
  ) => Promise<Result<Person, PasskeyRefusal>>;
  readonly list: (personId: string) => Promise<readonly Passkey[]>;
  /** Whether it was there. */
  readonly rename: (personId: string, passkeyId: string, name: string) => Promise<boolean>;
  readonly remove: (personId: string, passkeyId: string) => Promise<boolean>;
  /** Loads the engine, so that the first who needs it does not wait. */
  readonly warm: () => Promise<void>;
}

/** The passkeys of people. The engine is loaded when it is first needed. */
export const createPasskeys = (options: PasskeyEngineOptions, clock: () => Date): Passkeys => {
  const { database } = options;
  let opening: Promise<PasskeyEngine> | undefined;
  const engine = (): Promise<PasskeyEngine> => {
    opening ??= import('./passkey-engine.ts')
      .then(({ openPasskeyEngine }) => openPasskeyEngine(options))
      .catch((error: unknown) => {
        opening = undefined;
        throw error;
      });
    return opening;
  };
  return {
    askToRegister: async (person) => (await engine()).askToRegister(person),
    askToSignIn: async () => (await engine()).askToSignIn(),
    register: async (headers, answer) => {
      const { personId } = answer;
      const isFirst = !hasFactor(await factorsOf(database, personId));
      const id = await (await engine()).register(headers, answer);
      if (id === undefined) return refused({ code: 'passkey-refused' });
      return accepted(
        await database.transaction().execute(async (transaction) => {
          const act = { by: personId, act: 'passkey.added', subject: id };
          await recordAct(transaction, act, clock());
          return isFirst ? renewRecoveryCodes(transaction, personId) : [];
        }),
      );
    },
    signIn: async (headers, response) => {
      const personId = await (await engine()).signIn(headers, response);
      const account = personId === undefined ? undefined : await accountOfPerson(database, personId);
      return account === undefined
        ? refused({ code: 'passkey-refused' })
        : accepted({ id: account.id, name: account.name });
    },
    list: (personId) => listOf(database, personId),
    rename: async (personId, passkeyId, name) => {
      const { numUpdatedRows } = await database
        .updateTable('passkey')
        .set({ name })
        .where('userId', '=', personId)
        .where('id', '=', passkeyId)
        .executeTakeFirst();
      return numUpdatedRows === 1n;
    },
    remove: (personId, passkeyId) => remove(database, { personId, passkeyId, now: clock() }),
    warm: async () => {
      await engine();
    },
  };
};

const listOf = async (database: PeopleDatabase, personId: string): Promise<readonly Passkey[]> => {
  const rows = await database
    .selectFrom('passkey')
    .select(['id', 'name', 'createdAt'])
    .where('userId', '=', personId)
    .orderBy('createdAt')
    .execute();
  return rows.map(({ id, name, createdAt }) => ({ id, name: name ?? '', madeAt: createdAt ?? '' }));
};

const remove = (
  database: PeopleDatabase,
  { personId, passkeyId, now }: { readonly personId: string; readonly passkeyId: string; readonly now: Date },
): Promise<boolean> =>
  database.transaction().execute(async (transaction) => {
    const { numDeletedRows } = await transaction
      .deleteFrom('passkey')
      .where('userId', '=', personId)
      .where('id', '=', passkeyId)
      .executeTakeFirst();
    if (numDeletedRows !== 1n) return false;
    await removeCodesOfNoFactor(transaction, personId);
    await recordAct(transaction, { by: personId, act: 'passkey.removed', subject: passkeyId }, now);
    return true;
  });
