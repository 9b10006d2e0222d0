import { randomUUID } from 'node:crypto';
import type { Cookie } from './cookies.ts';
import { recordAct } from './record-act.ts';
import { createSecretToken, digestOfToken } from './secret-token.ts';
import type { Session, SignInFacts } from './session.ts';
import type { SessionCache } from './session-cache.ts';
import { createSessionCache } from './session-cache.ts';
import { sessionOfDigest, sessionsOfPerson } from './session-rows.ts';
import type { PeopleDatabase } from './setting.ts';
import { isSecondFactorRequired } from './sign-in-rules.ts';

/** After how many milliseconds a session ends by itself: without a request, and whatever is done in it. */
export interface SessionLimits {
  readonly idle: number;
  readonly absolute: number;
}

export interface Sessions {
  /** A new session, always with a new token; gives the cookie that holds it. */
  readonly open: (personId: string, facts: SignInFacts) => Promise<string>;
  /** The session of these headers. A look that is no act of the person (`isLook`) does not keep it from ending idle. */
  readonly of: (headers: Headers, isLook?: boolean) => Promise<Session | undefined>;
  /** The session goes on under a new token, its person having shown who they are; gives the cookie that holds it. */
  readonly renew: (session: Session, facts?: Partial<SignInFacts>) => Promise<string>;
  readonly list: (personId: string) => Promise<readonly Session[]>;
  /** Ends one session of a person, or all of them but one; gives how many that were. */
  readonly end: (
    personId: string,
    which: { readonly only: string } | { readonly except?: string },
  ) => Promise<number>;
  /** Ends the session of these headers; gives the cookie that says so. */
  readonly leave: (headers: Headers) => Promise<string>;
  /** What was read of sessions is read anew: the rules for them have changed. */
  readonly forget: () => void;
}

export interface SessionOptions {
  readonly database: PeopleDatabase;
  readonly cookie: Cookie;
  readonly limits: SessionLimits;
  readonly clock: () => Date;
}

/** What a session was last used for is written down this often. */
const SEEN_EVERY = 60_000;
const LONGEST_DEVICE = 200;

/**
 * The sessions of a workspace. The browser holds a token, the workspace its digest. A session that was read is believed for
 * a few seconds; one that is ended through here ends at once, one that another server ends is over after those seconds.
 */
export const createSessions = (options: SessionOptions): Sessions => {
  const { database, cookie, limits, clock } = options;
  const cache = createSessionCache(clock);
  return {
    open: async (personId, facts) => {
      const [token, now] = [createSecretToken(), clock()];
      await database.deleteFrom('person_session').where('expires_at', '<=', now.toISOString()).execute();
      const { way, secondFactor } = facts;
      const act = { by: personId, act: 'session.opened', subject: personId, detail: { way, secondFactor } };
      await database.transaction().execute(async (transaction) => {
        await transaction
          .insertInto('person_session')
          .values({
            id: randomUUID(),
            person_id: personId,
            ...rowOf(facts),
            ...stamps(token, now, limits, facts.shownAt),
          })
          .execute();
        await recordAct(transaction, act, now);
      });
      return cookie.set(token);
    },
    of: createReader(options, cache),
    renew: async (session, facts = {}) => {
      const token = createSecretToken();
      const { token_sha256, seen_at, authenticated_at } = stamps(token, clock(), limits);
      await database
        .updateTable('person_session')
        .set({ token_sha256, seen_at, authenticated_at, ...rowOf({ ...session, ...facts }) })
        .where('id', '=', session.id)
        .execute();
      cache.drop(session.person.id);
      return cookie.set(token);
    },
    list: async (personId) => {
      const rows = await sessionsOfPerson(database, personId);
      const going = rows.filter((row) => !isOver(row, limits, clock()));
      return going.map((row) => ({ ...row, mayOnlyEnrol: false }));
    },
    end: async (personId, which) => {
      const ended = database.deleteFrom('person_session').where('person_id', '=', personId);
      const chosen =
        'only' in which ? ended.where('id', '=', which.only) : ended.where('id', '!=', which.except ?? '');
      const { numDeletedRows } = await chosen.executeTakeFirst();
      cache.drop(personId);
      return Number(numDeletedRows);
    },
    leave: async (headers) => {
      const token = cookie.of(headers);
      if (token !== undefined) {
        const token_sha256 = digestOfToken(token);
        await database.transaction().execute((transaction) => endOf(transaction, token_sha256, clock()));
        cache.drop(token_sha256);
      }
      return cookie.clear();
    },
    forget: () => cache.clear(),
  };
};

const endOf = async (transaction: PeopleDatabase, digest: string, now: Date): Promise<void> => {
  const ended = await transaction
    .deleteFrom('person_session')
    .where('token_sha256', '=', digest)
    .returning('person_id')
    .executeTakeFirst();
  if (ended === undefined) return;
  const { person_id: by } = ended;
  await recordAct(transaction, { by, act: 'session.ended', subject: by }, now);
};

const isOver = (
  { seenAt, expiresAt }: Pick<Session, 'seenAt' | 'expiresAt'>,
  { idle }: SessionLimits,
  now: Date,
): boolean => now.getTime() - Date.parse(seenAt) > idle || now.toISOString() >= expiresAt;

/** Asked on every request: out of what is believed, or with one look at the database. */
const createReader = (
  { database, cookie, limits, clock }: SessionOptions,
  cache: SessionCache,
): Sessions['of'] => {
  const read = async (digest: string): Promise<Session | undefined> => {
    const row = await sessionOfDigest(database, digest);
    if (row === undefined || isOver(row, limits, clock())) return undefined;
    return { ...row, mayOnlyEnrol: !row.secondFactor && (await isSecondFactorRequired(database)) };
  };
  const see = async (digest: string, session: Session, drops: number): Promise<void> => {
    const now = clock();
    if (Math.abs(now.getTime() - Date.parse(session.seenAt)) < SEEN_EVERY) return;
    const seen_at = now.toISOString();
    cache.put(digest, { ...session, seenAt: seen_at }, drops);
    // A workspace that cannot be written to can still be read; the session then ends a little early.
    await database
      .updateTable('person_session')
      .set({ seen_at })
      .where('id', '=', session.id)
      .execute()
      .catch(() => undefined);
  };
  return async (headers, isLook = false) => {
    const token = cookie.of(headers);
    if (token === undefined) return undefined;
    const digest = digestOfToken(token);
    const drops = cache.drops();
    const believed = cache.get(digest);
    const session = believed ?? (await read(digest));
    if (session === undefined || isOver(session, limits, clock())) return undefined;
    if (believed === undefined) cache.put(digest, session, drops);
    if (!isLook) await see(digest, session, drops);
    return session;
  };
};

const rowOf = ({ way, secondFactor, device }: SignInFacts) => ({
  way,
  second_factor: secondFactor ? 1 : 0,
  device: device.slice(0, LONGEST_DEVICE),
});

const stamps = (
  token: string,
  now: Date,
  { absolute }: SessionLimits,
  shownAt: string = now.toISOString(),
) => ({
  token_sha256: digestOfToken(token),
  made_at: now.toISOString(),
  seen_at: now.toISOString(),
  authenticated_at: shownAt,
  expires_at: new Date(now.getTime() + absolute).toISOString(),
});
