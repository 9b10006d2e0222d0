/** A day of work on the real server, from its first start to its end, in one process; prints what it tried to reach. */
import { createHash } from 'node:crypto';
import { mkdtemp, rm } from 'node:fs/promises';
import { request } from 'node:http';
import { connect, isIP } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { serve } from '../../apps/server/src/serve.ts';
import type { Outgoing } from './record-outgoing.ts';

interface Reply {
  readonly status: number;
  readonly headers: Readonly<Record<string, string | readonly string[] | undefined>>;
  readonly body: Buffer;
}

const folder = await mkdtemp(join(tmpdir(), 'forewarn-day-'));
const served = await serve(
  { port: 0, data: join(folder, 'data'), keyFile: join(folder, 'key'), backups: join(folder, 'backups') },
  { env: {}, log: () => undefined },
);
if (!served.ok) throw new Error(JSON.stringify(served.refusal));
const { origin, port, searchParams } = new URL(served.value.url);
const done: string[] = [];
let cookie = '';

/** Straight to the address of this machine, so that nothing but what the server does is looked up. */
const ask = (method: string, path: string, body?: unknown, type = 'application/json'): Promise<Reply> =>
  new Promise((resolve, reject) => {
    const headers = { host: `localhost:${port}`, origin, cookie, 'content-type': type };
    const asked = request({ host: '127.0.0.1', port, method, path, headers }, (reply) => {
      const chunks: Buffer[] = [];
      const isStream = reply.headers['content-type']?.startsWith('text/event-stream') === true;
      reply.on('data', (chunk: Buffer) => {
        chunks.push(chunk);
      });
      // It does not end by itself.
      if (isStream) asked.destroy();
      reply.on('close', () => {
        done.push(`${method} ${path.replaceAll(/[0-9a-f-]{36}|[0-9a-f]{64}/g, 'ID')} ${reply.statusCode}`);
        resolve({ status: reply.statusCode ?? 0, headers: reply.headers, body: Buffer.concat(chunks) });
      });
    });
    asked.on('error', (error) => (asked.destroyed ? undefined : reject(error)));
    asked.end(body instanceof Uint8Array || body === undefined ? body : JSON.stringify(body));
  });
const jsonOf = ({ body }: Reply): Record<string, unknown> => JSON.parse(body.toString('utf8'));

const account = { name: 'Owner', email: 'owner@example.org', passphrase: 'kettle harbour violet ladder' };
const made = await ask('POST', '/api/account', { ...account, token: searchParams.get('token') });
cookie = [made.headers['set-cookie'] ?? []]
  .flat()
  .map((one) => one.split(';')[0])
  .join('; ');
await ask('GET', '/');
await ask('GET', '/api/session');
const { id } = jsonOf(await ask('POST', '/api/cases', { example: 'kenya-2007-08' }));
const one = `/api/cases/${String(id)}`;
const { head } = jsonOf(await ask('GET', one));
const evidence = Buffer.from('%PDF-1.7 a document');
await ask('POST', `${one}/attachments?name=report.pdf`, new Uint8Array(evidence), 'application/octet-stream');
const sha256 = createHash('sha256').update(evidence).digest('hex');
const source = {
  type: 'source.registered',
  source: 's-day',
  name: 'A mission',
  kind: 'un-field',
  reliability: 'B',
};
const item = {
  type: 'evidence.recorded',
  evidence: 'e-day',
  source: 's-day',
  credibility: '2',
  summary: 'A report.',
  date: '2008-01-01',
  status: 'alleged',
  url: 'https://elsewhere.example/report',
  attachment: { sha256, name: 'report.pdf', mediaType: 'application/pdf', bytes: evidence.length },
};
const note = {
  type: 'note.added',
  text: 'See https://elsewhere.example/report and //elsewhere.example/image.png',
};
await ask('POST', `${one}/events`, { expectedHead: head, events: [source, item, note] });
for (const path of [
  'brief.html',
  'brief.pdf',
  'brief.docx',
  'brief.pdf?language=ar',
  'case.json',
  'live',
  'explanation',
  'options',
])
  await ask('GET', `${one}/${path}`);
await ask('GET', `${one}/attachments/${sha256}`);
for (const path of [
  'cases',
  'search?q=Kenya',
  'changes?since=2000-01-01T00:00:00.000Z',
  'exports',
  'audit',
  'frameworks',
  'people',
  'me',
  'health',
  'ready',
  'openapi.json',
])
  await ask('GET', `/api/${path}`);
await ask('POST', '/api/people', { name: 'A reader', email: 'reader@example.org', grants: [] });
await ask('POST', '/api/workspace/check', {});
await ask('POST', '/api/workspace/backups', {});
// It is made while the server goes on: the day does not end before it is.
while (/"state":"running"/.test((await ask('GET', '/api/workspace/backups')).body.toString()))
  await setTimeout(50);
await ask('GET', '/api/workspace');
await ask('DELETE', '/api/session');
await ask('POST', '/api/session', { email: account.email, passphrase: account.passphrase });

// To show that what is tried is seen: nothing listens there, and it is this machine.
if (process.argv.includes('--plant')) {
  await new Promise((resolve) => {
    connect({ host: '127.0.0.9', port: 9 }).once('error', resolve);
  });
  await fetch('http://127.0.0.9:4599/').catch(() => undefined);
  await (await import('node:dns/promises')).lookup('localhost').catch(() => undefined);
}

await served.value.close();
await rm(folder, { recursive: true, force: true });
const { outgoingAttempts } = globalThis as { readonly outgoingAttempts?: readonly Outgoing[] };
const own = new Set([`127.0.0.1:${port}`]);
// An address that is one already is not asked for anywhere.
const outgoing = outgoingAttempts?.filter(
  ({ what, to }) => !(what === 'connection' && own.has(to)) && !(what === 'look-up' && isIP(to) !== 0),
);
const seen = outgoingAttempts?.filter(({ to }) => own.has(to)).length ?? 0;
process.stdout.write(JSON.stringify({ done, outgoing, seen }));
