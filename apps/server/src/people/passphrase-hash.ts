import { argon2, randomBytes, timingSafeEqual } from 'node:crypto';
import { promisify } from 'node:util';
import { createTurns } from './create-turns.ts';

/** The work of one hash (Argon2id, RFC 9106). */
interface Work {
  readonly memoryKiB: number;
  readonly passes: number;
  readonly lanes: number;
}

/** Above the least that OWASP asks for (19 MiB, two passes, one lane). */
const WORK: Work = { memoryKiB: 32_768, passes: 3, lanes: 1 };

/** What a hash may ask for: whoever could change one must not be able to have the server spend all that it has. */
const BOUNDS: Work = { memoryKiB: 262_144, passes: 16, lanes: 16 };

const [SALT_BYTES, DIGEST_BYTES] = [16, 32];

/** At most so many hashes are computed at once, so that many sign-ins at once need no more memory than these. */
const AT_ONCE = 2;
const inTurn = createTurns(AT_ONCE);

const digestOf = (passphrase: string, salt: Buffer, { memoryKiB, passes, lanes }: Work): Promise<Buffer> =>
  inTurn(() =>
    promisify(argon2)('argon2id', {
      // However a keyboard composes its letters, the same passphrase is the same.
      message: Buffer.from(passphrase.normalize('NFKC'), 'utf8'),
      nonce: salt,
      memory: memoryKiB,
      passes,
      parallelism: lanes,
      tagLength: DIGEST_BYTES,
    }),
  );

/** As other programs write it (PHC string format): the algorithm, its version and work, the salt and the digest. */
const written = ({ memoryKiB, passes, lanes }: Work, salt: Buffer, digest: Buffer): string =>
  `$argon2id$v=19$m=${memoryKiB},t=${passes},p=${lanes}$${base64(salt)}$${base64(digest)}`;

const base64 = (bytes: Buffer): string => bytes.toString('base64').replaceAll('=', '');

const WRITTEN =
  /^\$argon2id\$v=19\$m=(\d{1,6}),t=(\d{1,2}),p=(\d{1,2})\$([A-Za-z0-9+/]{22})\$([A-Za-z0-9+/]{43})$/;

interface ReadHash extends Work {
  readonly salt: Buffer;
  readonly digest: Buffer;
}

/** What stands in a hash; nothing when it is not one of these, or asks for more work than one may. */
const readHash = (hash: string): ReadHash | undefined => {
  const [, memory, passes, lanes, salt = '', digest = ''] = WRITTEN.exec(hash) ?? [];
  const work = { memoryKiB: Number(memory), passes: Number(passes), lanes: Number(lanes) };
  const isWithin =
    work.memoryKiB >= 8 * work.lanes &&
    work.memoryKiB <= BOUNDS.memoryKiB &&
    work.passes >= 1 &&
    work.passes <= BOUNDS.passes &&
    work.lanes >= 1 &&
    work.lanes <= BOUNDS.lanes;
  if (!isWithin) return undefined;
  return { ...work, salt: Buffer.from(salt, 'base64'), digest: Buffer.from(digest, 'base64') };
};

/** The hash of a passphrase, as it is kept. */
export const hashPassphrase = async (passphrase: string): Promise<string> => {
  const salt = randomBytes(SALT_BYTES);
  return written(WORK, salt, await digestOf(passphrase, salt, WORK));
};

/** What no passphrase is known to have, to compare with where there is no hash. It costs nothing to make. */
const NOBODYS = {
  argon2id: written(WORK, randomBytes(SALT_BYTES), randomBytes(DIGEST_BYTES)),
  scrypt: `${randomBytes(16).toString('hex')}:${randomBytes(64).toString('hex')}`,
};

/**
 * Whether a passphrase is the one of a hash. Without a hash it takes as long, and is not. While hashes of the first
 * release are left (`withFirstRelease`), both kinds are computed for everybody, so that the time tells neither who has an
 * account nor whose hash is which.
 */
export const isPassphraseOfHash = async (
  passphrase: string,
  hash: string | undefined,
  withFirstRelease: boolean,
): Promise<boolean> => {
  const isOlder = hash !== undefined && isOfFirstRelease(hash);
  const matchesOlder =
    (isOlder || withFirstRelease) && (await matchesScrypt(passphrase, isOlder ? hash : NOBODYS.scrypt));
  const matches = await matchesArgon2(passphrase, isOlder ? NOBODYS.argon2id : (hash ?? NOBODYS.argon2id));
  return hash !== undefined && (isOlder ? matchesOlder : matches);
};

const matchesArgon2 = async (passphrase: string, hash: string): Promise<boolean> => {
  const read = readHash(hash);
  if (read === undefined) return false;
  return timingSafeEqual(await digestOf(passphrase, read.salt, read), read.digest);
};

/** What better-auth made in the first release, and still verifies. */
const matchesScrypt = async (passphrase: string, hash: string): Promise<boolean> => {
  const { verifyPassword } = await import('better-auth/crypto');
  return inTurn(() => verifyPassword({ hash, password: passphrase }));
};

/** `salt:digest` in hexadecimal, of scrypt with less work. */
const isOfFirstRelease = (hash: string): boolean => /^[0-9a-f]{32}:[0-9a-f]{128}$/.test(hash);

/** How a hash begins that is made now; what begins otherwise is renewed when its passphrase is at hand. */
const BEGINNING = written(WORK, Buffer.alloc(0), Buffer.alloc(0)).slice(0, -1);

/** Whether a hash is not as one would be made now. */
export const isOutdated = (hash: string): boolean => !hash.startsWith(BEGINNING);
