/** How a passphrase becomes a key: Argon2id (RFC 9106). */
export interface PassphraseWork {
  readonly memoryKiB: number;
  readonly passes: number;
  readonly lanes: number;
}

/** What a seal is made with: a key file, or a passphrase and the work that guessing it costs. */
export type SealedUnder =
  | { readonly kind: 'key-file'; readonly salt: string }
  | ({ readonly kind: 'passphrase'; readonly salt: string } & PassphraseWork);

/** The file that holds a workspace's data key, sealed (AES-256-GCM). Bytes are base64url. */
export interface Seal {
  readonly format: 'forewarn.seal/1';
  readonly under: SealedUnder;
  readonly nonce: string;
  readonly sealed: string;
}

/** RFC 9106's second choice, above the least that OWASP asks for (19 MiB, two passes). */
export const PASSPHRASE_WORK: PassphraseWork = { memoryKiB: 65_536, passes: 3, lanes: 4 };

/** What a seal may ask for: no less than protects, no more than a small machine has. */
const BOUNDS = { memoryKiB: [19_456, 262_144], passes: [1, 16], lanes: [1, 16] } as const;

/** A seal is some 300 bytes. What is longer is none, and is not read. */
export const LONGEST_SEAL = 4096;

/** The seal in a text; nothing when it is none, or asks for more work than a seal of ours may. */
export const parseSeal = (text: string): Seal | undefined => {
  const { format, under, nonce, sealed, ...rest } = recordIn(text);
  const known = sealedUnder(under);
  if (format !== 'forewarn.seal/1' || known === undefined || Object.keys(rest).length > 0) return undefined;
  return isBytes(nonce, 12) && isBytes(sealed) ? { format, under: known, nonce, sealed } : undefined;
};

const sealedUnder = (value: unknown): SealedUnder | undefined => {
  const { kind, salt, memoryKiB, passes, lanes, ...rest } = recordOf(value);
  if (!isBytes(salt, 16) || Object.keys(rest).length > 0) return undefined;
  if (kind === 'key-file')
    return [memoryKiB, passes, lanes].every((work) => work === undefined) ? { kind, salt } : undefined;
  if (kind !== 'passphrase') return undefined;
  return isWithin(memoryKiB, BOUNDS.memoryKiB) &&
    isWithin(passes, BOUNDS.passes) &&
    isWithin(lanes, BOUNDS.lanes)
    ? { kind, salt, memoryKiB, passes, lanes }
    : undefined;
};

const recordIn = (text: string): Readonly<Record<string, unknown>> => {
  try {
    return recordOf(JSON.parse(text));
  } catch {
    return {};
  }
};

const recordOf = (value: unknown): Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null ? { ...value } : {};

const isBytes = (value: unknown, length?: number): value is string =>
  typeof value === 'string' &&
  /^[\w-]+$/.test(value) &&
  (length === undefined || Buffer.from(value, 'base64url').length === length);

const isWithin = (value: unknown, [least, most]: readonly [number, number]): value is number =>
  typeof value === 'number' && Number.isInteger(value) && value >= least && value <= most;
