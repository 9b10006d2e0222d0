/** A process that appends to a case as often as it is told, after whatever others append meanwhile, and tells each hash. */
import { writeSync } from 'node:fs';
import { openWorkspace } from '../embedded/open-workspace.ts';
import { aNote } from './a-case.ts';

const [, , folder, keyFile, id, name, wanted] = process.argv;
if (folder === undefined || keyFile === undefined || id === undefined || name === undefined) {
  throw new Error('wanted: FOLDER KEYFILE CASE NAME COUNT');
}
const workspace = await openWorkspace({ folder, keyFile });
const { store } = workspace;
let head = (await store.readCase(id))?.head ?? '';
for (let count = 0; count < Number(wanted);) {
  const appended = await store.append(id, head, [aNote(`${name} ${count}`)], name);
  if (appended.ok) {
    count += 1;
    head = appended.value.head;
    writeSync(1, `${head}\n`);
  } else if (appended.refusal.code === 'conflict') head = appended.refusal.head;
  else throw new Error(appended.refusal.code);
}
await workspace.close();
