import { isUtf8 } from 'node:buffer';
import type Database from 'libsql';
import { Damage } from '../damage.ts';

type Libsql = InstanceType<typeof Database>;
type Statement = ReturnType<Libsql['prepare']>;

/** What can stand as a table in another query. */
const QUERY = /^\s*(select|with)\b/i;

/**
 * Gives what is to be called before a query, which throws `Damage` if the query would give text that is not UTF-8:
 * libsql ends the whole process on it, and encrypted data that was damaged decrypts to such text. So the bytes of the
 * whole answer are looked at first, in one piece.
 */
export const createTextCheck = (
  database: Libsql,
  sql: string,
  statement: Statement,
): ((parameters: readonly unknown[]) => void) => {
  if (!QUERY.test(sql)) return () => undefined;
  const all = statement.columns();
  // A row's own number is never text, and what is found in an index of words need not be looked for twice.
  if (all.every(({ column }) => column === 'rowid')) return () => undefined;
  const columns = all.map(({ name }) => `"${name.replaceAll('"', '""')}"`);
  // Bytes that are no text may be any.
  const texts = columns.map((column) => `case typeof(${column}) when 'blob' then null else ${column} end`);
  const row = `concat_ws(char(10), ${texts.join(', ')})`;
  const bytes = database.prepare(`select cast(group_concat(${row}, char(10)) as blob) from (${sql})`).raw();
  return (parameters) => {
    // An aggregate gives one row, and this one a blob or, of no rows, null; libsql's types know neither.
    const [[answer = null] = []] = bytes.all(parameters) as readonly (readonly (ArrayBuffer | null)[])[];
    if (answer !== null && !isUtf8(answer)) throw new Damage('text that is not UTF-8');
  };
};
