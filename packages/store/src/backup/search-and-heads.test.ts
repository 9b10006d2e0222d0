import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { sql } from 'kysely';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { StoredCase } from '../case-store.ts';
import { aHeader, aNote, aSource } from '../testing/a-case.ts';
import { aPostgresPlace } from '../testing/a-postgres-place.ts';
import { createTemporaryPlace } from '../testing/open-temporary-workspace.ts';
import type { Workspace } from '../workspace/workspace.ts';
import { backUp } from './back-up.ts';
import { restore } from './restore.ts';
import { verifyBackup } from './verify-backup.ts';
import { verifyWorkspace } from './verify-workspace.ts';

type Altered = [how: string, statement: string, seq: number];

const ENGINES = [
  { engine: 'embedded', aPlace: createTemporaryPlace },
  { engine: 'postgres', aPlace: aPostgresPlace },
] as const;

/** The heads that a case had: the last, one before, and that of its header. */
const headsOf = ({ id, head, events }: StoredCase) => [
  { caseId: id, hash: head },
  { hash: events[1]?.hash ?? '' },
  { caseId: id, hash: events[0]?.previous ?? '' },
];

describe.each(ENGINES)('verifying a workspace ($engine)', ({ engine, aPlace }) => {
  let place: { open(): Promise<Workspace>; remove(): Promise<void> };
  let workspace: Workspace;
  let stored: StoredCase;
  let root: string;
  beforeEach(async () => {
    root = await mkdtemp(join(tmpdir(), 'forewarn-verify-'));
    place = await aPlace();
    workspace = await place.open();
    const events = [aSource('s1'), aNote('convoys northward'), aNote('of the harvest')];
    stored = await workspace.store.createCase(aHeader(), events, 'analyst');
  });
  afterEach(async () => {
    await place.remove();
    await rm(root, { recursive: true });
  });

  const run = (statement: string) => sql.raw(statement).execute(workspace.database);
  const faults = async () => (await verifyWorkspace(workspace)).faults;
  const found = async (words: string) =>
    (await workspace.search.search({ words, within: 'everything', limit: 10 })).hits.length;
  const backedUp = async () => {
    const opener = { keyFile: join(root, 'key') };
    if (engine === 'postgres') {
      await backUp(workspace, join(root, 'backup'), { actor: 'analyst', ...opener });
      return opener;
    }
    const passphrase = 'a passphrase of four words';
    await workspace.keys?.toPassphrase(passphrase);
    await backUp(workspace, join(root, 'backup'), { actor: 'analyst', ...opener });
    return { ...opener, passphrase };
  };

  describe('whose search index is not what the log makes of it', () => {
    const ofEngine: readonly Altered[] =
      engine === 'embedded'
        ? [
            ['without the texts', `insert into search_words (search_words) values ('delete-all')`, 1],
            ['without one text', `delete from search_words where rowid = 3`, 3],
          ]
        : [];

    it.each<Altered>([
      ['that was emptied', 'delete from search_entry', 1],
      ['without one entry', 'delete from search_entry where seq = 2', 2],
      [
        'with an entry too many',
        'insert into search_entry (case_id, seq, level, words) select case_id, seq, level, words from search_entry where seq = 3',
        3,
      ],
      ['with an entry of another level', 'update search_entry set level = 0 where seq = 3', 3],
      ['that knows no words', 'delete from search_word', 1],
      ['that does not know one word', `delete from search_word where word = 'harvest'`, 3],
      ...ofEngine,
    ])('names the first event of the case that is not found by an index %s', async (_, statement, seq) => {
      expect(await faults()).toEqual([]);
      await run(engine === 'postgres' ? statement : statement.replaceAll(', words', ''));
      expect(await faults()).toEqual([{ code: 'search-differs', caseId: stored.id, seq }]);
      await workspace.search.rebuild();
      expect(await faults()).toEqual([]);
      expect([await found('harvest'), await found('northw')]).toEqual([1, 1]);
    });

    it('names an entry of an event that is not there, or was expunged', async () => {
      await run(`update search_entry set seq = 9 where seq = 2`);
      expect(await faults()).toEqual([{ code: 'search-differs', caseId: stored.id, seq: 2 }]);
      await workspace.search.rebuild();
      const request = await workspace.expunging.request(stored.id, 3, 'names a witness', 'one');
      if (request.ok) await workspace.expunging.approve(request.value.id, 'other');
      expect(await faults()).toEqual([]);
      await run(`update search_entry set seq = 3 where seq = 2`);
      expect(await faults()).toEqual([{ code: 'search-differs', caseId: stored.id, seq: 2 }]);
    });

    it('is restored from a backup, with an index made anew', async () => {
      await run('delete from search_entry');
      const opener = await backedUp();
      const verified = await verifyBackup(join(root, 'backup'), opener);
      // A backup of PostgreSQL has no index.
      expect(verified.faults.map(({ code }) => code)).toEqual(
        engine === 'embedded' ? ['search-differs'] : [],
      );
      const restored = await restore(join(root, 'backup'), { folder: join(root, 'data'), ...opener });
      expect(restored.faults).toEqual([]);
      const again = await restore(join(root, 'backup'), { folder: join(root, 'again'), ...opener });
      expect(again.events).toBe(3);
    });
  });

  describe('against heads that were noted elsewhere', () => {
    it('tells where the log passes through them, of a workspace and of a backup', async () => {
      const places = headsOf(stored).map(({ hash }, index) => ({
        caseId: stored.id,
        hash,
        seq: [3, 2, 0][index],
        events: 3,
      }));
      expect(await verifyWorkspace(workspace, { noted: headsOf(stored) })).toMatchObject({
        heads: places,
        faults: [],
      });
      const verified = await verifyBackup(join(root, 'backup'), await backedUp(), headsOf(stored));
      expect(verified).toMatchObject({ heads: places, faults: [] });
    });

    it('names one that is not in the log: of an older copy, of another case, or of none', async () => {
      const other = await workspace.store.createCase(aHeader('Another'), [aNote('one')], 'analyst');
      const noted = [
        { caseId: other.id, hash: stored.head },
        { caseId: 'nowhere', hash: stored.head },
        { hash: 'ab'.repeat(32) },
      ];
      const verified = await verifyWorkspace(workspace, { noted });
      expect(verified.heads).toEqual([]);
      expect(verified.faults).toEqual([
        { code: 'head-missing', caseId: other.id, subject: stored.head },
        { code: 'head-missing', caseId: 'nowhere', subject: stored.head },
        { code: 'head-missing', subject: 'ab'.repeat(32) },
      ]);
    });
  });
});
