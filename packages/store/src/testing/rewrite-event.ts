import type { Kysely } from 'kysely';
import { hashOfEvent } from '../log/link-records.ts';
import type { Tables } from '../workspace/tables.ts';

/** Puts another value in the place of the last event of a case, chain and summary included, as someone with the key could. */
export const rewriteEvent = async (
  database: Kysely<Tables>,
  caseId: string,
  seq: number,
  value: Readonly<Record<string, unknown>> & { readonly at: string; readonly type: string },
): Promise<void> => {
  const row = await database
    .selectFrom('event')
    .selectAll()
    .where('case_id', '=', caseId)
    .where('seq', '=', seq)
    .executeTakeFirstOrThrow();
  const body = JSON.stringify(value);
  const hash = hashOfEvent({ ...row, body });
  await database
    .updateTable('event')
    .set({ body, hash, type: value.type, at: value.at })
    .where('case_id', '=', caseId)
    .where('seq', '=', seq)
    .execute();
  await database.updateTable('case').set({ head: hash }).where('id', '=', caseId).execute();
};
