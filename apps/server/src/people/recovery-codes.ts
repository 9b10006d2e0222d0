import { randomBytes } from 'node:crypto';
import { digestOfToken } from './secret-token.ts';
import type { PeopleDatabase } from './setting.ts';
import { base32 } from './totp.ts';

const CODES = 10;
/** Eighty bits: even whoever has the digests does not find a code. */
const BYTES = 10;

const createCode = (): string => (base32(randomBytes(BYTES)).toLowerCase().match(/.{4}/g) ?? []).join('-');

const digestOf = (code: string): string => digestOfToken(code.toLowerCase().replaceAll(/[^a-z2-7]/g, ''));

/** Ten new codes, in place of all before. They are told once; only their digests are kept. */
export const renewRecoveryCodes = async (
  database: PeopleDatabase,
  personId: string,
): Promise<readonly string[]> => {
  const codes = Array.from({ length: CODES }, createCode);
  await removeRecoveryCodes(database, personId);
  await database
    .insertInto('recovery_code')
    .values(codes.map((code) => ({ person_id: personId, code_sha256: digestOf(code), used_at: null })))
    .execute();
  return codes;
};

/** Whether a code was one of the person's and not used yet. It is used then. */
export const useRecoveryCode = async (
  database: PeopleDatabase,
  personId: string,
  { code, now }: { readonly code: string; readonly now: Date },
): Promise<boolean> => {
  const { numUpdatedRows } = await database
    .updateTable('recovery_code')
    .set({ used_at: now.toISOString() })
    .where('person_id', '=', personId)
    .where('code_sha256', '=', digestOf(code))
    .where('used_at', 'is', null)
    .executeTakeFirst();
  return numUpdatedRows === 1n;
};

/** How many codes somebody has left. */
export const recoveryCodesLeft = async (database: PeopleDatabase, personId: string): Promise<number> => {
  const rows = await database
    .selectFrom('recovery_code')
    .select('code_sha256')
    .where('person_id', '=', personId)
    .where('used_at', 'is', null)
    .execute();
  return rows.length;
};

export const removeRecoveryCodes = async (database: PeopleDatabase, personId: string): Promise<void> => {
  await database.deleteFrom('recovery_code').where('person_id', '=', personId).execute();
};
