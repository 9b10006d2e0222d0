import { randomBytes } from 'node:crypto';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { accepted } from '@forewarn/core';
import type { Workspace } from '@forewarn/store';
import { openWorkspace, WorkspaceError } from '@forewarn/store';
import { backUp, restore } from '@forewarn/store/backup';
import { z } from 'zod';
import { amount } from '../amount.ts';
import { readOptions } from '../arguments.ts';
import type { Command } from '../outcome.ts';
import { fromWhereThePersonStands } from '../read-case.ts';
import { USAGES } from '../usages.ts';
import type { NamedWorkspace } from '../workspace/named-workspace.ts';
import { inWorkspace, nameWorkspace, WORKSPACE_OPTIONS } from '../workspace/named-workspace.ts';

const USAGE = USAGES.drill;

/** What `drill --json` prints. */
export const Drill = z.strictObject({
  format: z.literal('forewarn.drill/1'),
  place: z.string(),
  cases: z.int(),
  events: z.int(),
  attachments: z.int(),
  differing: z
    .array(z.string())
    .meta({ description: 'cases whose restored head is nowhere in the chain of the running workspace' }),
  seconds: z.strictObject({ backup: z.number(), restore: z.number(), compare: z.number() }),
});
type Drill = z.infer<typeof Drill>;

/** Backs up, restores into a temporary place, verifies there, compares with the running workspace, and removes both. */
export const drill: Command = async (args) => {
  const parsed = readOptions(args, { ...WORKSPACE_OPTIONS, in: 'text' }, USAGE);
  if (!parsed.ok) return parsed;
  const values = parsed.value;
  const named = await nameWorkspace(values);
  if (!named.ok) return named;
  const within = values.in === undefined ? tmpdir() : fromWhereThePersonStands(values.in);
  const drilled = await inWorkspace(named.value, (workspace, passphrase) =>
    drillIn(within, workspace, { ...named.value, passphrase }),
  );
  if (!drilled.ok) return drilled;
  const json: Drill = { format: 'forewarn.drill/1', ...drilled.value };
  return accepted({ text: textOf(json), json, ...(json.differing.length > 0 ? { exit: 1 as const } : {}) });
};

const drillIn = async (
  within: string,
  workspace: Workspace,
  { keyFile, passphrase: given }: NamedWorkspace,
): Promise<Omit<Drill, 'format'>> => {
  const root = await makeRoot(within);
  // A backup of PostgreSQL gets one for the drill alone, and on no medium: nobody reads what a drill that is killed leaves.
  const passphrase = workspace.engine === 'postgres' ? randomBytes(24).toString('base64url') : given;
  const [backup, folder] = [join(root, 'backup'), join(root, 'data')];
  try {
    const backedUp = await timed(() =>
      backUp(workspace, backup, { actor: 'command-line', keyFile, passphrase }),
    );
    const restored = await timed(() => restore(backup, { folder, keyFile, passphrase }));
    const compared = await timed(async () => {
      const copy = await openWorkspace({ folder, keyFile, passphrase, makes: false });
      try {
        return await differing(copy, workspace);
      } finally {
        await copy.close();
      }
    });
    const { cases, events, attachments } = restored.value;
    const seconds = { backup: backedUp.seconds, restore: restored.seconds, compare: compared.seconds };
    return { place: workspace.place, cases, events, attachments, differing: compared.value, seconds };
  } finally {
    await rm(root, { recursive: true, force: true, maxRetries: 3 });
  }
};

const makeRoot = async (within: string): Promise<string> => {
  try {
    return await mkdtemp(join(within, 'forewarn-drill-'));
  } catch (cause) {
    throw new WorkspaceError('folder-not-writable', within, {
      message: `The folder ${within} for the drill is not there, or cannot be written to.`,
      hint: 'Name one that has room for two copies of the workspace: --in DIR.',
      cause,
    });
  }
};

/** The running workspace may have grown since: a restored head must stand where it stood. */
const differing = async (copy: Workspace, { database }: Workspace): Promise<string[]> => {
  const found: string[] = [];
  for (const { id, head, events } of await copy.store.listCases()) {
    const query =
      events === 0
        ? database.selectFrom('case').select('hash').where('id', '=', id)
        : database.selectFrom('event').select('hash').where('case_id', '=', id).where('seq', '=', events);
    if ((await query.executeTakeFirst())?.hash !== head) found.push(id);
  }
  return found;
};

const timed = async <Value>(
  act: () => Promise<Value>,
): Promise<{ readonly value: Value; readonly seconds: number }> => {
  const start = performance.now();
  const value = await act();
  return { value, seconds: Math.round(performance.now() - start) / 1000 };
};

const textOf = ({ place, cases, events, attachments, differing: others, seconds }: Drill): string =>
  [
    `A restore drill of ${place}:`,
    `  backed up in ${seconds.backup} s`,
    `  restored into a temporary place and verified in ${seconds.restore} s: ${amount(cases, 'case')}, ${amount(events, 'event')}, ${amount(attachments, 'document')}`,
    others.length === 0
      ? `  each head of the restored cases is in the running workspace (compared in ${seconds.compare} s)`
      : `  these cases have another head in the running workspace: ${others.join(', ')}`,
    '  removed the temporary place',
  ].join('\n');
