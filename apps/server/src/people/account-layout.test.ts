import { passkey } from '@better-auth/passkey';
import { getMigrations } from 'better-auth/db/migration';
import { afterEach, describe, expect, it } from 'vitest';
import type { TestServer } from '../testing/a-server.ts';
import { aServer } from '../testing/a-server.ts';

let server: TestServer;
afterEach(() => server.close());

describe('the tables of accounts', () => {
  it('have every column that the version of better-auth in use knows of', async () => {
    server = await aServer();
    const { database } = server.workspace;
    const { toBeAdded, toBeCreated } = await getMigrations({
      database: { db: database, type: 'sqlite' },
      secondaryStorage: {
        get: () => null,
        getAndDelete: () => null,
        increment: () => 1,
        set: () => undefined,
        delete: () => undefined,
      },
      verification: { storeInDatabase: true },
      plugins: [passkey()],
      logger: { disabled: true },
    });
    expect([...toBeCreated, ...toBeAdded].map(({ table }) => table)).toEqual([]);
  });
});
