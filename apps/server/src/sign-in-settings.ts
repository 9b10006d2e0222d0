import { readFile, stat } from 'node:fs/promises';
import type { Result } from '@forewarn/core';
import { accepted, refused } from '@forewarn/core';
import { isOpenToOthers } from '@forewarn/store/keys';
import { z } from 'zod';
import type { OrganisationConfig } from './people/organisation-provider.ts';
import type { SessionLimits } from './people/sessions.ts';

const MINUTE = 60_000;
const MOST_MINUTES = 7 * 24 * 60;
const LOOPBACK: ReadonlySet<string> = new Set(['localhost', '127.0.0.1', '[::1]']);

const minutes = (usual: number) =>
  z
    .string()
    .regex(/^[0-9]{1,5}$/, `whole minutes from 1 to ${MOST_MINUTES}`)
    .transform(Number)
    .pipe(
      z
        .number()
        .min(1, `whole minutes from 1 to ${MOST_MINUTES}`)
        .max(MOST_MINUTES, `whole minutes from 1 to ${MOST_MINUTES}`),
    )
    .default(usual);

/** Plain http only to this machine, where nobody is in between. */
const isIssuer = (text: string): boolean => {
  const url = URL.parse(text);
  return (
    url !== null && (url.protocol === 'https:' || (url.protocol === 'http:' && LOOPBACK.has(url.hostname)))
  );
};

/** How people sign in, as an operator says it. */
export const SIGN_IN_SETTINGS = {
  oidcIssuer: z
    .string()
    .refine(
      isIssuer,
      'the address of the provider, which begins with https://, as the provider itself writes it',
    )
    .optional(),
  oidcClientId: z.string().min(1, 'what the provider calls this server').optional(),
  oidcClientSecretFile: z.string().min(1, 'a file').optional(),
  oidcName: z.string().min(1).max(100, 'a name of at most 100 characters').default('your organisation'),
  sessionIdle: minutes(30),
  sessionAbsolute: minutes(12 * 60),
};

interface SignInSettings {
  readonly oidcIssuer?: string | undefined;
  readonly oidcClientId?: string | undefined;
  readonly oidcClientSecretFile?: string | undefined;
  readonly oidcName: string;
  readonly sessionIdle: number;
  readonly sessionAbsolute: number;
}

/** What is wrong with a provider that is named in part. */
export const problemOfProvider = ({
  oidcIssuer,
  oidcClientId,
}: SignInSettings):
  | { readonly option: string; readonly message: string; readonly hint: string }
  | undefined =>
  (oidcIssuer === undefined) === (oidcClientId === undefined)
    ? undefined
    : {
        option: oidcIssuer === undefined ? '--oidc-issuer' : '--oidc-client-id',
        message: 'To sign in with an organisation takes both --oidc-issuer and --oidc-client-id.',
        hint: 'Give both, or neither.',
      };

export const limitsOf = ({ sessionIdle, sessionAbsolute }: SignInSettings): SessionLimits => ({
  idle: sessionIdle * MINUTE,
  absolute: sessionAbsolute * MINUTE,
});

/** Why the file with the client secret is not used. */
export interface SecretRefusal {
  readonly file: string;
  readonly isOpen: boolean;
}

/** The provider that the settings name, with its secret out of its file; refuses one that cannot be read, or that others can. */
export const readProvider = async ({
  oidcIssuer: issuer,
  oidcClientId: clientId,
  oidcClientSecretFile: file,
  oidcName: name,
}: SignInSettings): Promise<Result<OrganisationConfig | undefined, SecretRefusal>> => {
  if (issuer === undefined || clientId === undefined) return accepted(undefined);
  if (file === undefined) return accepted({ issuer, clientId, name });
  const mode = await stat(file).then(
    (found) => found.mode,
    () => 0,
  );
  if (isOpenToOthers(file, mode)) return refused({ file, isOpen: true });
  const secret = await readFile(file, 'utf8').catch(() => '');
  const clientSecret = secret.trim();
  return clientSecret === ''
    ? refused({ file, isOpen: false })
    : accepted({ issuer, clientId, clientSecret, name });
};
