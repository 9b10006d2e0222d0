import { resolve } from 'node:path';
import { accepted } from '@forewarn/core';
import { backUp } from '@forewarn/store/backup';
import { z } from 'zod';
import { amount } from '../amount.ts';
import { readOptions } from '../arguments.ts';
import type { Command } from '../outcome.ts';
import { fromWhereThePersonStands } from '../read-case.ts';
import { USAGES } from '../usages.ts';
import type { NamedWorkspace } from '../workspace/named-workspace.ts';
import { inWorkspace, nameWorkspace, WORKSPACE_OPTIONS } from '../workspace/named-workspace.ts';

const USAGE = USAGES.backup;

/** What `backup --json` prints. */
export const BackupMade = z.strictObject({
  format: z.literal('forewarn.backup-made/1'),
  folder: z.string(),
  madeAt: z.iso.datetime(),
  engine: z.enum(['embedded', 'postgres']),
  schema: z.int(),
  cases: z.int(),
  events: z.int(),
  heads: z
    .string()
    .meta({ description: 'SHA-256 of a line `ID HEAD` for each case, in the order of the ids' }),
  bytes: z.int(),
});
type BackupMade = z.infer<typeof BackupMade>;

/** Copies the workspace, running or not, into a folder. */
export const backup: Command = async (args) => {
  const parsed = readOptions(args, { ...WORKSPACE_OPTIONS, out: 'text' }, USAGE);
  if (!parsed.ok) return parsed;
  const values = parsed.value;
  const named = await nameWorkspace(values);
  if (!named.ok) return named;
  const folder = resolve(fromWhereThePersonStands(values.out ?? defaultName(new Date())));
  const { keyFile } = named.value;
  const made = await inWorkspace(named.value, (workspace, passphrase) =>
    backUp(workspace, folder, { actor: 'command-line', keyFile, passphrase }),
  );
  if (!made.ok) return made;
  const { madeAt, engine, schema, cases, events, heads, files } = made.value;
  const bytes = files.reduce((sum, file) => sum + file.bytes, 0);
  const json: BackupMade = {
    format: 'forewarn.backup-made/1',
    folder,
    madeAt,
    engine,
    schema,
    cases,
    events,
    heads,
    bytes,
  };
  return accepted({ text: textOf(json, named.value), json });
};

const defaultName = (moment: Date): string =>
  `forewarn-backup-${moment.toISOString().slice(0, 19).replaceAll(/[-:]/g, '')}Z`;

const openerOf = ({ engine }: BackupMade, { keyFile, passphrase }: NamedWorkspace): string => {
  if (engine === 'embedded')
    return 'It opens with the key file or the passphrase that opens the workspace now: keep that too, elsewhere.';
  return passphrase === undefined
    ? `It is encrypted under the key in ${keyFile}, which was made where there was none: keep that file too, elsewhere.`
    : 'It is encrypted under the passphrase that was given: keep that too, where it survives you. No key file opens it.';
};

const textOf = (made: BackupMade, named: NamedWorkspace): string => {
  const { folder, cases, events, bytes } = made;
  return [
    `Backed up ${amount(cases, 'case')} with ${amount(events, 'event')} to ${folder} (${bytes} bytes, on disk).`,
    openerOf(made, named),
    'Check it with forewarn verify, and try a restore with forewarn drill.',
  ].join('\n');
};
