import { createRequire, syncBuiltinESMExports } from 'node:module';
import { hashPassword } from 'better-auth/crypto';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { isPassphraseOfHash } from '../people/passphrase-hash.ts';
import { aServer, cookieOf, OWNER } from '../testing/a-server.ts';

type Work = (...given: readonly unknown[]) => unknown;

/** Node's own module as a value, whose functions can be counted; the others see it after `syncBuiltinESMExports`. */
const crypto: Record<'argon2' | 'scrypt', Work> = createRequire(import.meta.url)('node:crypto');
const { argon2, scrypt } = crypto;
const worked = { argon2: 0, scrypt: 0, atOnce: 0, mostAtOnce: 0 };

/** The work of a hash, told when it begins and when it ends: both functions give what they computed to a callback. */
const counted =
  (name: 'argon2' | 'scrypt', work: Work): Work =>
  (...given) => {
    worked[name] += 1;
    worked.atOnce += 1;
    worked.mostAtOnce = Math.max(worked.mostAtOnce, worked.atOnce);
    // The last argument of both is the callback.
    const done = given.at(-1) as Work;
    return work(...given.slice(0, -1), (...result: readonly unknown[]) => {
      worked.atOnce -= 1;
      return done(...result);
    });
  };

const server = await aServer();
beforeAll(async () => {
  crypto.argon2 = counted('argon2', argon2);
  crypto.scrypt = counted('scrypt', scrypt);
  syncBuiltinESMExports();
  await server.askSignedIn('GET', '/api/cases');
});
afterAll(async () => {
  Object.assign(crypto, { argon2, scrypt });
  syncBuiltinESMExports();
  await server.close();
});

const signIn = async (email: string, passphrase: string, headers: Readonly<Record<string, string>> = {}) => {
  Object.assign(worked, { argon2: 0, scrypt: 0 });
  const reply = await server.ask('POST', '/api/session', { json: { email, passphrase }, headers });
  const hashed = { argon2: worked.argon2, scrypt: worked.scrypt };
  return { reply, hashed, text: await reply.clone().text() };
};

const hashOfOwner = async (hash?: string): Promise<string> => {
  const { password } = await server.database
    .selectFrom('account')
    .select('password')
    .where('providerId', '=', 'credential')
    .executeTakeFirstOrThrow();
  if (hash !== undefined)
    await server.database
      .updateTable('account')
      .set({ password: hash })
      .where('providerId', '=', 'credential')
      .execute();
  return password ?? '';
};

describe('signing in', () => {
  it('costs and says the same for an address that is known and one that is not', async () => {
    const unknown = await signIn('nobody.at.all@example.org', 'not the passphrase at all');
    const known = await signIn(OWNER.email, 'not the passphrase at all');
    expect(known.hashed).toEqual({ argon2: 1, scrypt: 0 });
    expect(unknown.hashed).toEqual(known.hashed);
    expect([unknown.reply.status, unknown.text]).toEqual([known.reply.status, known.text]);
    expect([...unknown.reply.headers.keys()]).toEqual([...known.reply.headers.keys()]);
  });

  it('renews a hash of the first release, whose owner costs what everybody costs until then', async () => {
    const before = await hashOfOwner(await hashPassword(OWNER.passphrase));
    const unknown = await signIn('nobody.at.all@example.org', 'not the passphrase at all');
    const known = await signIn(OWNER.email, 'not the passphrase at all');
    expect([unknown.hashed, known.hashed]).toEqual([
      { argon2: 1, scrypt: 1 },
      { argon2: 1, scrypt: 1 },
    ]);
    expect((await signIn(OWNER.email, OWNER.passphrase)).reply.status).toBe(200);
    const renewed = await hashOfOwner();
    expect(renewed).toMatch(/^\$argon2id\$/);
    expect(renewed).not.toBe(before);
    expect((await signIn(OWNER.email, OWNER.passphrase)).hashed).toEqual({ argon2: 1, scrypt: 0 });
    expect(await hashOfOwner()).toBe(renewed);
  });

  it('computes two hashes at once and no more, however many come', async () => {
    worked.mostAtOnce = 0;
    const verified = await Promise.all(
      Array.from({ length: 12 }, (_, index) =>
        isPassphraseOfHash(`guess ${index}`, undefined, index % 2 === 0),
      ),
    );
    expect(verified).not.toContain(true);
    expect([worked.mostAtOnce, worked.atOnce]).toEqual([2, 0]);
  });

  it('takes over no session that was in the browser before, known or made up', async () => {
    const { reply: first } = await signIn(OWNER.email, OWNER.passphrase);
    const before = cookieOf(first);
    const [name] = before.split('=');
    for (const cookie of [before, `${name}=fixed`, `${name}=fixed; ${before}`]) {
      const { reply } = await signIn(OWNER.email, OWNER.passphrase, { cookie });
      expect(reply.status).toBe(200);
      expect(cookieOf(reply)).not.toContain('fixed');
      expect(cookieOf(reply)).not.toBe(before);
    }
    const fixed = await server.ask('GET', '/api/examples', { headers: { cookie: `${name}=fixed` } });
    expect(fixed.status).toBe(401);
  });

  it('is stopped after a run of guesses with how long to wait, before anything is computed', async () => {
    const replies = [];
    for (let guess = 0; guess < 60; guess += 1)
      replies.push(await signIn('guessed@example.org', `guess number ${guess}`));
    const last = replies.at(-1);
    expect(last?.reply.status).toBe(429);
    expect(Number(last?.reply.headers.get('retry-after'))).toBeGreaterThan(0);
    expect(last?.hashed.argon2).toBe(0);
    expect(replies.filter(({ hashed: { argon2: computed } }) => computed > 0).length).toBeLessThan(12);
  });

  it('is stopped just as soon for whoever signs in themselves between the guesses', async () => {
    await server.database.deleteFrom('attempt').execute();
    const statuses = [];
    for (let guess = 0; guess < 30; guess += 1) {
      statuses.push((await signIn('guessed@example.org', `guess number ${guess}`)).reply.status);
      if (guess % 4 === 3) await signIn(OWNER.email, OWNER.passphrase);
    }
    expect(statuses.filter((status) => status === 401)).toHaveLength(10);
    expect(statuses.at(-1)).toBe(429);
  });

  it('takes a passphrase as it is written, with spaces and in any script, and no other', async () => {
    for (const passphrase of [
      `${OWNER.passphrase} `,
      ` ${OWNER.passphrase}`,
      OWNER.passphrase.toUpperCase(),
      '',
    ])
      expect((await signIn(OWNER.email, passphrase)).reply.status).not.toBe(200);
  });
});
