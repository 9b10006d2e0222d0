import { mkdirSync, rmSync, existsSync, readFileSync, writeFileSync } from 'node:fs';
import { openWorkspace } from './src/embedded/open-workspace.ts';
import { openPostgresWorkspace } from './src/postgres/open-postgres-workspace.ts';
import { startPostgresServer } from './src/testing/start-postgres-server.ts';
import { sql } from 'kysely';
const [, , engine, count = '1000000'] = process.argv; const N = Number(count), CASES = 1000;
const root = '/tmp/search-part/' + engine;
let server, workspace;
if (engine === 'embedded') workspace = await openWorkspace({ folder: root + '/data', keyFile: root + '/key/workspace.key' });
else if (process.env.PGURL) workspace = await openPostgresWorkspace({ url: process.env.PGURL }); else { server = await startPostgresServer(); workspace = await openPostgresWorkspace({ url: server.url }); }
let seed = 1; const rnd = () => { seed = (seed + 0x6d2b79f5) | 0; let t = Math.imul(seed ^ (seed >>> 15), 1 | seed); t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t; return ((t ^ (t >>> 14)) >>> 0) / 4294967296; };
const pick = (a) => a[Math.floor(rnd() * a.length)];
const syl = []; for (const c of 'bcdfghklmnprstvz') for (const v of ['a','e','i','o','u','an','er','in','ou','ai']) syl.push(c+v);
const cyr = []; for (const c of 'бвгдзклмнпрст') for (const v of 'аеиоуы') cyr.push(c+v);
const ara = [...'ابتثجحخدذرزسشصضطظعغفقكلمنهوي'];
const han = [...'联合国特派团村庄平民烧毁武装流离失所政府军队安全理事会人权暴力冲突报告保护责任难民营地']; 
const vocab = new Set(); while (vocab.size < 120000) { const r = rnd(); let s=''; const n = 1 + Math.floor(rnd()*4); if (r < .7) for (let i=0;i<=n;i++) s += syl[Math.floor(rnd()*rnd()*syl.length)]; else if (r < .85) for (let i=0;i<=n;i++) s += pick(cyr); else for (let i=0;i<=n+2;i++) s += pick(ara); vocab.add(s); }
const words = [...vocab]; const zipf = () => words[Math.floor(Math.exp(rnd() * Math.log(words.length)) - 1)];
const LEVELS = ['public','partner','internal','internal','internal','restricted'];
let made = 0;
const anEvent = () => { made += 1; const t = []; const n = 15 + Math.floor(rnd()*20); for (let k = 0; k < n; k++) t.push(zipf()); if (made % 2) t.splice(5, 0, 'government'); if (made % 3 === 0) t.splice(7, 0, 'armed'); if (made % 20011 === 77) t.push('quixotic'); if (made % 10 === 0) t.push(Array.from({length: 12}, () => pick(han)).join('')); return { at: '2024-03-01', type: 'note.added', text: t.join(' '), level: pick(LEVELS) }; };
const header = (title) => ({ format: 'forewarn.case/1', title, framework: 'un-2014', ruleset: 'un-r2p/1', area: { country: 'KE' } });
const t0 = performance.now(); const cases = (await workspace.store.listCases()).map(({ id, head }) => ({ id, head })); const full = cases.length > 0; console.log('found', cases.length);
if (engine === 'embedded' && process.argv[4] !== undefined) await sql.raw(`pragma cache_size = ${process.argv[4]}`).execute(workspace.database);
if (full && engine === 'postgres') { await sql`create table if not exists search_word (word text collate "C" not null primary key)`.execute(workspace.database); console.log((await sql`select count(*) from search_word`.execute(workspace.database)).rows); }
if (full && engine === 'embedded') { await sql`create table if not exists search_word (word text not null primary key) strict, without rowid`.execute(workspace.database); const { rows } = await sql`select count(*) n from search_word`.execute(workspace.database); if (rows[0].n < 10000) { const t = performance.now(); await workspace.search.rebuild(); console.log('rebuild', Math.round((performance.now() - t)/1000)); } } const ROUND = N / CASES / 10;
if (!full) for (let r = 0; r < 10; r++) { for (let c = 0; c < CASES; c++) { const events = Array.from({ length: ROUND }, anEvent); if (r === 0) { const s = await workspace.store.createCase(header('Case ' + c), events, 'analyst'); cases.push({ id: s.id, head: s.head }); } else { const a = await workspace.store.append(cases[c].id, cases[c].head, events, 'analyst'); if (!a.ok) throw new Error(a.refusal.code); cases[c].head = a.value.head; } } console.log('round', r, Math.round((performance.now() - t0)/1000), 's'); }
if (engine === 'embedded') { console.log((await sql`select sum(pgsize)/1e6 mb from dbstat where name like 'search_words%'`.execute(workspace.database).catch((e) => ({ rows: [String(e.message)] }))).rows, (await sql`select page_count*page_size/1e6 mb from pragma_page_count(), pragma_page_size()`.execute(workspace.database)).rows); }
else { await sql`vacuum analyze`.execute(workspace.database); console.log((await sql`select pg_total_relation_size('search_entry')/1e6 total, pg_relation_size('search_entry_words')/1e6 gin, pg_relation_size('search_entry')/1e6 heap, pg_total_relation_size('event')/1e6 event`.execute(workspace.database)).rows); }
const quant = (ts, p) => ts.toSorted((a, b) => a - b)[Math.min(ts.length - 1, Math.floor(ts.length * p))].toFixed(1);
const measure = async (name, queries, within = () => 'everything') => { const ts = []; let n = 0; for (const words of queries) { const w = within(); const t = performance.now(); n += (await workspace.search.search({ words, within: w, limit: 50 })).length; ts.push(performance.now() - t); } console.log(name.padEnd(46), 'hits', String((n / queries.length).toFixed(1)).padStart(5), 'p50', quant(ts, .5), 'p95', quant(ts, .95), 'max', quant(ts, 1)); };
const rep = (w, n = 30) => Array.from({ length: n }, () => w);
const some = (n, ceiling = 'internal') => () => { const from = Math.floor(rnd() * (CASES - n + 1)); return cases.slice(from, from + n).map(({ id }) => ({ caseId: id, ceiling })); };
const middle = Array.from({ length: 60 }, () => words[50 + Math.floor(rnd() * 5000)]); const tail = Array.from({ length: 60 }, () => words[60000 + Math.floor(rnd() * 60000)]);
await measure('warm', rep('government', 5));
await measure('in half of all texts', rep('government'));
await measure('its first seven letters', rep('governm'));
await measure('two common words', rep('government armed'));
await measure('rare (1 of 20,000)', rep('quixotic'));
await measure('rare and common', rep('quixotic government'));
await measure('sixty middling words', middle);
await measure('sixty words of the long tail', tail);
await measure('two middling words', middle.map((w, i) => w + ' ' + middle[(i + 1) % 60]));
await measure('middling and common', middle.map((w) => w + ' government'));
await measure('no such word', rep('zzzqqq'));
await measure('one letter', [...'bcdfghklmnprstvzgqxw']);
await measure('two letters', Array.from({ length: 40 }, () => pick(words).slice(0, 2)));
await measure('three letters', Array.from({ length: 40 }, () => pick(words).slice(0, 3)));
await measure('four letters', Array.from({ length: 40 }, () => pick(words).slice(0, 4)));
await measure('two times three letters', Array.from({ length: 40 }, () => pick(words).slice(0, 3) + ' ' + pick(words).slice(0, 3)));
await measure('Chinese, two characters', Array.from({ length: 40 }, () => pick(han) + pick(han)));
await measure('Chinese, one character', Array.from({ length: 40 }, () => pick(han)));
await measure('phrase of two common words', rep('"government armed"', 20));
await measure('phrase that stands nowhere', rep('"armed government"', 20));
await measure('3 of 1,000 cases: in half', rep('government'), some(3));
await measure('3 of 1,000 cases: two words', rep('government armed'), some(3));
await measure('3 of 1,000 cases: rare', rep('quixotic'), some(3));
await measure('3 of 1,000 cases: middling', middle, some(3));
await measure('3 of 1,000 cases: one letter', rep('b'), some(3));
await measure('30 of 1,000 cases: in half', rep('government', 20), some(30));
await measure('150 of 1,000 cases: in half', rep('government', 20), some(150));
await measure('300 of 1,000 cases: in half', rep('government', 20), some(300));
await measure('300 of 1,000 cases: rare', rep('quixotic', 20), some(300));
await measure('all 1,000 cases at public: in half', rep('government', 20), some(1000, 'public'));
await measure('all 1,000 cases at public: rare', rep('quixotic', 20), some(1000, 'public'));
await measure('all 1,000 cases at public: middling', middle, some(1000, 'public'));
{ const ts = []; let before; for (let p = 0; p < 40; p++) { const t = performance.now(); const page = await workspace.search.search({ words: 'government', within: 'everything', limit: 50, ...(before === undefined ? {} : { before }) }); before = page.at(-1).entry - 20000; ts.push(performance.now() - t); } console.log('pages deep down', 'p95', quant(ts, .95)); }
{ const ts = []; for (let i = 0; i < 300; i++) { const c = cases[i]; const e = [anEvent()]; const t = performance.now(); const a = await workspace.store.append(c.id, c.head, e, 'analyst'); ts.push(performance.now() - t); c.head = a.value.head; } console.log('append of one event, one writer: p50', quant(ts, .5), 'p95', quant(ts, .95), 'p99', quant(ts, .99), 'max', quant(ts, 1)); }
if (process.argv[5]) { const t = performance.now(); await workspace.search.rebuild(); console.log('rebuild', Math.round((performance.now() - t) / 1000), 's'); }
if (engine === 'embedded') { const { purgeIndex, forgetEvent } = await import('./src/search/index-events.ts'); await workspace.database.transaction().execute((x) => forgetEvent(x, 'embedded', cases[5].id, 7)); const t = performance.now(); let longest = 0, last = t; const timer = setInterval(() => { const now = performance.now(); longest = Math.max(longest, now - last); last = now; }, 1); await purgeIndex(workspace.database, 'embedded'); clearInterval(timer); console.log('purge', Math.round((performance.now() - t) / 1000), 's, longest stop of the loop', Math.round(longest), 'ms'); await measure('in half after purge', rep('government')); }
await workspace.close(); await server?.remove();
