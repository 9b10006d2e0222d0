/** A process that appends to a case, one event at a time, and tells each acknowledged hash, until it is killed. */
import { writeSync } from 'node:fs';
import { openWorkspace } from '../embedded/open-workspace.ts';
import { aNote } from './a-case.ts';

const [, , folder, keyFile, id] = process.argv;
if (folder === undefined || keyFile === undefined || id === undefined) {
  throw new Error('wanted: FOLDER KEYFILE CASE');
}
const { store } = await openWorkspace({ folder, keyFile });
let head = (await store.readCase(id))?.head ?? '';
for (let count = 1; ; count += 1) {
  const appended = await store.append(id, head, [aNote(`note ${count}`), aNote('and its twin')], 'analyst');
  if (!appended.ok) throw new Error(`append refused: ${appended.refusal.code}`);
  head = appended.value.head;
  writeSync(1, `${head}\n`);
}
