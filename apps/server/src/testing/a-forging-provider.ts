import type { KeyObject } from 'node:crypto';
import { createHmac, generateKeyPairSync, sign } from 'node:crypto';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { OrganisationConfig } from '../people/organisation-provider.ts';

/** What of a token is not as it must be. */
export interface Forgery {
  /** Over those of an honest token; undefined takes one out. */
  readonly header?: Readonly<Record<string, unknown>>;
  readonly claims?: Readonly<Record<string, unknown>>;
  /** In place of signing with the provider's own key: gives the third part of the token. */
  readonly signature?: (signed: string) => string;
  /** What is put in place of the claims once they are signed. */
  readonly swapped?: Readonly<Record<string, unknown>>;
  /** What the provider says at its other door of whoever the token is for. */
  readonly userInfo?: Readonly<Record<string, unknown>>;
}

/** A provider that anybody may have tell any lie: of OpenID Connect just as much as a lie needs. */
export interface ForgingProvider {
  readonly config: OrganisationConfig;
  readonly publicKey: KeyObject;
  /** The next token is for this nonce, and forged so. */
  readonly next: (nonce: string, forgery?: Forgery) => void;
  readonly close: () => Promise<void>;
}

export const KID = 'the key of the provider';
const [CLIENT, MINUTE] = ['forewarn', 60];

export const aForgingProvider = async (): Promise<ForgingProvider> => {
  const { privateKey, publicKey } = generateKeyPairSync('rsa', { modulusLength: 2048 });
  let [token, userInfo]: [string, unknown] = ['', {}];
  const server = createServer((request, response) => {
    const documents: Readonly<Record<string, unknown>> = {
      '/.well-known/openid-configuration': discovery(issuer),
      '/keys': { keys: [{ ...publicKey.export({ format: 'jwk' }), kid: KID, alg: 'RS256', use: 'sig' }] },
      '/token': { access_token: 'access', token_type: 'Bearer', expires_in: MINUTE, id_token: token },
      '/me': userInfo,
    };
    response.setHeader('content-type', 'application/json');
    response.end(JSON.stringify(documents[request.url ?? '']));
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  // A server that listens on a port has an address of this kind; only pipes have another.
  const { port } = server.address() as AddressInfo;
  const issuer = `http://127.0.0.1:${port}`;
  return {
    config: { issuer, clientId: CLIENT, clientSecret: 'secret', name: 'The Secretariat' },
    publicKey,
    next: (nonce, forgery = {}) => {
      token = forged({ issuer, nonce, privateKey }, forgery);
      userInfo = forgery.userInfo ?? {};
    },
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
};

const discovery = (issuer: string) => ({
  issuer,
  authorization_endpoint: `${issuer}/auth`,
  token_endpoint: `${issuer}/token`,
  userinfo_endpoint: `${issuer}/me`,
  jwks_uri: `${issuer}/keys`,
  id_token_signing_alg_values_supported: ['RS256'],
});

interface Honest {
  readonly issuer: string;
  readonly nonce: string;
  readonly privateKey: KeyObject;
}

const forged = (
  { issuer, nonce, privateKey }: Honest,
  { header = {}, claims = {}, signature, swapped }: Forgery,
): string => {
  const now = Math.floor(Date.now() / 1000);
  const honest = {
    iss: issuer,
    sub: 's-1',
    aud: CLIENT,
    iat: now,
    exp: now + MINUTE,
    nonce,
    email: 'invited@example.org',
    email_verified: true,
  };
  const head = part({ alg: 'RS256', typ: 'JWT', kid: KID, ...header });
  const signed = `${head}.${part({ ...honest, ...claims })}`;
  const third = signature?.(signed) ?? signedBy(privateKey)(signed);
  const shown = swapped === undefined ? signed : `${head}.${part({ ...honest, ...claims, ...swapped })}`;
  return `${shown}.${third}`;
};

const part = (value: unknown): string => Buffer.from(JSON.stringify(value)).toString('base64url');

/** RS256, with any key. */
export const signedBy =
  (key: KeyObject) =>
  (signed: string): string =>
    sign('sha256', Buffer.from(signed), key).toString('base64url');

/** HS256, with whatever is taken for a secret. */
export const sealedWith =
  (secret: string | Buffer) =>
  (signed: string): string =>
    createHmac('sha256', secret).update(signed).digest('base64url');
