import type { Workspace } from '@forewarn/store';
import { z } from 'zod';
import { parsed } from '../cases/parsed.ts';
import { readSetting } from '../people/setting.ts';

/** What is kept of the backup that was asked for last, in the workspace, so that every server of it can tell. */
const Begun = z.object({ name: z.string(), by: z.string(), startedAt: z.string() });
const BackupRun = z.discriminatedUnion('state', [
  /** `aliveAt` moves on for as long as the server that makes it runs. */
  Begun.extend({ state: z.literal('running'), aliveAt: z.string() }),
  Begun.extend({ state: z.literal('done'), finishedAt: z.string() }),
  Begun.extend({ state: z.literal('failed'), finishedAt: z.string(), reason: z.string() }),
]);
export type BackupRun = z.infer<typeof BackupRun>;
export type RunOutcome = { readonly state: 'done' } | { readonly state: 'failed'; readonly reason: string };

/** The one place where it is noted who makes a backup, for all servers of a workspace. */
export interface BackupRuns {
  /** The last one; one whose server has gone silent has failed. */
  readonly last: () => Promise<BackupRun | undefined>;
  /** Takes the place, and gives how to leave it; nothing while another has it. */
  readonly begin: (name: string, by: string) => Promise<HeldRun | undefined>;
}

interface HeldRun {
  readonly run: BackupRun;
  readonly end: (outcome: RunOutcome) => Promise<void>;
}

/** A restore forgets it under this name: what was being made as a backup was taken is that backup. */
const KEY = 'backup-run';
const BEAT = 10_000;
/** Some beats may be late on a machine that is busy copying. */
const SILENCE = 90_000;

export const createBackupRuns = (database: Workspace['database'], clock: () => Date): BackupRuns => {
  const read = async (): Promise<Kept> => {
    const text = await readSetting(database, KEY);
    const run = text === undefined ? undefined : BackupRun.safeParse(parsed(text)).data;
    return { text, run: run === undefined ? undefined : asOf(run, clock()) };
  };
  return {
    last: async () => (await read()).run,
    begin: async (name, by) => {
      const { text, run: before } = await read();
      if (before?.state === 'running') return undefined;
      const startedAt = clock().toISOString();
      let run: BackupRun = { name, by, startedAt, state: 'running', aliveAt: startedAt };
      if (!(await replace(database, text, run))) return undefined;
      const write = async (before: Promise<void>, next: BackupRun): Promise<void> => {
        await before.catch(() => undefined);
        if (await replace(database, JSON.stringify(run), next)) run = next;
      };
      let writing: Promise<void> = Promise.resolve();
      // One after the other: each is written in the place of the one before.
      const go = (next: BackupRun): Promise<void> => (writing = write(writing, next));
      const beat = setInterval(() => {
        // A beat that fails is a beat that is missed.
        void go({ name, by, startedAt, state: 'running', aliveAt: clock().toISOString() }).catch(
          () => undefined,
        );
      }, BEAT).unref();
      return {
        run,
        end: (outcome) => {
          clearInterval(beat);
          return go({ name, by, startedAt, finishedAt: clock().toISOString(), ...outcome });
        },
      };
    },
  };
};

interface Kept {
  /** As it is stored, to be replaced only while it is. */
  readonly text: string | undefined;
  readonly run: BackupRun | undefined;
}

const asOf = (run: BackupRun, now: Date): BackupRun => {
  if (run.state !== 'running') return run;
  const { aliveAt, ...begun } = run;
  // A clock that was set back since must not make it last longer.
  if (Math.abs(now.getTime() - Date.parse(aliveAt)) < SILENCE) return run;
  return { ...begun, state: 'failed', finishedAt: aliveAt, reason: 'The server ended before it was done.' };
};

/** Puts a run in the place of what was read, unless another was faster. */
const replace = async (
  database: Workspace['database'],
  before: string | undefined,
  run: BackupRun,
): Promise<boolean> => {
  const value = JSON.stringify(run);
  if (before === undefined) {
    const { numInsertedOrUpdatedRows } = await database
      .insertInto('setting')
      .values({ key: KEY, value })
      .onConflict((conflict) => conflict.column('key').doNothing())
      .executeTakeFirst();
    return numInsertedOrUpdatedRows === 1n;
  }
  const { numUpdatedRows } = await database
    .updateTable('setting')
    .set({ value })
    .where('key', '=', KEY)
    .where('value', '=', before)
    .executeTakeFirst();
  return numUpdatedRows === 1n;
};
