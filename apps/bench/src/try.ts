import { readCaseFile, replay } from '@forewarn/core';
import { generateCase } from './made-case/generate-case.ts';
const counts = new Map();
for (let s=1;s<60;s++){ const c=generateCase({events: 60+s*30, seed:s}); const r=readCaseFile(JSON.stringify(c)); if(!r.ok) {console.log(s, r.refusal.slice(0,2));} }
const c=generateCase({events:10000,seed:7});
for (const e of c.events) counts.set(e.type,(counts.get(e.type)??0)+1);
console.log(counts, JSON.stringify(c).length, c.events.at(-1).at);
const t=replay(c); const st={}; let moves=0, ref={};
for(const s of t.steps){ st[s.posture.warning]=(st[s.posture.warning]??0)+1; st[s.posture.pillarOne]=(st[s.posture.pillarOne]??0)+1;st[s.posture.pillarThree.collectiveAction]=(st[s.posture.pillarThree.collectiveAction]??0)+1; moves+=s.moved.length; if(s.refusal) ref[s.refusal.code]=(ref[s.refusal.code]??0)+1;}
console.log(st, moves, ref);
for (const n of [1000,10000,30000,100000]) { const c=generateCase({events:n,seed:7}); for(let i=0;i<3;i++){const a=performance.now(); replay(c); console.log(n, ((performance.now()-a)/n*1000).toFixed(2),'us/event');}}
