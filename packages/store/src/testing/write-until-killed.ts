/**
 * A process that says what it finds in a workspace, then appends to its cases and tells each acknowledged hash, until it is
 * killed. `grouped`: to all cases at once, so that several appends share a commit.
 */
import { writeSync } from 'node:fs';
import { flushCompileCache } from 'node:module';
import { openWorkspace } from '../embedded/open-workspace.ts';
import { aNote } from './a-case.ts';

const [, , folder, keyFile, how, verifies] = process.argv;
if (folder === undefined || keyFile === undefined)
  throw new Error('wanted: FOLDER KEYFILE single|grouped [verify]');
const { store } = await openWorkspace({ folder, keyFile });
const cases = await Promise.all((await store.listCases()).map(({ id }) => store.readCase(id)));
const found = cases.map((stored) => stored?.events.map(({ hash }) => hash) ?? []);
// A process that is killed would not keep what node has compiled.
flushCompileCache();
const faults = verifies === undefined ? [] : await store.verify();
writeSync(1, `${JSON.stringify({ found, faults })}\n`);

const appendFor = async (id: string, start: string): Promise<never> => {
  let head = start;
  for (let count = 1; ; count += 1) {
    const appended = await store.append(id, head, [aNote(`note ${count}`), aNote('and its twin')], 'analyst');
    if (!appended.ok) throw new Error(`append refused: ${appended.refusal.code}`);
    head = appended.value.head;
    writeSync(1, `${head}\n`);
  }
};

const all = cases.flatMap((stored) => (stored === undefined ? [] : [stored]));
await Promise.all((how === 'grouped' ? all : all.slice(0, 1)).map(({ id, head }) => appendFor(id, head)));
