import { randomUUIDv7 } from 'node:crypto';
import type { PeopleDatabase } from './setting.ts';

/** One act upon people, rights, keys or the workspace. */
export interface Act {
  /** Who did it. */
  readonly by: string;
  readonly act: string;
  /** What it was done to. */
  readonly subject: string;
  /** The particulars; never what anyone wrote in a case, never a secret. */
  readonly detail?: Readonly<Record<string, unknown>>;
}

/** Writes an act down for administrators to read. It is never changed. */
export const recordAct = async (
  database: PeopleDatabase,
  { by, act, subject, detail = {} }: Act,
  now: Date,
): Promise<void> => {
  await database
    .insertInto('audit_entry')
    .values({
      id: randomUUIDv7(),
      at: now.toISOString(),
      person_id: by,
      act,
      subject,
      detail: JSON.stringify(detail),
    })
    .execute();
};
