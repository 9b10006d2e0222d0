import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { renewDataKey } from '../keys/renew-data-key.ts';
import { layOlderWorkspace } from '../testing/an-older-workspace.ts';
import type { TemporaryPlace } from '../testing/open-temporary-workspace.ts';
import { createTemporaryPlace } from '../testing/open-temporary-workspace.ts';
import { releaseConnections } from '../testing/release-connections.ts';
import { openWorkspace } from './open-workspace.ts';

let place: TemporaryPlace;
beforeEach(async () => {
  place = await createTemporaryPlace();
});
afterEach(() => place.remove());

const look = () => openWorkspace({ ...place, makes: false, migrates: false });
const data = (): Promise<Buffer> => readFile(join(place.folder, 'workspace.db'));

describe('a workspace of an earlier release', () => {
  beforeEach(async () => void (await layOlderWorkspace(place)));

  it.each([
    ['looked into', look],
    ['given a fresh key', () => renewDataKey(place)],
  ])('is not %s, and is left as it was, with a word on both schemas and the way on', async (_, act) => {
    const before = await data();
    const error: unknown = await act().catch((reason: unknown) => reason);
    expect(error).toMatchObject({
      code: 'needs-migration',
      path: join(place.folder, 'workspace.db'),
      message: expect.stringMatching(/has schema 1, this release needs schema 2/),
      hint: expect.stringMatching(/copy its folder.*forewarn migrate --data /),
    });
    expect((await data()).equals(before)).toBe(true);
    expect(await readdir(place.folder)).not.toContain('workspace.seal');
  });

  it('tells whoever may migrate it from which schema it was brought to which, once', async () => {
    const workspace = await place.open();
    expect(workspace).toMatchObject({ created: false, migrated: { from: 1, to: 2 } });
    await workspace.close();
    const again = await look();
    expect([again.created, again.migrated]).toEqual([false, undefined]);
    await again.close();
  });
});

describe('a workspace of a later release', () => {
  it('is neither looked into nor given a fresh key', async () => {
    const workspace = await place.open();
    await workspace.database
      .insertInto('schema_version')
      .values({ version: 99, applied_at: '2024-01-01T00:00:00.000Z' })
      .execute();
    await workspace.close();
    await releaseConnections();
    const before = await data();
    for (const act of [look, () => renewDataKey(place)])
      await expect(act()).rejects.toMatchObject({ code: 'newer-schema' });
    expect((await data()).equals(before)).toBe(true);
  });
});

describe('a data file in which nothing was laid out', () => {
  it('is no workspace', async () => {
    const workspace = await place.open();
    await workspace.database.deleteFrom('schema_version').execute();
    await workspace.close();
    await expect(look()).rejects.toMatchObject({ code: 'no-workspace' });
  });
});
