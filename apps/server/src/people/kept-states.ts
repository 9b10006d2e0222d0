import { randomUUID } from 'node:crypto';
import type { z } from 'zod';
import type { PeopleDatabase } from './setting.ts';
import { createSecretToken, digestOfToken } from './secret-token.ts';

/** Things begun that have to be finished soon, each known to one browser by its token, and here by the token's digest. */
export interface KeptStates<State> {
  readonly keep: (state: State) => Promise<string>;
  readonly read: (token: string) => Promise<State | undefined>;
  /** Gives the state and forgets it: of two who come with the same token one gets nothing. */
  readonly take: (token: string) => Promise<State | undefined>;
}

export const createKeptStates = <Schema extends z.ZodType>(
  database: PeopleDatabase,
  {
    what,
    schema,
    seconds,
    clock,
  }: {
    readonly what: string;
    readonly schema: Schema;
    readonly seconds: number;
    readonly clock: () => Date;
  },
): KeptStates<z.infer<Schema>> => {
  const identifierOf = (token: string): string => `${what} ${digestOfToken(token)}`;
  return {
    keep: async (state) => {
      const now = clock();
      const token = createSecretToken();
      await database.deleteFrom('verification').where('expiresAt', '<=', now.toISOString()).execute();
      await database
        .insertInto('verification')
        .values({
          id: randomUUID(),
          identifier: identifierOf(token),
          value: JSON.stringify(state),
          expiresAt: new Date(now.getTime() + seconds * 1000).toISOString(),
          createdAt: now.toISOString(),
          updatedAt: now.toISOString(),
        })
        .execute();
      return token;
    },
    read: async (token) => {
      const row = await database
        .selectFrom('verification')
        .select('value')
        .where('identifier', '=', identifierOf(token))
        .where('expiresAt', '>', clock().toISOString())
        .executeTakeFirst();
      return row === undefined ? undefined : schema.parse(JSON.parse(row.value));
    },
    take: async (token) => {
      const row = await database
        .deleteFrom('verification')
        .where('identifier', '=', identifierOf(token))
        .returning(['value', 'expiresAt'])
        .executeTakeFirst();
      const isThere = row !== undefined && row.expiresAt > clock().toISOString();
      return isThere ? schema.parse(JSON.parse(row.value)) : undefined;
    },
  };
};
