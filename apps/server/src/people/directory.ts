import { randomUUID } from 'node:crypto';
import type { Result } from '@forewarn/core';
import { accepted, refused } from '@forewarn/core';
import { hasAdministrator, removeGrant, writeGrant } from '../rights/grants.ts';
import type { Grant } from '../rights/roles.ts';
import { addPerson } from './add-person.ts';
import type { Invitation } from './invitations.ts';
import { invite } from './invitations.ts';
import { recordAct } from './record-act.ts';
import { resetAccount } from './reset-account.ts';
import type { Sessions } from './sessions.ts';
import type { PeopleDatabase } from './setting.ts';

type DirectoryRefusal = {
  readonly code:
    | 'unknown-person'
    | 'unknown-case'
    | 'email-taken'
    | 'last-administrator'
    | 'account-closed'
    | 'unknown-grant';
};
type Answer<Value> = Promise<Result<Value, DirectoryRefusal>>;

/** What administrators do with the people of a workspace. Each act is written down with who did it. */
export interface Directory {
  readonly invite: (
    person: { readonly name: string; readonly email: string; readonly grants: readonly Grant[] },
    by: string,
  ) => Answer<Invitation & { readonly id: string }>;
  /** A new way in for somebody who lost theirs: their sessions, passphrase and second factors end. */
  readonly reset: (personId: string, by: string) => Answer<Invitation>;
  /** Closes an account, whose sessions end, or opens it again. Nobody is ever deleted: the log names them. */
  readonly setClosed: (personId: string, isClosed: boolean, by: string) => Answer<undefined>;
  readonly rename: (
    personId: string,
    change: { readonly name?: string | undefined; readonly email?: string | undefined },
    by: string,
  ) => Answer<undefined>;
  readonly grant: (personId: string, grant: Grant, by: string) => Answer<undefined>;
  readonly revoke: (personId: string, grant: Omit<Grant, 'ceiling'>, by: string) => Answer<undefined>;
}

interface DirectoryOptions {
  readonly database: PeopleDatabase;
  readonly sessions: Sessions;
  readonly clock: () => Date;
}

export const createDirectory = ({ database, sessions, clock }: DirectoryOptions): Directory => {
  const act = <Value>(
    personId: string,
    change: (transaction: PeopleDatabase, person: PersonRow) => Answer<Value>,
  ): Answer<Value> => inOneStep(database, personId, change);
  return {
    invite: (person, by) => inviteNew(database, { ...person, by, now: clock() }),
    reset: async (personId, by) => {
      const reset = await act(personId, (transaction, person) =>
        resetAccount(transaction, person, { by, now: clock() }),
      );
      if (!reset.ok) return reset;
      await sessions.end(personId, {});
      return accepted(reset.value.invitation);
    },
    setClosed: async (personId, isClosed, by) => {
      const now = clock();
      const closed = await act(personId, async (transaction) => {
        const closed_at = isClosed ? now.toISOString() : null;
        await transaction.updateTable('person').set({ closed_at }).where('id', '=', personId).execute();
        await transaction.deleteFrom('person_session').where('person_id', '=', personId).execute();
        const name = isClosed ? 'account.closed' : 'account.opened';
        await recordAct(transaction, { by, act: name, subject: personId }, now);
        return accepted(undefined);
      });
      if (closed.ok) await sessions.end(personId, {});
      return closed;
    },
    rename: async (personId, change, by) => {
      const renamed = await act(personId, (transaction, person) =>
        rename(transaction, person, { ...change, by, now: clock() }),
      );
      sessions.forget();
      return renamed;
    },
    grant: (personId, grant, by) =>
      act(personId, async (transaction) => {
        if (!(await isCase(transaction, grant.caseId))) return refused({ code: 'unknown-case' });
        await writeGrant(transaction, grant, { personId, by, now: clock() });
        await recordAct(transaction, { by, act: 'role.granted', subject: personId, detail: grant }, clock());
        return accepted(undefined);
      }),
    revoke: (personId, grant, by) =>
      act(personId, async (transaction) => {
        if (!(await removeGrant(transaction, personId, grant))) return refused({ code: 'unknown-grant' });
        await recordAct(transaction, { by, act: 'role.revoked', subject: personId, detail: grant }, clock());
        return accepted(undefined);
      }),
  };
};

