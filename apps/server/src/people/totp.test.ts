import { describe, expect, it } from 'vitest';
import { base32, createTotpSecret, stepOfCode, totpCode, totpUri } from './totp.ts';

const SECRET = base32(Buffer.from('12345678901234567890'));
const at = (seconds: number) => new Date(seconds * 1000);

describe('a code of time', () => {
  // The vectors of RFC 6238, appendix B, for SHA-1; their last six digits.
  it.each([
    [59, '287082'],
    [1_111_111_109, '081804'],
    [1_111_111_111, '050471'],
    [1_234_567_890, '005924'],
    [2_000_000_000, '279037'],
    [20_000_000_000, '353130'],
  ])('at %i seconds is %s', (seconds, code) => {
    expect(totpCode(SECRET, at(seconds))).toBe(code);
  });

  it('is taken one step early or late, and no more', () => {
    const code = totpCode(SECRET, at(3000));
    expect([2969, 2970, 3000, 3059, 3060].map((seconds) => stepOfCode(SECRET, code, at(seconds)))).toEqual([
      undefined,
      100,
      100,
      100,
      undefined,
    ]);
  });

  it.each(['', '28708', '2870820', '28708x', '２８７０８２'])('is not “%s”', (code) => {
    expect(stepOfCode(SECRET, code, at(59))).toBeUndefined();
  });
});

it('a secret has 160 bits, each its own, and is written so that an app can read it', () => {
  const [one, other] = [createTotpSecret(), createTotpSecret()];
  expect(one).toMatch(/^[A-Z2-7]{32}$/);
  expect(one).not.toBe(other);
  expect(totpUri('ABC', 'a@b.example')).toBe(
    'otpauth://totp/Forewarn%3Aa%40b.example?secret=ABC&issuer=Forewarn&algorithm=SHA1&digits=6&period=30',
  );
});
