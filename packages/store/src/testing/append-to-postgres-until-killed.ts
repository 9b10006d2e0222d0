/**
 * A process that appends to a case in PostgreSQL, two events at a time, and tells each acknowledged head, until it is
 * killed. The address comes by the environment, as that of a server does.
 */
import { writeSync } from 'node:fs';
import { openPostgresWorkspace } from '../postgres/open-postgres-workspace.ts';
import { aNote } from './a-case.ts';

const [id = ''] = process.argv.slice(2);
const { store } = await openPostgresWorkspace({ url: process.env['FOREWARN_DATABASE'] ?? '' });
let head = (await store.readCase(id))?.head ?? '';
for (let count = 1; ; count += 1) {
  const appended = await store.append(id, head, [aNote(`note ${count}`), aNote('and its twin')], 'analyst');
  if (!appended.ok) throw new Error(`append refused: ${appended.refusal.code}`);
  head = appended.value.head;
  writeSync(1, `${head}\n`);
}
