import type { Workspace } from '@forewarn/store';
import { z } from '@hono/zod-openapi';
import type { ExportRegister } from '../exports/export-register.ts';
import { ExportEntry } from '../exports/export-register.ts';
import type { WorkspaceWatch } from '../workspace-watch.ts';
import { WorkspaceState } from '../workspace-watch.ts';

/** What an administrator is told of the workspace as a whole. Nothing of what stands in it. */
export const WorkspaceReply = z
  .object({
    engine: z.enum(['embedded', 'postgres']),
    place: z.string().meta({ description: 'without what is secret in it' }),
    schema: z.int(),
    counts: z.object({
      cases: z.int(),
      events: z.int(),
      attachments: z.int(),
      people: z.int(),
      expunged: z.int(),
    }),
    keys: z.enum(['key-file', 'passphrase', 'unsealed']).nullable().meta({
      description: 'what the data is opened with; null where the database is encrypted by who runs it',
    }),
    signedHeads: z.object({
      keyId: z.string(),
      publicKey: z.string().meta({ description: 'PEM (SPKI), to be kept where the workspace is not' }),
      lastSignedAt: z.string().nullable(),
    }),
    lastBackup: ExportEntry.nullable(),
    check: z.object({
      state: WorkspaceState,
      isUnderWay: z.boolean(),
      finishedAt: z.string().nullable(),
      faults: z.int().nullable(),
    }),
  })
  .meta({ id: 'Workspace' });

interface Described {
  readonly workspace: Workspace;
  readonly exports: ExportRegister;
  readonly watch: WorkspaceWatch;
  readonly clock: () => Date;
}

/** Asks the workspace what it is and how it stands. */
export const describeWorkspace = async ({
  workspace,
  exports,
  watch,
  clock,
}: Described): Promise<z.infer<typeof WorkspaceReply>> => {
  const { engine, place, database, keys, signedHeads } = workspace;
  const [schema, counts, kind, { keyId, pem }, lastSigned, [lastBackup]] = await Promise.all([
    database
      .selectFrom('schema_version')
      .select(({ fn }) => fn.max('version').as('version'))
      .executeTakeFirst(),
    countsOf(database),
    keys?.kind(),
    signedHeads.publicKey(),
    database
      .selectFrom('signed_head')
      .select(({ fn }) => fn.max('signed_at').as('at'))
      .executeTakeFirst(),
    exports.backupsBefore(clock().toISOString()),
  ]);
  const last = watch.lastWalk();
  return {
    engine,
    place,
    schema: schema?.version ?? 0,
    counts,
    keys: kind ?? null,
    signedHeads: { keyId, publicKey: pem, lastSignedAt: lastSigned?.at ?? null },
    lastBackup: lastBackup ?? null,
    check: {
      state: watch.state(),
      isUnderWay: watch.isChecking(),
      finishedAt: last?.finishedAt ?? null,
      faults: last?.faults ?? null,
    },
  };
};

const countsOf = async (database: Workspace['database']) => {
  const count = async (table: 'attachment' | 'person' | 'expunged'): Promise<number> => {
    const row = await database
      .selectFrom(table)
      .select(({ fn }) => fn.countAll<number>().as('count'))
      .executeTakeFirst();
    return row?.count ?? 0;
  };
  const [log, attachments, people, expunged] = await Promise.all([
    database
      .selectFrom('case')
      .select(({ fn }) => [fn.countAll<number>().as('cases'), fn.sum<number | null>('events').as('events')])
      .executeTakeFirst(),
    count('attachment'),
    count('person'),
    count('expunged'),
  ]);
  return { cases: log?.cases ?? 0, events: log?.events ?? 0, attachments, people, expunged };
};
