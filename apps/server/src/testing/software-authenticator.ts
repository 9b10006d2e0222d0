import { createHash, createSign, generateKeyPairSync, randomBytes } from 'node:crypto';

/** What a browser is asked for when a passkey is made or shown, as far as an authenticator needs it. */
interface Asked {
  readonly challenge: string;
}

/** An authenticator in software, with one key: it answers as a browser would, and can be told to answer wrongly. */
export interface SoftwareAuthenticator {
  readonly create: (options: Asked, wrong?: Wrong) => Record<string, unknown>;
  readonly get: (options: Asked, wrong?: Wrong) => Record<string, unknown>;
}

interface Wrong {
  readonly origin?: string;
  readonly rpId?: string;
  readonly isUserVerified?: boolean;
  readonly counter?: number;
  readonly signature?: string;
}

const ORIGIN = 'http://localhost:4600';
const RP_ID = 'localhost';
const USER_PRESENT = 0x01;
const USER_VERIFIED = 0x04;
const HAS_CREDENTIAL = 0x40;

const sha256 = (data: string | Buffer): Buffer => createHash('sha256').update(data).digest();
const base64url = (data: Buffer): string => data.toString('base64url');

/** CBOR of the few shapes that WebAuthn needs here. */
const cbor = {
  head: (major: number, length: number): Buffer => {
    if (length < 24) return Buffer.from([(major << 5) | length]);
    if (length < 256) return Buffer.from([(major << 5) | 24, length]);
    return Buffer.from([(major << 5) | 25, length >> 8, length & 255]);
  },
  text: (text: string): Buffer => Buffer.concat([cbor.head(3, text.length), Buffer.from(text)]),
  bytes: (bytes: Buffer): Buffer => Buffer.concat([cbor.head(2, bytes.length), bytes]),
  integer: (value: number): Buffer => (value >= 0 ? cbor.head(0, value) : cbor.head(1, -1 - value)),
  map: (...entries: readonly (readonly [Buffer, Buffer])[]): Buffer =>
    Buffer.concat([cbor.head(5, entries.length), ...entries.flat()]),
};

const clientData = (type: string, challenge: string, origin: string): Buffer =>
  Buffer.from(JSON.stringify({ type, challenge, origin, crossOrigin: false }));

export const aSoftwareAuthenticator = (): SoftwareAuthenticator => {
  const { privateKey, publicKey } = generateKeyPairSync('ec', { namedCurve: 'P-256' });
  const credentialId = randomBytes(32);
  let counter = 0;
  const jwk = publicKey.export({ format: 'jwk' });
  const coseKey = cbor.map(
    [cbor.integer(1), cbor.integer(2)],
    [cbor.integer(3), cbor.integer(-7)],
    [cbor.integer(-1), cbor.integer(1)],
    [cbor.integer(-2), cbor.bytes(Buffer.from(jwk.x ?? '', 'base64url'))],
    [cbor.integer(-3), cbor.bytes(Buffer.from(jwk.y ?? '', 'base64url'))],
  );
  const authData = ({ rpId = RP_ID, isUserVerified = true, counter: told }: Wrong, rest?: Buffer): Buffer => {
    counter += 1;
    const count = Buffer.alloc(4);
    count.writeUInt32BE(told ?? counter);
    const flags =
      USER_PRESENT | (isUserVerified ? USER_VERIFIED : 0) | (rest === undefined ? 0 : HAS_CREDENTIAL);
    return Buffer.concat([sha256(rpId), Buffer.from([flags]), count, rest ?? Buffer.alloc(0)]);
  };
  const answer = (response: Record<string, unknown>): Record<string, unknown> => ({
    id: base64url(credentialId),
    rawId: base64url(credentialId),
    type: 'public-key',
    clientExtensionResults: {},
    response,
  });
  return {
    create: ({ challenge }, wrong = {}) => {
      const idLength = Buffer.from([0, credentialId.length]);
      const credential = Buffer.concat([Buffer.alloc(16), idLength, credentialId, coseKey]);
      const attestation = cbor.map(
        [cbor.text('fmt'), cbor.text('none')],
        [cbor.text('attStmt'), cbor.map()],
        [cbor.text('authData'), cbor.bytes(authData(wrong, credential))],
      );
      return answer({
        clientDataJSON: base64url(clientData('webauthn.create', challenge, wrong.origin ?? ORIGIN)),
        attestationObject: base64url(attestation),
        transports: ['internal'],
      });
    },
    get: ({ challenge }, wrong = {}) => {
      const data = authData(wrong);
      const client = clientData('webauthn.get', challenge, wrong.origin ?? ORIGIN);
      const signature = createSign('sha256')
        .update(Buffer.concat([data, sha256(client)]))
        .sign(privateKey);
      return answer({
        clientDataJSON: base64url(client),
        authenticatorData: base64url(data),
        signature: wrong.signature ?? base64url(signature),
      });
    },
  };
};
