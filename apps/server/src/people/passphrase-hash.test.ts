import { hashPassword } from 'better-auth/crypto';
import { describe, expect, it } from 'vitest';
import { hashPassphrase, isOutdated, isPassphraseOfHash } from './passphrase-hash.ts';

const PASSPHRASE = 'herons over the flooded meadow';
const matches = (hash: string | undefined, passphrase = PASSPHRASE) =>
  isPassphraseOfHash(passphrase, hash, false);

describe('the hash of a passphrase', () => {
  it('says how it was made, with at least the work that OWASP asks for, and has a salt of its own', async () => {
    const [one, other] = [await hashPassphrase(PASSPHRASE), await hashPassphrase(PASSPHRASE)];
    const said = /^\$argon2id\$v=19\$m=(\d+),t=(\d+),p=1\$[\w+/]{22}\$[\w+/]{43}$/.exec(one);
    expect(Number(said?.[1])).toBeGreaterThanOrEqual(19_456);
    expect(Number(said?.[2])).toBeGreaterThanOrEqual(2);
    expect(one.split('$')[4]).not.toBe(other.split('$')[4]);
    expect([await matches(one), await matches(other), isOutdated(one)]).toEqual([true, true, false]);
    expect(await matches(one, `${PASSPHRASE} `)).toBe(false);
  });

  it('is the same for a passphrase however a keyboard composes its letters', async () => {
    const hash = await hashPassphrase('déjà vu sur la rivière'.normalize('NFC'));
    expect(await matches(hash, 'déjà vu sur la rivière'.normalize('NFD'))).toBe(true);
  });

  it('that another program made with other work is known, and is not as one would be made now', async () => {
    const hash = await hashedWith({ memory: 19_456, passes: 2 });
    expect([await matches(hash), isOutdated(hash)]).toEqual([true, true]);
    expect(await matches(hash, 'another passphrase altogether')).toBe(false);
  });

  it('of the first release is known, and is not as one would be made now', async () => {
    const hash = await hashPassword(PASSPHRASE);
    expect([await matches(hash), isOutdated(hash)]).toEqual([true, true]);
    expect(await matches(hash, 'another passphrase altogether')).toBe(false);
  });

  it('is nobody’s where there is none, also when hashes of the first release are left', async () => {
    expect(await matches(undefined)).toBe(false);
    expect(await isPassphraseOfHash(PASSPHRASE, undefined, true)).toBe(false);
  });

  it.each([
    '',
    'no hash',
    '$argon2id$v=19$m=32768,t=3,p=1$AAAA$AAAA',
    '$argon2i$v=19$m=32768,t=3,p=1$AAAAAAAAAAAAAAAAAAAAAA$AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA',
    '$argon2id$v=19$m=999999,t=3,p=1$AAAAAAAAAAAAAAAAAAAAAA$AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA',
    '$argon2id$v=19$m=32768,t=99,p=1$AAAAAAAAAAAAAAAAAAAAAA$AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA',
    '$argon2id$v=19$m=8,t=0,p=0$AAAAAAAAAAAAAAAAAAAAAA$AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA',
  ])('that is %j is nobody’s', async (hash) => {
    expect(await matches(hash)).toBe(false);
  });
});

const text = (bytes: Buffer) => bytes.toString('base64').replaceAll('=', '');

const hashedWith = async ({ memory, passes }: { readonly memory: number; readonly passes: number }) => {
  const { argon2Sync, randomBytes } = await import('node:crypto');
  const nonce = randomBytes(16);
  const work = { nonce, memory, passes, parallelism: 1, tagLength: 32 };
  const digest = argon2Sync('argon2id', { message: PASSPHRASE, ...work });
  return `$argon2id$v=19$m=${memory},t=${passes},p=1$${text(nonce)}$${text(digest)}`;
};
