import { setTimeout } from 'node:timers/promises';
import type { Kysely } from 'kysely';
import { sql } from 'kysely';
import { purgeIndex } from '../search/index-events.ts';
import type { Tables } from '../workspace/tables.ts';
import type { Erasing } from './erasing.ts';
import type { Remains } from './expunging.ts';

/**
 * Erasing in SQLite: it overwrites what it deletes (`secure_delete`, which every connection sets), so that what is left to do
 * is the search index, which marks entries as gone, and the write-ahead log, which holds pages as they were.
 */
export const embeddedErasing: Erasing = {
  erase: async (transaction, { record, body }) => {
    const { case_id, seq } = record;
    await transaction.insertInto('expunged').values(record).execute();
    await transaction
      .updateTable('event')
      .set({ body, salt: '' })
      .where('case_id', '=', case_id)
      .where('seq', '=', seq)
      .execute();
    await sql`delete from attachment
      where sha256 in (select sha256 from attachment_use where case_id = ${case_id} and seq = ${seq})
        and not exists (select 1 from attachment_use as other where other.sha256 = attachment.sha256
          and (other.case_id <> ${case_id} or other.seq <> ${seq}))`.execute(transaction);
    await sql`delete from case_attachment
      where sha256 in (select sha256 from attachment_use where case_id = ${case_id} and seq = ${seq})
        and (not exists (select 1 from attachment where attachment.sha256 = case_attachment.sha256)
          or case_id = ${case_id} and not exists (select 1 from attachment_use as other
            where other.sha256 = case_attachment.sha256 and other.case_id = ${case_id}
              and other.seq <> ${seq}))`.execute(transaction);
    await eraseBriefs(transaction, case_id, seq);
  },
  sweep: async (database) => {
    await purgeIndex(database, 'embedded');
    return (await emptyLog(database)) ? [] : (['write-ahead-log'] satisfies Remains[]);
  },
  settle: async (database) => void (await emptyLog(database)),
};

/** Takes what was kept of briefs away that were drawn of the case with the record in it. */
const eraseBriefs = async (transaction: Kysely<Tables>, caseId: string, seq: number): Promise<void> => {
  await sql`update release set expungings = expungings + 1 where case_id = ${caseId}
    and head in (select hash from event where case_id = ${caseId} and seq >= ${seq})`.execute(transaction);
  await sql`delete from attachment
    where sha256 in (select sha256 from release where case_id = ${caseId} and expungings > 0)
      and not exists (select 1 from attachment_use as other where other.sha256 = attachment.sha256
        and (other.case_id <> ${caseId} or other.seq <> ${seq}))`.execute(transaction);
  await sql`delete from case_attachment
    where sha256 in (select sha256 from release where case_id = ${caseId} and expungings > 0)
      and not exists (select 1 from attachment where attachment.sha256 = case_attachment.sha256)`.execute(
    transaction,
  );
};

const ATTEMPTS = 40;
const PAUSE = 50;

/** Whether the write-ahead log is empty now: it is not while another process reads from it. */
const emptyLog = async (database: Kysely<Tables>): Promise<boolean> => {
  for (let attempt = 1; attempt <= ATTEMPTS; attempt += 1) {
    const { rows } = await sql<{
      readonly busy: number;
    }>`pragma wal_checkpoint(truncate)`.execute(database);
    if (rows[0]?.busy === 0) return true;
    await setTimeout(PAUSE);
  }
  return false;
};
