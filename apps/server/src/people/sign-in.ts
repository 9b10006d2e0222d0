import type { Result } from '@forewarn/core';
import { accepted, refused } from '@forewarn/core';
import { z } from 'zod';
import { accountOfEmail, accountOfPerson } from './account-of-email.ts';
import type { Cookie } from './cookies.ts';
import type { Factors } from './factors-of.ts';
import { factorsOf, hasFactor } from './factors-of.ts';
import { createKeptStates } from './kept-states.ts';
import { isPassphraseOf } from './passphrase.ts';
import type { Person } from './person.ts';
import { recordAct } from './record-act.ts';
import { useRecoveryCode } from './recovery-codes.ts';
import type { SecondFactors } from './second-factors.ts';
import type { Sessions } from './sessions.ts';
import type { SignInFacts } from './session.ts';
import { WAYS } from './session.ts';
import type { PeopleDatabase } from './setting.ts';
import type { TellRefused } from './tell-refused.ts';

const Pending = z.strictObject({ personId: z.string(), way: z.enum(WAYS), shownAt: z.string().optional() });
type Pending = Readonly<z.infer<typeof Pending>>;

/** Where a sign-in got to: in, or to the question for a second factor, which is no session. */
interface Entered {
  /** Whoever is in; nobody while a second factor is asked for. */
  readonly person: Person | null;
  readonly cookies: readonly string[];
}

/** One way of showing a second factor. */
type SecondProof = { readonly code: string } | { readonly recoveryCode: string };

export interface SignIn {
  readonly withPassphrase: (
    credentials: { readonly email: string; readonly passphrase: string },
    device: string,
  ) => Promise<Result<Entered, { readonly code: 'wrong-credentials' }>>;
  /** Lets somebody in who showed who they are: at once, or after the second factor that they have. */
  readonly enter: (person: Person, facts: SignInFacts) => Promise<Entered>;
  /** The person whose second factor these headers wait for, and what they have. */
  readonly waiting: (
    headers: Headers,
  ) => Promise<{ readonly personId: string; readonly factors: Factors } | undefined>;
  readonly finish: (
    headers: Headers,
    proof: SecondProof,
    device: string,
  ) => Promise<Result<Entered, { readonly code: 'not-signed-in' | 'wrong-code' }>>;
}

export const SECONDS_TO_FINISH = 5 * 60;

interface SignInOptions {
  readonly database: PeopleDatabase;
  readonly sessions: Sessions;
  readonly secondFactors: SecondFactors;
  readonly tellRefused: TellRefused;
  readonly cookie: Cookie;
  readonly clock: () => Date;
}

/** Signing in, in one step or in two. */
export const createSignIn = (options: SignInOptions): SignIn => {
  const { database, sessions, tellRefused, cookie, clock } = options;
  const states = createKeptStates(database, {
    what: 'sign-in',
    schema: Pending,
    seconds: SECONDS_TO_FINISH,
    clock,
  });
  const enter: SignIn['enter'] = async ({ id, name }, facts) => {
    const { way, shownAt } = facts;
    if (facts.secondFactor || !hasFactor(await factorsOf(database, id))) {
      const session = await sessions.open(id, facts);
      return { person: { id, name }, cookies: [session] };
    }
    return { person: null, cookies: [cookie.set(await states.keep({ personId: id, way, shownAt }))] };
  };
  const pendingOf = async (headers: Headers): Promise<Pending | undefined> => {
    const token = cookie.of(headers);
    return token === undefined ? undefined : states.read(token);
  };

  return {
    enter,
    withPassphrase: async ({ email, passphrase }, device) => {
      const account = await accountOfEmail(database, email);
      // The same steps whether there is an account or not.
      const matches = await isPassphraseOf(database, account?.id, { passphrase, now: clock() });
      if (account === undefined || !matches) {
        const because = 'wrong-credentials';
        await tellRefused({ personId: account?.id, way: 'passphrase', because });
        return refused({ code: because });
      }
      return accepted(await enter(account, { way: 'passphrase', secondFactor: false, device }));
    },
    waiting: async (headers) => {
      const pending = await pendingOf(headers);
      if (pending === undefined) return undefined;
      return { personId: pending.personId, factors: await factorsOf(database, pending.personId) };
    },
    finish: async (headers, proof, device) => {
      const pending = await pendingOf(headers);
      const account = pending === undefined ? undefined : await accountOfPerson(database, pending.personId);
      if (pending === undefined || account === undefined) return refused({ code: 'not-signed-in' });
      if (!(await isProven(options, account.id, proof))) {
        const way = 'code' in proof ? 'code' : 'recovery-code';
        await tellRefused({ personId: account.id, way, because: 'wrong-code' });
        return refused({ code: 'wrong-code' });
      }
      if ((await states.take(cookie.of(headers) ?? '')) === undefined)
        return refused({ code: 'not-signed-in' });
      if ('recoveryCode' in proof) {
        const act = { by: account.id, act: 'recovery-code.used', subject: account.id };
        await recordAct(database, act, clock());
      }
      const session = await sessions.open(account.id, { ...pending, secondFactor: true, device });
      return accepted({ person: { id: account.id, name: account.name }, cookies: [session, cookie.clear()] });
    },
  };
};

/** Whether a code or a recovery code is right. Either works once. */
const isProven = (
  { database, secondFactors, clock }: SignInOptions,
  personId: string,
  proof: SecondProof,
): Promise<boolean> =>
  'code' in proof
    ? secondFactors.takeCode(personId, proof.code)
    : useRecoveryCode(database, personId, { code: proof.recoveryCode, now: clock() });