interface PersonRow {
  readonly id: string;
  readonly name: string;
  readonly email: string;
  readonly closed_at: string | null;
}

/** Takes back everything that was done in a transaction. */
class Refused extends Error {
  readonly refusal: DirectoryRefusal;

  constructor(refusal: DirectoryRefusal) {
    super(refusal.code);
    this.refusal = refusal;
  }
}

/** In one transaction, which is taken back when it is refused, or when nobody would be left to look after people. */
const inOneStep = async <Value>(
  database: PeopleDatabase,
  personId: string,
  change: (transaction: PeopleDatabase, person: PersonRow) => Answer<Value>,
): Answer<Value> => {
  try {
    return await database.transaction().execute(async (transaction) => {
      const person = await transaction
        .selectFrom('person')
        .select(['id', 'name', 'email', 'closed_at'])
        .where('id', '=', personId)
        .executeTakeFirst();
      if (person === undefined) throw new Refused({ code: 'unknown-person' });
      const changed = await change(transaction, person);
      if (!changed.ok) throw new Refused(changed.refusal);
      if (!(await hasAdministrator(transaction))) throw new Refused({ code: 'last-administrator' });
      return changed;
    });
  } catch (error) {
    if (error instanceof Refused) return refused(error.refusal);
    throw error;
  }
};

const inviteNew = (
  database: PeopleDatabase,
  {
    name,
    email,
    grants,
    by,
    now,
  }: {
    readonly name: string;
    readonly email: string;
    readonly grants: readonly Grant[];
    readonly by: string;
    readonly now: Date;
  },
): Answer<Invitation & { readonly id: string }> =>
  database.transaction().execute(async (transaction) => {
    if (await isTaken(transaction, email)) return refused({ code: 'email-taken' });
    for (const { caseId } of grants)
      if (!(await isCase(transaction, caseId))) return refused({ code: 'unknown-case' });
    const id = randomUUID();
    await addPerson(transaction, { id, name, email, madeBy: by }, now);
    for (const grant of grants) await writeGrant(transaction, grant, { personId: id, by, now });
    const invitation = await invite(transaction, { personId: id, by, now });
    await recordAct(transaction, { by, act: 'person.invited', subject: id, detail: { grants } }, now);
    return accepted({ id, ...invitation });
  });

const rename = async (
  transaction: PeopleDatabase,
  person: PersonRow,
  {
    name = person.name,
    email: asked = person.email,
    by,
    now,
  }: {
    readonly name?: string | undefined;
    readonly email?: string | undefined;
    readonly by: string;
    readonly now: Date;
  },
): Answer<undefined> => {
  const email = asked.toLowerCase();
  if (email !== person.email && (await isTaken(transaction, email))) return refused({ code: 'email-taken' });
  await transaction.updateTable('person').set({ name, email }).where('id', '=', person.id).execute();
  await transaction
    .updateTable('user')
    .set({ name, email, updatedAt: now.toISOString() })
    .where('id', '=', person.id)
    .execute();
  const detail = { name: name !== person.name, email: email !== person.email };
  await recordAct(transaction, { by, act: 'person.renamed', subject: person.id, detail }, now);
  return accepted(undefined);
};

const isTaken = async (transaction: PeopleDatabase, email: string): Promise<boolean> => {
  const row = await transaction
    .selectFrom('person')
    .select('id')
    .where('email', '=', email.toLowerCase())
    .executeTakeFirst();
  return row !== undefined;
};

const isCase = async (transaction: PeopleDatabase, caseId: string | undefined): Promise<boolean> => {
  if (caseId === undefined) return true;
  const row = await transaction.selectFrom('case').select('id').where('id', '=', caseId).executeTakeFirst();
  return row !== undefined;
};
