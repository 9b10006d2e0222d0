import { expect } from 'vitest';
import type { Member } from './a-team.ts';

interface MadeBackup {
  readonly name: string;
  readonly sha256: string;
}

/** A backup that somebody asks for, once it is made. */
export const aBackup = async (by: Pick<Member, 'ask'>): Promise<MadeBackup> => {
  const begun = await by.ask('POST', '/api/workspace/backups', { json: {} });
  expect(begun.status).toBe(202);
  const { name } = (await begun.json()) as { readonly name: string };
  const told = async () => (await by.ask('GET', '/api/workspace/backups')).json();
  await expect.poll(told, { timeout: 20_000 }).toMatchObject({ last: { name, state: 'done' } });
  const { backups } = (await told()) as { readonly backups: readonly MadeBackup[] };
  const made = backups.find((backup) => backup.name === name);
  if (made === undefined) throw new Error(`the backup ${name} is not listed`);
  return made;
};
