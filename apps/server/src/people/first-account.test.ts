import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { TestServer } from '../testing/a-server.ts';
import { aServer, OWNER, problemOf } from '../testing/a-server.ts';
import type { ServingPlace } from '../testing/a-serving-place.ts';
import { aServingPlace, askForAccount } from '../testing/a-serving-place.ts';
import { claimFirstAccount } from './claim-first-account.ts';
import { openPeople } from './people.ts';

describe('two servers on one new workspace', () => {
  let place: ServingPlace;
  beforeEach(async () => {
    place = await aServingPlace();
  });
  afterEach(() => place.remove());

  it.each([1, 2, 3, 4])(
    'make one account between them, when each is asked for the first at once (round %i)',
    async () => {
      const servers = await Promise.all([place.started(), place.started()]);
      const replies = await Promise.all(
        servers.map((server, index) => askForAccount(server, { email: `owner-${index}@example.org` })),
      );
      expect(replies.map(({ status }) => status).toSorted((one, other) => one - other)).toEqual([201, 409]);
      const refused = replies.find(({ status }) => status === 409);
      expect(refused === undefined ? undefined : await problemOf(refused)).toEqual({
        status: 409,
        code: 'account-exists',
      });
      for (const server of servers) {
        expect((await askForAccount(server, { email: 'third@example.org' })).status).toBe(409);
      }
      expect(place.log).toEqual([]);
    },
    30_000,
  );
});

describe('an attempt at the first account', () => {
  let server: TestServer;
  let now: Date;
  beforeEach(async () => {
    server = await aServer();
    now = new Date('2026-02-03T04:05:06.789Z');
  });
  afterEach(() => server.close());

  const aPeople = () =>
    openPeople({
      database: server.database,
      origin: 'http://localhost:4601',
      cookiePrefix: 'forewarn-4601',
      clock: () => now,
    });

  it('that makes none gives the claim back, to this server and to others', async () => {
    const [one, other] = [await aPeople(), await aPeople()];
    const short = { ...OWNER, passphrase: 'short', token: one.firstAccountToken() ?? '' };
    await expect(one.createFirstAccount(short)).rejects.toThrow(/password/i);
    await expect(one.createFirstAccount(short)).rejects.toThrow(/password/i);
    expect(await other.accountExists()).toBe(false);
    const made = await other.createFirstAccount({ ...OWNER, token: other.firstAccountToken() ?? '' });
    expect(made).toMatchObject({ ok: true });
  });

  it('that ended with its server half way does not keep others out for longer than a minute', async () => {
    const people = await aPeople();
    const account = { ...OWNER, token: people.firstAccountToken() ?? '' };
    const claim = { key: 'first-account-claim', value: `${now.toISOString()} another-server` };
    await server.database.insertInto('setting').values(claim).execute();
    const refusal = { ok: false, refusal: { code: 'account-exists' } };
    expect(await people.createFirstAccount(account)).toEqual(refusal);
    now = new Date('2026-02-03T04:06:06.788Z');
    expect(await people.createFirstAccount(account)).toEqual(refusal);
    now = new Date('2026-02-03T04:06:06.789Z');
    expect(await people.createFirstAccount(account)).toMatchObject({ ok: true });
  });

  it('is not claimed any more, at whatever time, once an account is there', async () => {
    const people = await aPeople();
    await people.createFirstAccount({ ...OWNER, token: people.firstAccountToken() ?? '' });
    expect(await claimFirstAccount(server.database, new Date('2027-01-01'))).toBeUndefined();
  });
});
