import { sql } from 'kysely';
import { COPIED_TABLES } from '../backup/copied-tables.ts';
import type { Workspace } from '../workspace/workspace.ts';

/** Every row of a workspace, as text to compare: two workspaces that hold the same give the same. */
export const wholeContent = async ({ database }: Workspace): Promise<string> => {
  const tables: string[] = [];
  for (const { name, key } of COPIED_TABLES) {
    const order = sql.join(key.map((column) => sql.ref(column)));
    const { rows } = await sql<object>`select * from ${sql.table(name)} order by ${order}`.execute(database);
    tables.push(`${name} ${rows.map((row) => JSON.stringify(Object.values(row).map(asText))).join('\n')}`);
  }
  return tables.join('\n');
};

const asText = (value: unknown): unknown =>
  value instanceof ArrayBuffer || value instanceof Uint8Array
    ? Buffer.from(value as ArrayBuffer).toString('hex')
    : value;
