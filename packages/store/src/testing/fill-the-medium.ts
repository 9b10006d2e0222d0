/** Fills a small medium with appends until one fails, and prints what was acknowledged and what is found after. */
import { readdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { backUp } from '../backup/back-up.ts';
import { openWorkspace } from '../embedded/open-workspace.ts';
import type { Workspace } from '../workspace/workspace.ts';
import { aHeader, aNote } from './a-case.ts';

const [, , medium, elsewhere, way] = process.argv;
if (medium === undefined || elsewhere === undefined) throw new Error('wanted: MEDIUM ELSEWHERE WAY');
const place = { folder: join(medium, 'data'), keyFile: join(elsewhere, 'key') };
const reserve = join(medium, 'reserve');
if (way !== 'limit') writeFileSync(reserve, Buffer.alloc(2 * 1024 * 1024));

const codeOf = (error: unknown): string =>
  error instanceof Error && 'code' in error ? String(error.code) : 'none';

/** Appends until one fails; gives how many were acknowledged and why the last was not. */
const appendUntilItFails = async ({ store }: Workspace, id: string) => {
  const acknowledged: string[] = [];
  for (;;) {
    const head = (await store.readCase(id))?.head ?? '';
    try {
      const appended = await store.append(id, head, [aNote(`note ${'x'.repeat(20_000)}`)], 'analyst');
      if (!appended.ok) throw new Error(appended.refusal.code);
      acknowledged.push(appended.value.head);
    } catch (error) {
      return { acknowledged, failure: codeOf(error) };
    }
  }
};

const workspace = await openWorkspace(place);
const { id } = await workspace.store.createCase(aHeader(), [], 'analyst');
const { acknowledged, failure } = await appendUntilItFails(workspace, id);
const backup = await backUp(workspace, join(medium, 'backup'), {
  actor: 'analyst',
  keyFile: place.keyFile,
}).then(() => 'written', codeOf);
const left = readdirSync(medium).filter((name) => name.includes('backup'));
rmSync(reserve, { force: true });
await setTimeout(0);
const after = way === 'limit' ? 'none' : await goOn(workspace);
await workspace.close().catch(() => undefined);

/** With room again, the same server goes on. */
async function goOn({ store }: Workspace): Promise<string> {
  const head = (await store.readCase(id))?.head ?? '';
  const appended = await store.append(id, head, [aNote('more')], 'analyst');
  if (appended.ok) acknowledged.push(appended.value.head);
  return appended.ok ? 'appended' : appended.refusal.code;
}

const reopened = await openWorkspace(place);
const kept = new Set((await reopened.store.readCase(id))?.events.map(({ hash }) => hash));
const report = {
  acknowledged: acknowledged.length,
  failure,
  backup,
  left,
  after,
  found: kept.size,
  lost: acknowledged.filter((hash) => !kept.has(hash)).length,
  faults: await reopened.store.verify(),
};
process.stdout.write(JSON.stringify(report));
