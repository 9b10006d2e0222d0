import Database from 'libsql';
import { rmSync } from 'node:fs';
const [, , file, options, count] = process.argv;
rmSync(file, { force: true });
const db = new Database(file, { encryptionCipher: 'aes256cbc', encryptionKey: 'a'.repeat(64) });
db.exec('pragma journal_mode=wal; pragma synchronous=full; pragma temp_store=memory');
console.log(db.prepare('select sqlite_version() v').all());
db.exec(`create virtual table w using fts5(words, places, content='', tokenize="ascii", ${options})`);
let seed = 1; const rnd = () => { seed = (seed + 0x6d2b79f5) | 0; let t = Math.imul(seed ^ (seed >>> 15), 1 | seed); t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t; return ((t ^ (t >>> 14)) >>> 0) / 4294967296; };
const syl = []; for (const c of 'bcdfghklmnprstvz') for (const v of ['a','e','i','o','u','an','er','in']) syl.push(c+v);
const vocab = new Set(); while (vocab.size < 150000) { let s=''; const n = 1 + Math.floor(rnd()*4); for (let i=0;i<=n;i++) s += syl[Math.floor(rnd()*rnd()*syl.length)]; vocab.add(s); }
const words = [...vocab];
const zipf = () => Math.floor(Math.exp(rnd() * Math.log(words.length)) - 1);
const ins = db.prepare('insert into w(rowid, words, places) values (?, ?, ?)');
const t0 = performance.now();
const N = Number(count);
for (let start = 1; start <= N; start += 20000) {
  db.exec('begin');
  for (let i = start; i < start + 20000; i++) {
    const t = []; for (let k = 0; k < 25; k++) t.push(words[zipf()]);
    if (i % 2) t.splice(5, 0, 'government');
    if (i % 3 === 0) t.splice(7, 0, 'armed');
    if (i % 20000 === 77) t.push('quixotic');
    const c = i % 1000;
    ins.run(i, t.join(' '), `${c}i ${c}r li lr`);
  }
  db.exec('commit');
}
console.log('filled', N, 'in', Math.round((performance.now() - t0) / 1000), 's');
db.exec('pragma wal_checkpoint(truncate)');
console.log('MB', db.prepare('select page_count*page_size/1e6 mb from pragma_page_count(), pragma_page_size()').all());
const q = (name, match) => { const s = db.prepare('select rowid from w where w match ? order by rowid desc limit 50'); const ts = []; let n; for (let i = 0; i < 7; i++) { const t = performance.now(); n = s.all(match).length; ts.push(performance.now() - t); } console.log(name.padEnd(40), n, ts.map((t) => t.toFixed(1)).join(' ')); };
q('exact government', 'words:government'); q('prefix governm*', 'words:governm*'); q('prefix go*', 'words:go*'); q('prefix gov*', 'words:gov*'); q('g*','words:g*'); q('ba*', 'words:ba*'); q('baca*', 'words:baca*'); q('bacad*', 'words:bacad*');
q('two exact', 'words:government AND words:armed'); q('two prefix', 'words:governm* AND words:arme*'); q('rare', 'words:quixo*'); q('rare and common prefix', 'words:quixo* AND words:governm*');
q('3 cases exact', 'words:government AND places:(7i OR 17i OR 333i)'); q('3 cases prefix', 'words:governm* AND places:(7i OR 17i OR 333i)'); q('phrase', 'words:"government armed"');
q('3 cases phrase', 'words:"government armed" AND places:(7i OR 17i OR 333i)');
q('100 cases exact', `words:government AND places:(${Array.from({length:100},(_, i)=>`${i*7}i`).join(' OR ')})`);
q('1000 cases exact', `words:government AND places:(${Array.from({length:1000},(_, i)=>`${i}i`).join(' OR ')})`);
q('rare, 1000 cases', `words:quixotic AND places:(${Array.from({length:1000},(_, i)=>`${i}i`).join(' OR ')})`);
const ors = words.filter((w) => w.startsWith('ba')).slice(0, 300); q('300 OR', `words:(${ors.join(' OR ')})`);
