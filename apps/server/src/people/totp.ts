import { createHmac, randomBytes, timingSafeEqual } from 'node:crypto';

/** RFC 6238 as every authenticator app knows it: SHA-1, six digits, thirty seconds. */
const STEP = 30_000;
const DIGITS = 6;
/** One step either way, for a clock that is not quite right. */
const TOLERANCE = 1;
const SECRET_BYTES = 20;

const ALPHABET = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ234567';

/** Bytes in the letters and digits of RFC 4648 that cannot be mistaken for one another. */
export const base32 = (bytes: Uint8Array): string => {
  let text = '';
  let held = 0;
  let bits = 0;
  for (const byte of bytes) {
    held = (held << 8) | byte;
    bits += 8;
    while (bits >= 5) {
      bits -= 5;
      text += ALPHABET[(held >> bits) & 31] ?? '';
    }
    held &= 31;
  }
  return bits === 0 ? text : text + (ALPHABET[(held << (5 - bits)) & 31] ?? '');
};

const bytesOf = (secret: string): Buffer => {
  const bits = Array.from(secret, (letter) => ALPHABET.indexOf(letter).toString(2).padStart(5, '0')).join('');
  const bytes = bits.match(/.{8}/g) ?? [];
  return Buffer.from(bytes.map((byte) => Number.parseInt(byte, 2)));
};

export const createTotpSecret = (): string => base32(randomBytes(SECRET_BYTES));

/** What an authenticator app reads, by hand or as a picture. */
export const totpUri = (secret: string, account: string): string => {
  const label = `Forewarn:${account}`;
  const parameters = new URLSearchParams({
    secret,
    issuer: 'Forewarn',
    algorithm: 'SHA1',
    digits: String(DIGITS),
    period: String(STEP / 1000),
  });
  return `otpauth://totp/${encodeURIComponent(label)}?${parameters.toString()}`;
};

const codeOfStep = (secret: string, step: number): string => {
  const counter = Buffer.alloc(8);
  counter.writeBigUInt64BE(BigInt(step));
  const digest = createHmac('sha1', bytesOf(secret)).update(counter).digest();
  const offset = (digest.at(-1) ?? 0) & 15;
  const number = digest.readUInt32BE(offset) & 0x7fffffff;
  return String(number % 10 ** DIGITS).padStart(DIGITS, '0');
};

const stepAt = (now: Date): number => Math.floor(now.getTime() / STEP);

/** The code of a moment, as the app of whoever has the secret shows it. */
export const totpCode = (secret: string, now: Date): string => codeOfStep(secret, stepAt(now));

/** The step of time that a code is of, if it is of one that is near. */
export const stepOfCode = (secret: string, code: string, now: Date): number | undefined => {
  const steps = Array.from({ length: 2 * TOLERANCE + 1 }, (_, index) => stepAt(now) - TOLERANCE + index);
  return steps.findLast((step) => {
    const expected = Buffer.from(codeOfStep(secret, step));
    const offered = Buffer.from(code);
    return offered.length === expected.length && timingSafeEqual(offered, expected);
  });
};
