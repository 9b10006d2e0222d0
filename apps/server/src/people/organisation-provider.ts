import { betterAuth } from 'better-auth';
import { genericOAuth } from 'better-auth/plugins';
import { z } from 'zod';

/** Where the people of an organisation sign in, and what this server is called there. */
export interface OrganisationConfig {
  readonly issuer: string;
  readonly clientId: string;
  readonly clientSecret?: string | undefined;
  /** What the button says. */
  readonly name: string;
}

/** Who signed in at the provider, as its signed token says. */
export interface Subject {
  readonly subject: string;
  readonly email: string;
  readonly emailVerified: boolean;
  /** Whether the provider says that a second factor was shown there. */
  readonly secondFactor: boolean;
  /** When they signed in there; nothing where the provider does not say. */
  readonly signedInAt: Date | undefined;
}

interface AuthorisationRequest {
  readonly state: string;
  readonly nonce: string;
  readonly codeVerifier: string;
  readonly redirect: string;
  /** Whether the person shall show anew who they are. */
  readonly again: boolean;
}

export interface OrganisationProvider {
  readonly address: (request: AuthorisationRequest) => Promise<URL>;
  /** Exchanges a code; nothing when the code, the token, its issuer, audience, time, nonce or signature does not hold. */
  readonly subjectOf: (
    code: string,
    request: Pick<AuthorisationRequest, 'nonce' | 'codeVerifier' | 'redirect'>,
  ) => Promise<Subject | undefined>;
}

const PROVIDER = 'organisation';
/** A provider that is told how old a sign-in may be has to say when it was: no older than a session here may be. */
const OLDEST_SIGN_IN = '43200';
/** The last that a date can be. */
const LATEST_SECOND = 8_640_000_000_000;

/** A token for others too, or that another client asked for, is not for this one, whatever else is right with it. */
const claimsFor = (clientId: string) =>
  z.object({
    sub: z.string().min(1),
    aud: z.union([z.literal(clientId), z.tuple([z.literal(clientId)])]),
    azp: z.literal(clientId).optional(),
    amr: z.array(z.string()).optional(),
    auth_time: z.int().nonnegative().max(LATEST_SECOND).optional(),
  });
const Profile = z.object({ email: z.email(), email_verified: z.literal(true).optional().catch(undefined) });

/**
 * The provider of an organisation, over better-auth, which verifies its tokens; gives nothing while its document cannot be
 * read, or names another issuer.
 */
export const openOrganisationProvider = async (
  { issuer, clientId, clientSecret }: OrganisationConfig,
  origin: string,
): Promise<OrganisationProvider | undefined> => {
  const { socialProviders } = await betterAuth({
    baseURL: origin,
    // Signs nothing: of better-auth, its part that speaks with providers is used alone.
    secret: crypto.randomUUID() + crypto.randomUUID(),
    telemetry: { enabled: false },
    logger: { disabled: true },
    plugins: [
      genericOAuth({
        config: [
          {
            providerId: PROVIDER,
            discoveryUrl: `${issuer.replace(/\/$/, '')}/.well-known/openid-configuration`,
            clientId,
            ...(clientSecret === undefined
              ? { tokenEndpointAuth: { method: 'none' as const } }
              : { clientSecret, authentication: 'basic' as const }),
            scopes: ['openid', 'email', 'profile'],
            requireIdTokenVerification: true,
            disableSignUp: true,
          },
        ],
      }),
    ],
  }).$context;
  const provider = socialProviders.find(({ id }) => id === PROVIDER);
  if (provider === undefined || provider.issuer !== issuer) return undefined;
  return {
    address: async ({ state, nonce, codeVerifier, redirect, again }) => {
      return provider.createAuthorizationURL({
        state,
        codeVerifier,
        redirectURI: redirect,
        idTokenNonce: nonce,
        additionalParams: again ? { prompt: 'login', max_age: '0' } : { max_age: OLDEST_SIGN_IN },
      });
    },
    subjectOf: async (code, { nonce, codeVerifier, redirect }) => {
      const tokens = await provider
        .validateAuthorizationCode({ code, codeVerifier, redirectURI: redirect })
        .catch(() => null);
      if (tokens?.idToken === undefined) return undefined;
      const known = await provider.getUserInfo({ ...tokens, expectedIdTokenNonce: nonce }).catch(() => null);
      const profile = Profile.safeParse(known?.data);
      // `getUserInfo` has verified the token: what stands in it can be read.
      const claims = claimsFor(clientId).safeParse(payloadOf(tokens.idToken));
      if (known === null || !profile.success || !claims.success) return undefined;
      return {
        subject: claims.data.sub,
        email: profile.data.email.toLowerCase(),
        emailVerified: profile.data.email_verified === true,
        secondFactor: claims.data.amr?.includes('mfa') ?? false,
        signedInAt: claims.data.auth_time === undefined ? undefined : new Date(claims.data.auth_time * 1000),
      };
    },
  };
};

const payloadOf = (token: string): unknown =>
  JSON.parse(Buffer.from(token.split('.')[1] ?? '', 'base64url').toString());
