import { createRequire, syncBuiltinESMExports } from 'node:module';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { aServer, cookieOf, OWNER } from '../testing/a-server.ts';

/** Node's own module as a value, whose function can be counted; the others see it after `syncBuiltinESMExports`. */
const crypto: { scrypt: (...given: readonly unknown[]) => unknown } = createRequire(import.meta.url)(
  'node:crypto',
);
const { scrypt } = crypto;
let hashed = 0;

const server = await aServer();
beforeAll(async () => {
  crypto.scrypt = (...given) => {
    hashed += 1;
    return scrypt(...given);
  };
  syncBuiltinESMExports();
  await server.askSignedIn('GET', '/api/cases');
  // The first of all makes what an unknown address is compared with.
  await signIn('nobody@example.org', 'a first guess at nothing');
});
afterAll(async () => {
  crypto.scrypt = scrypt;
  syncBuiltinESMExports();
  await server.close();
});

const signIn = async (email: string, passphrase: string, headers: Readonly<Record<string, string>> = {}) => {
  hashed = 0;
  const reply = await server.ask('POST', '/api/session', { json: { email, passphrase }, headers });
  return { reply, hashed, text: await reply.clone().text() };
};

describe('signing in', () => {
  it('costs and says the same for an address that is known and one that is not', async () => {
    const known = await signIn(OWNER.email, 'not the passphrase at all');
    const unknown = await signIn('nobody.at.all@example.org', 'not the passphrase at all');
    expect(known.hashed).toBe(1);
    expect(unknown.hashed).toBe(known.hashed);
    expect([unknown.reply.status, unknown.text]).toEqual([known.reply.status, known.text]);
    expect([...unknown.reply.headers.keys()]).toEqual([...known.reply.headers.keys()]);
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
    expect(last?.hashed).toBe(0);
    expect(replies.filter(({ hashed: computed }) => computed > 0).length).toBeLessThan(12);
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
