import { createHash } from 'node:crypto';
import type { TestServer } from './a-server.ts';

/** Counted or computed anew at any time: no record of anything. */
const PASSING = /^(attempt|snapshot|search_)/;

/** A digest of each table of a server's workspace, by its name: what a refused request must leave as it was. */
export const stateOf = async ({ workspace }: TestServer): Promise<Readonly<Record<string, string>>> => {
  const database = workspace.database.withTables<Record<string, Record<string, unknown>>>();
  const tables = await database.introspection.getTables();
  const digests: Record<string, string> = {};
  for (const { name } of tables.filter((table) => !PASSING.test(table.name))) {
    const rows = await database.selectFrom(name).selectAll().execute();
    digests[name] = createHash('sha256').update(JSON.stringify(rows)).digest('hex');
  }
  return digests;
};
