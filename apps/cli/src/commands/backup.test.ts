import { readdir, readFile, truncate, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { workspacePlace } from '../testing/a-workspace-place.ts';
import { runForewarn } from '../testing/run-forewarn.ts';
import { BackupMade } from './backup.ts';
import { Drill } from './drill.ts';
import { Restored } from './restore.ts';
import { Verification } from './verify.ts';

/** Each command is a process of its own, which takes seconds where others are busy. */
const LONG = 300_000;

const place = workspacePlace();
const run = (...args: readonly string[]) => runForewarn([...args, ...place.options()], { cwd: place.root() });

describe('backup, verify and restore', { timeout: LONG }, () => {
  test('take a workspace elsewhere while it is open, and say so in words and as JSON', async () => {
    await place.filled(async () => {
      const made = await run('backup', '--out', place.at('copy'), '--json');
      expect(made.stderr).toBe('');
      const { folder, cases, events } = BackupMade.parse(JSON.parse(made.stdout));
      expect({ folder, cases, events }).toEqual({ folder: place.at('copy'), cases: 1, events: 2 });
    });
    const verified = await run('verify', 'copy', '--json');
    expect(verified.exit).toBe(0);
    expect(Verification.parse(JSON.parse(verified.stdout))).toMatchObject({
      cases: 1,
      events: 2,
      faults: [],
    });
    const restored = await runForewarn(
      ['restore', 'copy', '--data', 'second', '--key-file', 'key', '--json'],
      { cwd: place.root() },
    );
    expect(restored.stderr).toBe('');
    expect(Restored.parse(JSON.parse(restored.stdout))).toMatchObject({ cases: 1, events: 2 });
    const second = await runForewarn(['verify', '--data', 'second', '--key-file', 'key'], {
      cwd: place.root(),
    });
    expect(second.stdout).toContain('1 case, 2 events');
    expect(second.stdout).toContain('every chain holds');
  });

  test('name a backup after its moment, in the folder where the person stands', async () => {
    await place.filled();
    const { exit, stdout } = await run('backup');
    expect(exit).toBe(0);
    const names = (await readdir(place.root())).filter((name) => name.startsWith('forewarn-backup-'));
    expect(names).toEqual([expect.stringMatching(/^forewarn-backup-\d{8}T\d{6}Z$/)]);
    expect(stdout).toContain(names[0]);
  });

  test('refuse what is damaged or not empty, with one sentence, and make no workspace', async () => {
    await place.filled();
    expect((await run('backup', '--out', 'copy')).exit).toBe(0);
    const twice = await run('backup', '--out', 'copy');
    expect(twice.exit).toBe(1);
    expect(twice.stderr).toContain('is not empty, and nothing is ever written over');
    await truncate(join(place.at('copy'), 'workspace.db'), 8192);
    const cut = await run('verify', 'copy', '--json');
    expect(cut.exit).toBe(1);
    expect(JSON.parse(cut.stderr).error.code).toBe('backup-damaged');
    const none = await runForewarn(['backup', '--data', place.at('nothing'), '--key-file', place.at('key')]);
    expect(none.exit).toBe(1);
    expect(none.stderr).toContain('There is no workspace');
    expect(await readdir(place.root())).not.toContain('nothing');
  });

  test('need a place to restore to', async () => {
    const { exit, stderr } = await runForewarn(['restore', 'copy', '--json']);
    expect(exit).toBe(2);
    expect(JSON.parse(stderr).error.path).toBe('--data');
  });
});

describe('verify', { timeout: LONG }, () => {
  test('names each fault by case and event, and ends with 1', async () => {
    const id = await place.filled(async ({ database }) => {
      await database.updateTable('case').set({ last_at: '1999-01-01' }).execute();
    });
    const inWords = await run('verify');
    expect(inWords.exit).toBe(1);
    expect(inWords.stdout).toContain(`case ${id}, event 2: the summary of the case says something else`);
    const { faults } = Verification.parse(JSON.parse((await run('verify', '--json')).stdout));
    expect(faults).toEqual([{ caseId: id, seq: 2, code: 'summary-differs' }]);
  });
});

describe('verify --head', { timeout: LONG }, () => {
  test('says where the log passes through a head, and names one that is not in it', async () => {
    let hashes: readonly string[] = [];
    const id = await place.filled(async ({ store }, caseId) => {
      hashes = (await store.readCase(caseId))?.events.map(({ hash }) => hash) ?? [];
    });
    const [first = '', last = ''] = hashes;
    const heads = ['--head', `${id}:${last.toUpperCase()}`, '--head', first];
    const found = await run('verify', ...heads);
    expect([found.exit, found.stderr]).toEqual([0, '']);
    expect(found.stdout).toContain(`case ${id}: its log passes through ${last} at event 2, its last.`);
    expect(found.stdout).toContain(`case ${id}: its log passes through ${first} at event 1 of 2.`);
    await run('backup', '--out', 'copy');
    const ofBackup = Verification.parse(JSON.parse((await run('verify', 'copy', ...heads, '--json')).stdout));
    expect(ofBackup.heads.map(({ seq }) => seq)).toEqual([2, 1]);
    const none = 'ab'.repeat(32);
    const missing = await run('verify', '--head', `${id}:${none}`);
    expect(missing.exit).toBe(1);
    expect(missing.stdout).toContain(`case ${id}, ${none}: its log does not pass through this head`);
    expect((await run('verify', '--head', 'ab', '--json')).exit).toBe(2);
  });
});

describe('a search index that lost something', { timeout: LONG }, () => {
  test('is named by verify, restored all the same, and made anew by migrate --search-anew', async () => {
    const id = await place.filled(async ({ database }) => {
      await database.deleteFrom('search_entry').execute();
    });
    const verified = await run('verify');
    expect(verified.exit).toBe(1);
    expect(verified.stdout).toContain(`case ${id}, event 1: is not found by a search as it should be`);
    expect(verified.stdout).toContain('forewarn migrate --search-anew');
    expect(verified.stdout).not.toContain('Keep the damaged data');
    expect((await run('drill')).exit).toBe(0);
    const anew = await run('migrate', '--search-anew');
    expect(anew.stdout).toContain('The search index was made anew from the log.');
    expect((await run('verify')).exit).toBe(0);
  });
});

describe('drill', { timeout: LONG }, () => {
  test('restores a backup elsewhere, compares it with the running workspace, and leaves nothing behind', async () => {
    await place.filled(async () => {
      const before = await readdir(place.root());
      const drilled = await run('drill', '--in', place.root(), '--json');
      expect(drilled.stderr).toBe('');
      const { cases, events, differing } = Drill.parse(JSON.parse(drilled.stdout));
      expect({ cases, events, differing }).toEqual({ cases: 1, events: 2, differing: [] });
      expect(await readdir(place.root())).toEqual(before);
    });
    expect((await run('drill')).stdout).toContain('removed the temporary place');
  });

  test('is refused where it cannot write', async () => {
    await place.filled();
    const refused = await run('drill', '--in', 'nowhere', '--json');
    expect(refused.exit).toBe(1);
    expect(JSON.parse(refused.stderr)).toMatchObject({ error: { code: 'folder-not-writable' } });
  });
});

describe('what these commands print and leave', { timeout: LONG }, () => {
  test('holds no key and no word of a case', async () => {
    await place.filled();
    const key = (await readFile(place.at('key'), 'utf8')).trim();
    await writeFile(place.at('wrong'), 'ab'.repeat(32), { mode: 0o600 });
    const said = [
      await run('backup', '--out', 'copy'),
      await run('verify'),
      await run('verify', 'copy'),
      await run('drill'),
      await run('key', 'status'),
      await runForewarn(['verify', '--data', place.at('data'), '--key-file', place.at('wrong')]),
    ].map(({ stdout, stderr }) => stdout + stderr);
    const files = await Promise.all(
      (await readdir(place.at('copy'))).map((name) => readFile(join(place.at('copy'), name), 'latin1')),
    );
    for (const text of [...said, ...files]) {
      expect(text).not.toContain(key);
      expect(text).not.toContain('PLANTED');
      expect(text).not.toContain('ab'.repeat(32));
    }
  });
});
