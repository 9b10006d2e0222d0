import { spawnSync } from 'node:child_process';
import { mkdir } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { runOnSmallMedium } from '../testing/a-small-medium.ts';
import type { TemporaryPlace } from '../testing/open-temporary-workspace.ts';
import { createTemporaryPlace } from '../testing/open-temporary-workspace.ts';

const programAt = (name: string): string => fileURLToPath(new URL(`../testing/${name}`, import.meta.url));

let place: TemporaryPlace;
let root: string;
beforeEach(async () => {
  place = await createTemporaryPlace();
  root = dirname(place.folder);
});
afterEach(() => place.remove());

describe('a medium that is full', () => {
  it('fails an append and loses none, holds no half of a backup, and goes on when there is room', async ({
    annotate,
  }) => {
    const medium = join(root, 'medium');
    const { way, output } = runOnSmallMedium(medium, 8, [programAt('fill-the-medium.ts'), medium, root]);
    const report = JSON.parse(output) as { readonly acknowledged: number; readonly found: number };
    await annotate(
      `medium ${way}: ${report.acknowledged} appends acknowledged, ${report.found} events found`,
    );
    expect(report).toMatchObject({
      failure: expect.stringMatching(/^SQLITE_(FULL|IOERR)/),
      backup: 'backup-not-writable',
      left: [],
      after: way === 'limit' ? 'none' : 'appended',
      found: report.acknowledged,
      lost: 0,
      faults: [],
    });
    expect(report.acknowledged).toBeGreaterThan(20);
  });
});

describe('a medium that is full to the last byte', () => {
  it('is told of in words by what opens the workspace on it, which is whole when there is room', async ({
    annotate,
  }) => {
    const medium = join(root, 'medium');
    const { way, output } = runOnSmallMedium(medium, 2, [programAt('open-on-full-medium.ts'), medium, root]);
    await annotate(`medium ${way}`);
    // Where nothing can be mounted, nothing can be filled either.
    const told = way === 'limit' ? 'done' : 'WorkspaceError: folder-not-writable';
    expect(JSON.parse(output)).toEqual({ full: { open: told, renew: told }, events: 1, faults: [] });
  });
});

describe('a medium that is read-only', () => {
  it('is refused for a workspace, in words; a backup on it verifies and is restored elsewhere', async ({
    annotate,
  }) => {
    await mkdir(join(root, 'medium'));
    const done = spawnSync(process.execPath, [programAt('read-only-medium.ts'), root], { encoding: 'utf8' });
    expect(done.stderr).toBe('');
    const report = JSON.parse(done.stdout) as { readonly way: string };
    await annotate(`medium ${report.way}`);
    expect(report).toMatchObject({
      open: 'folder-not-writable',
      backup: 'backup-not-writable',
      verified: { cases: 1, events: 1, faults: [] },
      restored: { cases: 1, events: 1, faults: [] },
      unchanged: true,
    });
  });
});
