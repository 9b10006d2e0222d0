import { generateKeyPairSync } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { CALLBACK } from '../people/organisation.ts';
import { aBrowser, jsonOf, theOwnersBrowser } from '../testing/a-browser.ts';
import type { Forgery, ForgingProvider } from '../testing/a-forging-provider.ts';
import { aForgingProvider, KID, sealedWith, signedBy } from '../testing/a-forging-provider.ts';
import type { TestServer } from '../testing/a-server.ts';
import { aServer } from '../testing/a-server.ts';

const REFUSED = '/?refused=organisation-refused';
const NOT_INVITED = '/?refused=not-invited';

let provider: ForgingProvider;
let server: TestServer;
beforeAll(async () => {
  provider = await aForgingProvider();
  server = await aServer({ people: { organisation: provider.config } });
  const owner = await theOwnersBrowser(server);
  for (const name of ['invited', 'another'])
    await owner.ask('POST', '/api/people', { name, email: `${name}@example.org`, grants: [] });
});
afterAll(async () => {
  await server.close();
  await provider.close();
});

/** Signs in with a token that is forged so; gives where that leads, and whether somebody is in. */
const signInWith = async (forgery?: Forgery) => {
  const browser = aBrowser(server);
  const begun = await jsonOf(await browser.ask('POST', '/api/session/organisation', {}));
  const asked = new URL(String(begun['address'])).searchParams;
  provider.next(asked.get('nonce') ?? '', forgery);
  const reply = await browser.ask('GET', `${CALLBACK}?code=any&state=${asked.get('state')}`);
  await server.database.deleteFrom('attempt').execute();
  const isIn = (await browser.ask('GET', '/api/me')).status === 200;
  return [reply.headers.get('location'), isIn];
};

const now = () => Math.floor(Date.now() / 1000);
const another = generateKeyPairSync('rsa', { modulusLength: 2048 });
const anothersJwk = { ...another.publicKey.export({ format: 'jwk' }), kid: KID, alg: 'RS256' };
const publicPem = () => provider.publicKey.export({ format: 'pem', type: 'spki' });
const none = () => '';

describe('a token of an organisation', () => {
  it('lets in when nothing of it is forged', async () => {
    expect(await signInWith()).toEqual(['/', true]);
    expect(await signInWith({ claims: { aud: ['forewarn'], azp: 'forewarn' } })).toEqual(['/', true]);
  });

  it.each<[string, () => Forgery]>([
    ['is signed with another key', () => ({ signature: signedBy(another.privateKey) })],
    [
      'brings the key along that it is signed with',
      () => ({ header: { jwk: anothersJwk }, signature: signedBy(another.privateKey) }),
    ],
    [
      'names another place for its key',
      () => ({ header: { jku: 'http://127.0.0.1:9/keys' }, signature: signedBy(another.privateKey) }),
    ],
    [
      'names a key that the provider does not have',
      () => ({ header: { kid: 'another' }, signature: signedBy(another.privateKey) }),
    ],
    ['is not signed (none)', () => ({ header: { alg: 'none' }, signature: none })],
    ['is not signed (nOnE)', () => ({ header: { alg: 'nOnE' }, signature: none })],
    ['has an empty signature', () => ({ signature: none })],
    [
      'is sealed with the public key as if it were a secret (PEM)',
      () => ({ header: { alg: 'HS256' }, signature: sealedWith(publicPem()) }),
    ],
    [
      'is sealed with the public key as if it were a secret (JWK)',
      () => ({
        header: { alg: 'HS256' },
        signature: sealedWith(JSON.stringify(provider.publicKey.export({ format: 'jwk' }))),
      }),
    ],
    [
      'is sealed with the secret of the client',
      () => ({ header: { alg: 'HS256' }, signature: sealedWith('secret') }),
    ],
    ['names an algorithm that the provider does not use', () => ({ header: { alg: 'RS512' } })],
    ['was changed once it was signed', () => ({ swapped: { email_verified: true, sub: 's-9' } })],
  ])('is refused when it %s', async (_, forgery) => {
    expect(await signInWith(forgery())).toEqual([REFUSED, false]);
  });

  it.each<[string, () => Readonly<Record<string, unknown>>]>([
    ['is for another client', () => ({ aud: 'another' })],
    ['is for no client', () => ({ aud: undefined })],
    ['is for another client beside this one', () => ({ aud: ['another', 'forewarn'] })],
    ['was asked for by another client', () => ({ azp: 'another' })],
    ['is of another provider', () => ({ iss: 'https://another.example.org' })],
    ['is of no provider', () => ({ iss: undefined })],
    ['is over', () => ({ iat: now() - 600, exp: now() - 300 })],
    ['is never over', () => ({ exp: undefined })],
    ['is not to be used yet', () => ({ nbf: now() + 300 })],
    ['does not say since when it is', () => ({ iat: undefined })],
    ['has another nonce', () => ({ nonce: 'another' })],
    ['has no nonce', () => ({ nonce: undefined })],
    ['names nobody', () => ({ sub: undefined })],
    ['names nobody, in as many words', () => ({ sub: '' })],
    ['has no address, and the provider has none', () => ({ email: undefined })],
  ])('is refused when it %s', async (_, claims) => {
    expect(await signInWith({ claims: claims() })).toEqual([REFUSED, false]);
  });

  it('is refused when the provider tells an address of somebody else than the token is of', async () => {
    const userInfo = { sub: 's-2', email: 'invited@example.org', email_verified: true };
    expect(await signInWith({ claims: { email: undefined }, userInfo })).toEqual([REFUSED, false]);
  });

  it.each([false, 'true', 1, undefined])(
    'lets nobody in by an address of which it says that it is verified: %j',
    async (email_verified) => {
      const claims = { sub: 's-3', email: 'another@example.org', email_verified };
      expect(await signInWith({ claims })).toEqual([NOT_INVITED, false]);
    },
  );

  it.each([
    ['long ago', { auth_time: 1_700_000_000 }, '2023-11-14T22:13:20.000Z'],
    ['nobody says when', { auth_time: undefined }, '1970-01-01T00:00:00.000Z'],
    ['later than it is', { auth_time: 4_000_000_000 }, '2026-02-03T04:05:06.789Z'],
  ])('opens a session of somebody who showed who they are %s', async (_, claims, authenticatedAt) => {
    const browser = aBrowser(server);
    const begun = await jsonOf(await browser.ask('POST', '/api/session/organisation', {}));
    const asked = new URL(String(begun['address'])).searchParams;
    expect(asked.get('max_age')).toBe('43200');
    provider.next(asked.get('nonce') ?? '', { claims });
    await browser.ask('GET', `${CALLBACK}?code=any&state=${asked.get('state')}`);
    expect(await jsonOf(await browser.ask('GET', '/api/me'))).toMatchObject({ session: { authenticatedAt } });
  });
});
