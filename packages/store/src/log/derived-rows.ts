import { createHash } from 'node:crypto';
import type { CaseEvent } from '@forewarn/core';
import type { Declaration, Id } from '@forewarn/core/log';
import type { Kysely } from 'kysely';
import { sql } from 'kysely';
import type { Tables } from '../workspace/tables.ts';
import type { AttachmentUseRow, DeclarationRow } from './tables.ts';

/** Few enough rows or ids for one statement: SQLite takes 32,766 parameters, PostgreSQL 65,535. */
const A_STATEMENT = 500;
/** PostgreSQL indexes no more than a third of a page. */
const LONGEST_KEY = 256;

/**
 * An id as a key: itself, or where it is long, or holds the one character that PostgreSQL keeps in no text, its digest.
 */
export const keyOfId = (id: string): string =>
  id.length <= LONGEST_KEY && !id.includes('\u0000') && !id.startsWith(DIGEST)
    ? id
    : `${DIGEST}${createHash('sha256').update(id, 'utf8').digest('hex')}`;
const DIGEST = 'sha256:';

/** Ids that events of a case declare or name. */
interface IdsOfCase {
  readonly caseId: string;
  readonly ids: readonly Id[];
}

/** The declarations of some ids in some cases, those that there are, by case. */
export const readDeclarations = async (
  database: Kysely<Tables>,
  sought: readonly IdsOfCase[],
): Promise<ReadonlyMap<string, readonly Declaration[]>> => {
  const idsByKey = new Map(
    sought.flatMap(({ caseId, ids }) =>
      ids.map(({ kind, id }) => {
        const key = { case_id: caseId, kind, id: keyOfId(id) };
        return [nameOf(key), { key, kind, id }] as const;
      }),
    ),
  );
  const found: DeclarationRow[] = [];
  for (const some of inParts([...idsByKey.values()])) {
    const keys = some.map(({ key }) => sql`(${key.case_id}, ${key.kind}, ${key.id})`);
    // The few that are sought first, whatever an engine expects of the many.
    const { rows } = await sql<DeclarationRow>`
      select declaration.* from (values ${sql.join(keys)}) as sought cross join declaration
      where declaration.case_id = sought.column1 and declaration.kind = sought.column2
        and declaration.id = sought.column3`.execute(database);
    found.push(...rows);
  }
  const declarations = found.flatMap((row) => {
    const named = idsByKey.get(nameOf(row));
    return named === undefined ? [] : { caseId: row.case_id, ...declarationOf(row, named.kind, named.id) };
  });
  return Map.groupBy(declarations, ({ caseId }) => caseId);
};

/** No kind and no id of a case has a space. */
const nameOf = ({ case_id, kind, id }: Pick<DeclarationRow, 'case_id' | 'kind' | 'id'>): string =>
  `${case_id} ${kind} ${id}`;

const declarationOf = (row: DeclarationRow, kind: Id['kind'], id: string): Declaration => ({
  kind,
  id,
  at: row.at,
  seq: row.seq,
  withdrawn: placedOf(row.withdrawn_at, row.withdrawn_seq),
  revised: placedOf(row.revised_at, row.revised_seq),
});

const placedOf = (at: string | null, seq: number | null): Declaration['revised'] =>
  at === null || seq === null ? null : { at, seq };

export const declarationRowOf = (
  caseId: string,
  { kind, id, at, seq, withdrawn, revised }: Declaration,
): DeclarationRow => ({
  case_id: caseId,
  kind,
  id: keyOfId(id),
  at,
  seq,
  withdrawn_at: withdrawn?.at ?? null,
  withdrawn_seq: withdrawn?.seq ?? null,
  revised_at: revised?.at ?? null,
  revised_seq: revised?.seq ?? null,
});

/** Which documents events name, the first of which has a `seq`. */
export const usesOf = (
  caseId: string,
  events: readonly CaseEvent[],
  first: number,
): readonly AttachmentUseRow[] =>
  events.flatMap((event, index) => {
    if (event.type !== 'evidence.recorded' && event.type !== 'evidence.revised') return [];
    const sha256 = event.attachment?.sha256;
    return sha256 === undefined ? [] : [{ sha256, case_id: caseId, seq: first + index }];
  });

/** Writes what follows from added events: the declarations that they made or changed, the documents that they name. */
export const writeDerived = async (
  transaction: Kysely<Tables>,
  declarations: readonly DeclarationRow[],
  uses: readonly AttachmentUseRow[],
): Promise<void> => {
  for (const rows of inParts(declarations)) {
    await transaction
      .insertInto('declaration')
      .values(rows)
      .onConflict((conflict) =>
        conflict.columns(['case_id', 'kind', 'id']).doUpdateSet((each) => ({
          withdrawn_at: each.ref('excluded.withdrawn_at'),
          withdrawn_seq: each.ref('excluded.withdrawn_seq'),
          revised_at: each.ref('excluded.revised_at'),
          revised_seq: each.ref('excluded.revised_seq'),
        })),
      )
      .execute();
  }
  for (const rows of inParts(uses)) await transaction.insertInto('attachment_use').values(rows).execute();
};

/** A list in parts that one statement takes. */
export const inParts = <Item>(items: readonly Item[]): readonly (readonly Item[])[] =>
  Array.from({ length: Math.ceil(items.length / A_STATEMENT) }, (_, part) =>
    items.slice(part * A_STATEMENT, (part + 1) * A_STATEMENT),
  );
