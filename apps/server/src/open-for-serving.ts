import type { Result } from '@forewarn/core';
import { accepted, refused } from '@forewarn/core';
import type { Workspace } from '@forewarn/store';
import { damagedWorkspace, isDamage, openWorkspace, WorkspaceError } from '@forewarn/store';
import { inShell, readPassphrases } from '@forewarn/store/keys';
import type { Config } from './config.ts';
import type { People, PeopleOptions } from './people/people.ts';
import { openPeople } from './people/people.ts';
import type { ServeRefusal } from './serve-refusal.ts';
import type { ServeSurroundings } from './serve-surroundings.ts';
import type { SecretRefusal } from './sign-in-settings.ts';
import { limitsOf, readProvider } from './sign-in-settings.ts';

interface Opened {
  readonly workspace: Workspace;
  readonly people: People;
}

/** Opens the workspace with its accounts, or says why that cannot be; then nothing is left open. */
export const openForServing = async (
  config: Config,
  cookies: Pick<PeopleOptions, 'origin' | 'cookiePrefix'>,
  { clock, askPassphrase }: Pick<ServeSurroundings, 'clock' | 'askPassphrase'>,
): Promise<Result<Opened, ServeRefusal>> => {
  const provider = await readProvider(config);
  if (!provider.ok) return refused({ code: 'wrong-options', problems: [problemOfSecret(provider.refusal)] });
  const rules = { limits: limitsOf(config), organisation: provider.value };
  try {
    const workspace = await openWorkspaceOf(config, clock, askPassphrase);
    const { database } = workspace;
    const people = await openPeople({ ...cookies, ...rules, database, clock }).catch(
      async (error: unknown) => {
        await workspace.close();
        throw isDamage(error) ? damagedWorkspace(workspace.place, error) : error;
      },
    );
    return accepted({ workspace, people });
  } catch (error) {
    if (!(error instanceof WorkspaceError)) throw error;
    return refused({ code: 'workspace', because: error.code, message: error.message, hint: error.hint });
  }
};

const problemOfSecret = ({ file, isOpen }: SecretRefusal) => ({
  option: '--oidc-client-secret-file',
  ...(isOpen
    ? {
        message: `The file ${file} with the client secret is open to other accounts of this machine.`,
        hint: `Close it to all but its owner: chmod 600 ${inShell(file)}`,
      }
    : {
        message: `There is no secret to read in ${file}.`,
        hint: 'Give a file that holds the client secret and nothing else, which this account may read.',
      }),
});

/** What talks to PostgreSQL is loaded only by who uses it. */
const openWorkspaceOf = async (
  config: Config,
  now: () => Date,
  askPassphrase: () => Promise<string | undefined>,
): Promise<Workspace> => {
  if (config.database === undefined) return openEmbedded(config, now, askPassphrase);
  const { openPostgresWorkspace } = await import('@forewarn/store/postgres');
  return openPostgresWorkspace({ url: config.database, now });
};

const openEmbedded = async (
  { data: folder, keyFile, passphraseFile }: Config,
  now: () => Date,
  askPassphrase: () => Promise<string | undefined>,
): Promise<Workspace> => {
  const open = (passphrase?: string) => openWorkspace({ folder, keyFile, passphrase, now });
  if (passphraseFile !== undefined) return open((await readPassphrases(passphraseFile))[0]);
  try {
    return await open();
  } catch (error) {
    const isAsked = error instanceof WorkspaceError && error.code === 'passphrase-needed';
    const passphrase = isAsked ? await askPassphrase() : undefined;
    if (passphrase === undefined) throw error;
    return open(passphrase);
  }
};
