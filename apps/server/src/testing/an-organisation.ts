import { generateKeyPairSync, randomBytes } from 'node:crypto';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Configuration, Provider } from 'oidc-provider';
import { vi } from 'vitest';
import type { OrganisationConfig } from '../people/organisation-provider.ts';

/** Somebody whom the organisation knows. */
export interface Known {
  readonly email: string;
  readonly email_verified: boolean;
  /** How they sign in there. */
  readonly amr?: readonly string[];
}

/** A real OpenID provider on a port of this machine, whose people sign in by themselves. */
export interface TestOrganisation {
  readonly config: OrganisationConfig;
  /** By their subjects. What is changed here is so from the next sign-in on. */
  readonly people: Map<string, Known>;
  /** Goes to an address of the provider as this person, and gives the address that the provider sends them back to. */
  readonly signIn: (address: string, subject: string) => Promise<URL>;
  readonly close: () => Promise<void>;
}

const CLIENT = { id: 'forewarn', secret: 'the secret of the client' };

export const anOrganisation = async (callback: string): Promise<TestOrganisation> => {
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  // A server that listens on a port has an address of this kind; only pipes have another.
  const { port } = server.address() as AddressInfo;
  const issuer = `http://127.0.0.1:${port}`;
  const people = new Map<string, Known>();
  let subject = '';
  const provider = await quietly(async () => {
    const { Provider } = await import('oidc-provider');
    return new Provider(issuer, settings(people, callback));
  });
  const answer = provider.callback();
  server.on('request', (request, response) => {
    if (request.url?.startsWith('/interaction/') !== true) {
      void answer(request, response);
      return;
    }
    const amr = [...(people.get(subject)?.amr ?? ['pwd'])];
    void provider.interactionFinished(request, response, { login: { accountId: subject, amr } });
  });
  return {
    config: { issuer, clientId: CLIENT.id, clientSecret: CLIENT.secret, name: 'The Secretariat' },
    people,
    signIn: async (address, as) => {
      subject = as;
      return follow(address, callback);
    },
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
};

/** It warns that it keeps everything in memory, as a test wants it, and of a Node.js that is newer than it knows. */
const quietly = async (make: () => Promise<Provider>): Promise<Provider> => {
  const warned = vi.spyOn(console, 'warn').mockImplementation(() => undefined);
  try {
    return await make();
  } finally {
    warned.mockRestore();
  }
};

const settings = (people: Map<string, Known>, callback: string): Configuration => {
  const { privateKey } = generateKeyPairSync('rsa', { modulusLength: 2048 });
  return {
    jwks: { keys: [{ ...privateKey.export({ format: 'jwk' }), kid: 'test', alg: 'RS256', use: 'sig' }] },
    cookies: { keys: [randomBytes(16).toString('hex')] },
    clients: [
      {
        client_id: CLIENT.id,
        client_secret: CLIENT.secret,
        redirect_uris: [callback],
        grant_types: ['authorization_code'],
      },
    ],
    pkce: { required: () => true },
    claims: { openid: ['sub', 'amr'], email: ['email', 'email_verified'], profile: ['name'] },
    ttl: { AccessToken: 60, AuthorizationCode: 60, Grant: 60, IdToken: 60, Interaction: 60, Session: 60 },
    features: { devInteractions: { enabled: false } },
    interactions: { url: (_, { uid }) => `/interaction/${uid}` },
    findAccount: (_, accountId) => {
      const known = people.get(accountId);
      if (known === undefined) return undefined;
      const { email, email_verified } = known;
      return { accountId, claims: () => ({ sub: accountId, email, email_verified }) };
    },
    // Nobody is asked whether they agree: the organisation has.
    loadExistingGrant: async (context) => {
      const { provider, session, client } = context.oidc;
      const grant = new provider.Grant({
        accountId: session?.accountId ?? '',
        clientId: client?.clientId ?? '',
      });
      grant.addOIDCScope('openid email profile');
      await grant.save();
      return grant;
    },
  };
};

/** As a browser does, up to the address that leads away from the provider. */
const follow = async (address: string, callback: string): Promise<URL> => {
  const cookies = new Map<string, string>();
  let next = new URL(address);
  for (let hop = 0; hop < 10; hop += 1) {
    const cookie = [...cookies].map(([name, value]) => `${name}=${value}`).join('; ');
    const reply = await fetch(next, { redirect: 'manual', headers: { cookie } });
    for (const set of reply.headers.getSetCookie()) {
      const [name = '', value = ''] = (set.split(';')[0] ?? '').split(/=(.*)/s);
      cookies.set(name, value);
    }
    const location = reply.headers.get('location');
    if (location === null) throw new Error(`no way on at ${next.pathname}: ${await reply.text()}`);
    next = new URL(location, next);
    if (next.href.startsWith(callback)) return next;
  }
  throw new Error('the provider leads on and on');
};
