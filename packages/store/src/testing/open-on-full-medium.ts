/** Fills a small medium to the last byte, tries what opens the workspace on it, and prints what came of it. */
import { appendFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { openWorkspace } from '../embedded/open-workspace.ts';
import { renewDataKey } from '../keys/renew-data-key.ts';
import { aHeader, aNote } from './a-case.ts';
import { releaseConnections } from './release-connections.ts';

const [, , medium, elsewhere, way] = process.argv;
if (medium === undefined || elsewhere === undefined) throw new Error('wanted: MEDIUM ELSEWHERE WAY');
const place = { folder: join(medium, 'data'), keyFile: join(elsewhere, 'key') };
const codeOf = (act: Promise<unknown>): Promise<unknown> =>
  act.then(
    () => 'done',
    (error: { readonly name: string; readonly code: string }) => `${error.name}: ${error.code}`,
  );

const workspace = await openWorkspace(place);
const { id } = await workspace.store.createCase(aHeader(), [aNote('kept')], 'analyst');
await workspace.close();
await releaseConnections();
const fill = join(medium, 'fill');
let bytes = way === 'limit' ? 0 : 65_536;
while (bytes >= 1) {
  try {
    appendFileSync(fill, Buffer.alloc(bytes));
  } catch {
    bytes = Math.floor(bytes / 2);
  }
}
const full = { open: await codeOf(openWorkspace(place)), renew: await codeOf(renewDataKey(place)) };
await releaseConnections();
rmSync(fill, { force: true });
const reopened = await openWorkspace(place);
const events = (await reopened.store.readCase(id))?.events.length;
process.stdout.write(JSON.stringify({ full, events, faults: await reopened.store.verify() }));
