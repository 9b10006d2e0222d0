import { mkdtemp, mkdir, readFile, writeFile, rm, copyFile } from 'node:fs/promises';
import { join } from 'node:path';
import { openWorkspace } from './src/embedded/open-workspace.ts';
import { fillWorkspace } from './src/testing/a-full-workspace.ts';
import { wholeContent } from './src/testing/whole-content.ts';
import { verifyWorkspace } from './src/backup/verify-workspace.ts';
import { isDamage } from './src/damage.ts';
import { WorkspaceError } from './src/embedded/workspace-error.ts';
const root = await mkdtemp('/dev/shm/keys-flip-');
const keyFile = join(root, 'k');
const w = await openWorkspace({ folder: join(root, 'data'), keyFile });
await fillWorkspace(w);
for (let i=0;i<30;i++) { await w.database.insertInto('person').values({ id: 'p'+(i+10), name: 'Person '+i, email: `p${i}@example.org`, made_at: '2024-01-01T00:00:00.000Z', made_by: null, closed_at: null }).execute();
 await w.database.insertInto('role_grant').values({ person_id:'p'+(i+10), case_id:'', role:'reader', ceiling:'partner', granted_by:'p1', granted_at:'2024-01-01T00:00:00.000Z'}).execute(); }
const content = await wholeContent(w);
await w.close();
const db = await readFile(join(root,'data','workspace.db'));
const seal = await readFile(join(root,'data','workspace.seal'));
const count: Record<string, number> = {}; const wrong: any[] = [];
const step = Number(process.argv[2]);
for (let at = Number(process.argv[3]??0), n=0; at < db.length; at += step, n++) {
  const folder = join(root, 'd'+n); await mkdir(folder);
  const b = Buffer.from(db); b[at]! ^= 1 << (n % 8);
  await writeFile(join(folder,'workspace.db'), b); await writeFile(join(folder,'workspace.seal'), seal);
  let how = '';
  try {
    const x = await openWorkspace({ folder, keyFile });
    try {
      const v = await verifyWorkspace(x);
      let same: string; try { same = (await wholeContent(x)) === content ? 'same' : 'differs'; } catch (e) { if (!isDamage(e)) throw e; same = 'damage'; }
      how = v.faults.length > 0 ? 'named' : same === 'damage' ? 'named at read' : same === 'same' ? 'harmless' : 'WRONG';
      if (how === 'WRONG') { wrong.push(at); }
    } finally { await x.close().catch(()=>{}); }
  } catch (e: any) { how = e instanceof WorkspaceError ? 'refused '+e.code : isDamage(e) ? 'damage thrown' : 'OTHER '+e.code+' '+e.message; if (how.startsWith('OTHER')) console.log(at, e.stack); }
  count[how] = (count[how] ?? 0) + 1;
  await rm(folder, { recursive: true });
}
console.log(db.length, count, wrong);
await rm(root, { recursive: true });
