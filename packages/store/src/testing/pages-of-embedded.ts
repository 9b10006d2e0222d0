import { sql } from 'kysely';
import type { ReadPages } from './expunging-contract.ts';

/** Every page of the data file once it is decrypted, those that are free too. */
export const pagesOfEmbedded: ReadPages = async ({ database }) => {
  const { rows } = await sql<{ readonly data: ArrayBuffer }>`select data from sqlite_dbpage`.execute(
    database,
  );
  return rows.map(({ data }) => new Uint8Array(data));
};
