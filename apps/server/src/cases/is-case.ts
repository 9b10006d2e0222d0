import type { Workspace } from '@forewarn/store';

/** Whether there is a case of this id: rights in the whole workspace do not tell. */
export const isCase = async ({ database }: Pick<Workspace, 'database'>, id: string): Promise<boolean> =>
  (await database.selectFrom('case').select('id').where('id', '=', id).executeTakeFirst()) !== undefined;
