import { randomUUIDv7 } from 'node:crypto';
import type { Result } from '@forewarn/core';
import { accepted, refused } from '@forewarn/core';
import type { Workspace } from '@forewarn/store';
import type { KeyKind } from '@forewarn/store/keys';
import { renewDataKey } from '@forewarn/store/keys';
import { z } from 'zod';
import { oneArgument, readArguments } from '../arguments.ts';
import type { Failure } from '../failure.ts';
import { inputFailure, usageFailure } from '../failure.ts';
import type { Command } from '../outcome.ts';
import { fromWhereThePersonStands } from '../read-case.ts';
import { USAGES } from '../usages.ts';
import { LOSS_OF_KEY } from '../workspace/loss-of-key.ts';
import type { NamedWorkspace } from '../workspace/named-workspace.ts';
import {
  inWorkspace,
  nameWorkspace,
  withPassphrase,
  WORKSPACE_OPTIONS,
} from '../workspace/named-workspace.ts';
import { readNewPassphrase } from '../workspace/new-passphrase.ts';

const USAGE = USAGES.key;
const OPTIONS = { ...WORKSPACE_OPTIONS, 'new-passphrase-file': 'text' } as const;

/** What `key … --json` prints. */
export const KeyStatus = z.strictObject({
  format: z.literal('forewarn.key-status/1'),
  data: z.string(),
  opensWith: z.enum(['key-file', 'passphrase', 'unsealed']).meta({
    description: 'unsealed: the key file holds the data key itself, as the first release wrote it',
  }),
  keyFile: z.string().nullable(),
  renewed: z.boolean().meta({ description: 'whether this command encrypted the data anew' }),
});
type KeyStatus = z.infer<typeof KeyStatus>;

interface Asked {
  readonly named: NamedWorkspace;
  readonly positionals: readonly string[];
  readonly options: Readonly<Record<string, string | undefined>>;
}
type Act = (asked: Asked) => Promise<Result<KeyStatus, Failure>>;

/** Says what a workspace opens with, and changes it. */
export const key: Command = async (args) => {
  const parsed = readArguments(args, OPTIONS, USAGE);
  if (!parsed.ok) return parsed;
  const [act = '', ...positionals] = parsed.value.positionals;
  const known = Object.entries(ACTS).find(([name]) => name === act)?.[1];
  if (known === undefined)
    return refused(
      usageFailure(
        'arguments',
        'This command takes status, passphrase, key-file or renew.',
        `Usage: ${USAGE}`,
      ),
    );
  const named = await nameWorkspace(parsed.value.values);
  if (!named.ok) return named;
  if (named.value.database !== undefined)
    return refused(
      inputFailure(
        'no-own-key',
        '--database',
        'A workspace in PostgreSQL is not encrypted by Forewarn.',
        'Encrypt the medium of the database; docs/keys-and-backup.md says how.',
      ),
    );
  const done = await known({ named: named.value, positionals, options: parsed.value.values });
  return done.ok ? accepted({ text: textOf(act, done.value), json: done.value }) : done;
};

const status: Act = ({ named }) => inWorkspace(named, (workspace) => statusOf(workspace, named.keyFile));

const toPassphrase: Act = async ({ named, options }) => {
  // Asked for once the workspace is open: whoever cannot open it has nothing to change.
  const changed = await inWorkspace(named, async (workspace) => {
    const passphrase = await readNewPassphrase(options['new-passphrase-file'], options['passphrase-file']);
    if (!passphrase.ok) return passphrase;
    await workspace.keys?.toPassphrase(passphrase.value);
    await record(workspace, 'keys.passphrase');
    return accepted(await statusOf(workspace, named.keyFile));
  });
  return changed.ok ? changed.value : changed;
};

const toKeyFile: Act = async ({ named, positionals }) => {
  const file = oneArgument(positionals, 'key file', USAGE);
  if (!file.ok) return file;
  const keyFile = fromWhereThePersonStands(file.value);
  return inWorkspace(named, async (workspace) => {
    await workspace.keys?.toKeyFile(keyFile);
    await record(workspace, 'keys.key-file');
    return statusOf(workspace, keyFile);
  });
};

const renew: Act = async ({ named }) => {
  const { folder, keyFile } = named;
  const renewed = await withPassphrase(named, async (passphrase) => {
    await renewDataKey({ folder, keyFile, passphrase });
    return passphrase;
  });
  if (!renewed.ok) return renewed;
  // Opened anew: a renewal needs the workspace for itself.
  return inWorkspace({ ...named, passphrase: renewed.value }, async (workspace) => {
    await record(workspace, 'keys.renewed');
    return { ...(await statusOf(workspace, keyFile)), renewed: true };
  });
};

const ACTS: Readonly<Record<string, Act>> = {
  status,
  passphrase: toPassphrase,
  'key-file': toKeyFile,
  renew,
};

/** For administrators to read; nobody is signed in on the command line. */
const record = async ({ database }: Workspace, act: string): Promise<void> => {
  const at = new Date().toISOString();
  await database
    .insertInto('audit_entry')
    .values({ id: randomUUIDv7(), at, person_id: 'command-line', act, subject: 'workspace', detail: '{}' })
    .execute();
};

const statusOf = async ({ place, keys }: Workspace, keyFile: string): Promise<KeyStatus> => {
  const opensWith: KeyKind = (await keys?.kind()) ?? 'unsealed';
  return {
    format: 'forewarn.key-status/1',
    data: place,
    opensWith,
    keyFile: opensWith === 'passphrase' ? null : keyFile,
    renewed: false,
  };
};

const textOf = (act: string, { data, opensWith, keyFile }: KeyStatus): string =>
  [
    keyFile === null ? `${data} opens with a passphrase.` : `${data} opens with the key file ${keyFile}`,
    ...(act === 'passphrase' || act === 'key-file'
      ? [
          'What opened it before no longer does. Copies of the old key file or passphrase, together with an old copy of',
          'workspace.seal (in a backup, for instance), still open the data until forewarn key renew.',
        ]
      : []),
    ...(act === 'renew'
      ? ['The data is encrypted under a fresh key. Backups made before still open as they did.']
      : []),
    ...(opensWith === 'unsealed'
      ? ['That file holds the key of the data itself; forewarn key renew changes this.']
      : []),
    ...LOSS_OF_KEY,
  ].join('\n');
