import type { CaseEvent } from '@forewarn/core';
import { declarationsAfter, NO_FOOTING } from '@forewarn/core/log';
import type { Kysely } from 'kysely';
import { isDamage } from '../damage.ts';
import { declarationRowOf, usesOf, writeDerived } from '../log/derived-rows.ts';
import { eventOf } from '../log/read-rows.ts';
import type { Tables } from '../workspace/tables.ts';

/**
 * What an append goes by instead of the log, from the log that was there before. A case that cannot be read is left
 * without: nothing that speaks of its ids is taken, and `verify()` names it.
 */
export const registerDeclarations = async (transaction: Kysely<Tables>): Promise<void> => {
  const cases = await transaction.selectFrom('case').select('id').orderBy('id').execute();
  for (const { id } of cases) {
    const events = await readEvents(transaction, id);
    await writeDerived(
      transaction,
      declarationsAfter(NO_FOOTING, events).map((declaration) => declarationRowOf(id, declaration)),
      usesOf(id, events, 1),
    );
  }
};

const readEvents = async (transaction: Kysely<Tables>, id: string): Promise<readonly CaseEvent[]> => {
  try {
    const rows = await transaction
      .selectFrom('event')
      .select('body')
      .where('case_id', '=', id)
      .orderBy('seq')
      .execute();
    return rows.map(eventOf);
  } catch (error) {
    if (!isDamage(error)) throw error;
    return [];
  }
};
