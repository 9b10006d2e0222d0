import { accepted, refused } from '@forewarn/core';
import type { VerifiedBackup } from '@forewarn/store/backup';
import { restore as restoreFolder, restoreInto } from '@forewarn/store/backup';
import { z } from 'zod';
import { amount } from '../amount.ts';
import { oneArgument, readArguments } from '../arguments.ts';
import { usageFailure } from '../failure.ts';
import type { Command } from '../outcome.ts';
import { fromWhereThePersonStands } from '../read-case.ts';
import { USAGES } from '../usages.ts';
import type { NamedWorkspace } from '../workspace/named-workspace.ts';
import { nameWorkspace, withPassphrase, WORKSPACE_OPTIONS } from '../workspace/named-workspace.ts';

const USAGE = USAGES.restore;

/** What `restore --json` prints. */
export const Restored = z.strictObject({
  format: z.literal('forewarn.restored/1'),
  place: z.string(),
  madeAt: z.iso.datetime().meta({ description: 'when the backup was made' }),
  cases: z.int(),
  events: z.int(),
  attachments: z.int(),
  signedHeads: z.int(),
});
type Restored = z.infer<typeof Restored>;

/** Puts the workspace of a backup where there is none. */
export const restore: Command = async (args) => {
  const parsed = readArguments(args, WORKSPACE_OPTIONS, USAGE);
  if (!parsed.ok) return parsed;
  const { positionals, values } = parsed.value;
  const backup = oneArgument(positionals, 'backup', USAGE);
  if (!backup.ok) return backup;
  if (values.data === undefined && values.database === undefined)
    return refused(
      usageFailure(
        '--data',
        'Name where the workspace is to be restored.',
        'Give --data DIR, or --database URL.',
      ),
    );
  const named = await nameWorkspace(values);
  if (!named.ok) return named;
  const { keyFile } = named.value;
  const restored = await withPassphrase(named.value, (passphrase) =>
    restoreTo(named.value, fromWhereThePersonStands(backup.value), { keyFile, passphrase }),
  );
  if (!restored.ok) return restored;
  const { place, verified } = restored.value;
  const { cases, events, attachments, signedHeads, manifest } = verified;
  const { madeAt } = manifest;
  const json: Restored = {
    format: 'forewarn.restored/1',
    place,
    madeAt,
    cases,
    events,
    attachments,
    signedHeads,
  };
  return accepted({ text: textOf(json), json });
};

const restoreTo = async (
  { folder, database }: NamedWorkspace,
  backup: string,
  opener: { readonly keyFile: string; readonly passphrase: string | undefined },
): Promise<{ readonly place: string; readonly verified: VerifiedBackup }> => {
  if (database === undefined)
    return { place: folder, verified: await restoreFolder(backup, { ...opener, folder }) };
  const { openPostgresWorkspace } = await import('@forewarn/store/postgres');
  const workspace = await openPostgresWorkspace({ url: database });
  try {
    return { place: workspace.place, verified: await restoreInto(workspace, backup, opener) };
  } finally {
    await workspace.close();
  }
};

const textOf = ({ place, madeAt, cases, events, attachments, signedHeads }: Restored): string =>
  [
    `Restored the backup of ${madeAt} to ${place}: ${amount(cases, 'case')}, ${amount(events, 'event')}, ${amount(attachments, 'document')}.`,
    `The chain of every case holds; ${amount(signedHeads, 'signed head')} checked. What was recorded after the backup is not in it.`,
  ].join('\n');
