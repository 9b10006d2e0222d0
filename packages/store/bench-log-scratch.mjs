import { mkdtemp, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { openWorkspace } from './src/embedded/open-workspace.ts';
const root = await mkdtemp(join(process.env.BENCH_DIR ?? '/tmp/the-log', 'b-'));
const { store, database, close } = await openWorkspace({ folder: join(root,'data'), keyFile: join(root,'config','workspace.key') });
const header = { format:'forewarn.case/1', title:'E', framework:'un-2014', ruleset:'un-r2p/1', area:{country:'KE'} };
const note = (t) => ({ at:'2024-03-01', type:'note.added', text: t });
const pct = (xs, p) => xs.toSorted((a,b)=>a-b)[Math.min(xs.length-1, Math.floor(xs.length*p))];
const evs = (n) => Array.from({length:n}, (_, i) => i===0 ? {at:'2024-01-01',type:'source.registered',source:'s',name:'N',kind:'ngo',reliability:'A'} :
  i%3===0 ? {at:'2024-03-01',type:'evidence.recorded',evidence:'e'+i,source:'s',credibility:'2',summary:'Attacks on a settlement are reported by several observers near the river. '+i,date:'2024-01-01',status:'alleged'} :
  i%3===1 ? {at:'2024-03-02',type:'indicator.rated',indicator:'7.3',rating:'present',confidence:'low',rationale:'As several sources report, among them the observers. '+i,evidence:i>3?['e'+(i-1-((i-1)%3))].filter(e=>e!=='e0'):[]} : note('some text of a note that is some words long '+i));
const sizes = (process.env.SIZES ?? '10,10000,99900').split(',').map(Number);
const time = async (f) => { const s=performance.now(); const v = await f(); return [performance.now()-s, v]; };
for (const n of sizes) {
  const [ct, c] = await time(() => store.createCase(header, evs(n), 'a'));
  let head = c.head; const xs=[];
  for (let i=0;i<(n>50000?10:30) && n<100000 || i < 10;i++){ const [t, r] = await time(()=>store.append(c.id, head, [note('x'+i)], 'a')); if(!r.ok){ console.log(n, 'refused', r.refusal.code, JSON.stringify(r.refusal.problems)?.slice(0,200)); if (r.refusal.code!=='conflict') break; } else head=r.value.head; xs.push(t);}
  const rs=[]; for (let i=0;i<10;i++) rs.push((await time(()=>store.readCase(c.id)))[0]);
  console.log(`${n}: create ${ct.toFixed(0)} ms; append p50 ${pct(xs,.5)?.toFixed(2)} p95 ${pct(xs,.95)?.toFixed(2)}; readCase p50 ${pct(rs,.5).toFixed(1)} p95 ${pct(rs,.95).toFixed(1)}`);
}
// 50 writers closed loop on 50 cases
if (!process.env.NOW) {
const N=50, per=Number(process.env.PER ?? 20); const xs=[]; const t0=performance.now();
await Promise.all(Array.from({length:N}, async (_, w) => { let {id, head} = await store.createCase(header, [], 'a');
 for(let i=0;i<per;i++){ const [t,r]=await time(()=>store.append(id, head, [note('w'+i)], 'a')); head=r.value.head; xs.push(t);} }));
const el=(performance.now()-t0)/1000;
console.log(`50 writers: p50 ${pct(xs,.5).toFixed(1)} p95 ${pct(xs,.95).toFixed(1)} p99 ${pct(xs,.99).toFixed(1)} ms, ${(xs.length/el).toFixed(0)} appends/s`);
}
const [vt, v] = await time(()=>store.verify()); console.log('verify', vt.toFixed(0), 'faults', v.length);
await close(); await rm(root,{recursive:true});
