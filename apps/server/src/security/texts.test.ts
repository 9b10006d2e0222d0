import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { aCaseFile, aCaseIn } from '../testing/a-case-of.ts';
import type { TestServer } from '../testing/a-server.ts';
import { aServer, problemOf } from '../testing/a-server.ts';
import { HOSTILE_TEXT, hostileCase } from '../testing/hostile-case.ts';
import { addressOf, toldRoutes } from '../testing/route-table.ts';

/** What people, files and addresses say that would be something else than text to whoever reads it next. */
const server: TestServer = await aServer();
let hostile = '';
let fields: readonly string[] = [];
beforeAll(async () => {
  const said: string[] = [];
  const caseFile = hostileCase((field) => {
    said.push(field);
    return HOSTILE_TEXT;
  });
  fields = said;
  hostile = await aCaseIn(server, caseFile);
});
afterAll(() => server.close());

const get = (address: string, headers: Readonly<Record<string, string>> = {}) =>
  server.askSignedIn('GET', address, { headers });

describe('a text of a case', () => {
  it('stands in every field of every type of event that takes one', () => {
    expect(new Set(fields).size).toBeGreaterThan(70);
    expect(fields).toEqual(
      expect.arrayContaining(['title', 'note', 'note.added.text', 'evidence.recorded.url']),
    );
  });

  it('is kept to the letter', async () => {
    const kept = (await (await get(`/api/cases/${hostile}/case.json`)).json()) as { readonly title: string };
    expect(kept.title).toBe(HOSTILE_TEXT);
  });

  it.each(['country-brief', 'full-assessment', 'alert'])(
    'is text in the page of a brief: %s',
    async (template) => {
      const reply = await get(`/api/cases/${hostile}/brief.html?template=${template}&level=public`);
      const html = await reply.text();
      expect([reply.status, reply.headers.get('content-security-policy')]).toEqual([
        200,
        expect.stringMatching(/default-src 'none'.*sandbox$/),
      ]);
      expect(html).toContain('&lt;script&gt;alert(1)');
      expect(html).not.toMatch(/<script/i);
      expect(html).not.toMatch(/<[^>]*\son[a-z]+\s*=/i);
      expect(html).not.toMatch(/<[^>]*javascript:/i);
      expect(html).not.toMatch(/<(?:img|iframe|object|embed|link|base|form|meta http-equiv)[^>]*elsewhere/i);
      expect(html).toContain('{{7*7}}');
    },
  );

  it.each(['pdf', 'docx'])('is text in the file of a brief: %s', async (kind) => {
    const reply = await get(`/api/cases/${hostile}/brief.${kind}?level=public`);
    expect(reply.status).toBe(200);
    const bytes = Buffer.from(await reply.arrayBuffer()).toString('latin1');
    for (const sign of ['/JavaScript', '/JS ', '/Launch', '/OpenAction', '/URI (javascript:', 'vbaProject'])
      expect([sign, bytes.includes(sign)]).toEqual([sign, false]);
  });

  it('is text in the one table that a spreadsheet reads', async () => {
    const tables = toldRoutes(server.api).filter(({ path }) => /csv|xlsx?|tsv/.test(path));
    expect(tables.map(({ path }) => path)).toEqual(['/api/exports.csv']);
    await get(`/api/cases/${hostile}/case.json`);
    const cells = (await (await get('/api/exports.csv')).text()).split(/^\uFEFF?"|","|"\r\n"?/);
    expect(cells.length).toBeGreaterThan(10);
    expect(cells.filter((cell) => /^[=+\-@\t\r]/.test(cell))).toEqual([]);
  });

  it('is JSON to whoever asks for JSON, never a page', async () => {
    for (const address of [`/api/cases/${hostile}`, `/api/cases/${hostile}/case.json`, '/api/cases']) {
      const reply = await get(address, { accept: 'text/html' });
      await reply.body?.cancel();
      expect(reply.headers.get('content-type')).toMatch(/^application\/json/);
      expect(reply.headers.get('x-content-type-options')).toBe('nosniff');
    }
  });
});

describe('a title in the header of a reply', () => {
  it.each([
    'A\r\nSet-Cookie: planted=1',
    'A"; filename="planted.exe',
    'A\u0000\u001b[31m\u202Eexe.fdp',
    '../../../etc/passwd',
    '..\\..\\planted.bat',
    '%0d%0aSet-Cookie:%20planted=1',
    'Ünïcödé → 例 \u{1F9ED}',
  ])('is one name and no more: %j', async (title) => {
    const id = await aCaseIn(server, aCaseFile({ title, defaultLevel: 'public' }));
    const { headers, status } = await get(`/api/cases/${id}/brief.docx?level=public`);
    expect(status).toBe(200);
    expect(headers.getSetCookie().join()).not.toContain('planted');
    const disposition = headers.get('content-disposition') ?? '';
    const [, plain = '', full = ''] =
      /^attachment; filename="([A-Za-z0-9._ -]+)"; filename\*=UTF-8''([A-Za-z0-9._~!$&+^`|%-]+)$/.exec(
        disposition,
      ) ?? [];
    expect(plain).toMatch(/\.docx$/);
    // oxlint-disable-next-line no-control-regex -- these are what is looked for
    expect(decodeURIComponent(full)).not.toMatch(/[\u0000-\u001f\u202a-\u202e\u2066-\u2069]/);
    expect(decodeURIComponent(full)).toMatch(/\.docx$/);
  });
});

describe('a path', () => {
  const OUT = [
    '../../../../../../etc/passwd',
    '..%2f..%2f..%2f..%2fetc%2fpasswd',
    '..%252f..%252fetc%252fpasswd',
    '%2e%2e/%2e%2e/etc/passwd',
    '....//....//etc/passwd',
    '..\\..\\..\\etc\\passwd',
    '..%5c..%5cetc%5cpasswd',
    '/etc/passwd',
    'file:///etc/passwd',
    'config/workspace.key',
    '..%00',
    '.git/config',
    '.env',
    'package.json',
    'node_modules/hono/package.json',
    'src/main.ts',
  ];

  it.each(OUT)('leads to no file but those of the application: %s', async (path) => {
    for (const start of ['/', '/assets/', '/assets/../', '//', '/%2e%2e/']) {
      const reply = await server.ask('GET', `${start}${path}`);
      const text = await reply.text();
      expect(text).not.toMatch(/root:|BEGIN|"dependencies"|repositoryformatversion/);
      expect([200, 404, 401]).toContain(reply.status);
    }
  });

  it.each(OUT)('is the name of no template, language, paper or level: %s', async (path) => {
    for (const choice of ['template', 'language', 'paper', 'level', 'at']) {
      const address = `/api/cases/${hostile}/brief.html?${choice}=${encodeURIComponent(path)}`;
      expect(await problemOf(await get(address))).toEqual({ status: 422, code: 'wrong-request' });
    }
  });

  it.each([
    ...OUT,
    '\u0000',
    '*',
    '%',
    "' or '1'='1",
    '01890000-0000-7000-8000-000000000000\u200b',
    'x'.repeat(5000),
    '𝟘',
    'İ',
  ])('is the id of nothing: %j', async (path) => {
    for (const route of toldRoutes(server.api).filter(
      ({ method, path: each }) => method === 'GET' && each.includes('{'),
    )) {
      const names = [...route.path.matchAll(/\{(\w+)\}/g)].map(([, name = '']) => name);
      const reply = await get(addressOf(route, Object.fromEntries(names.map((name) => [name, path]))));
      expect([route.path, reply.status]).toEqual([
        route.path,
        expect.toSatisfy((status) => [404, 422].includes(status)),
      ]);
    }
  });

  it('is found under one spelling only', async () => {
    expect((await get(`/api/cases/${hostile}`)).status).toBe(200);
    for (const spelling of [hostile.toUpperCase(), `${hostile}%20`, `%20${hostile}`, `${hostile}/`])
      expect((await get(`/api/cases/${spelling}`)).status).toBe(404);
    expect((await get(`/api/cases/${hostile}%00`)).status).toBe(422);
  });
});

describe('the log and the replies to mistakes', () => {
  it('say nothing that anyone wrote', async () => {
    const marker = 'planted-marker-4711';
    await server.askSignedIn('POST', `/api/cases/${hostile}/events`, {
      json: { expectedHead: 'x', events: [{ type: 'note.added', text: marker }] },
      headers: { 'x-marker': marker },
    });
    await server.ask('POST', '/api/session', {
      json: { email: `${marker}@example.org`, passphrase: marker },
    });
    await get(`/api/${marker}?q=${marker}`);
    const wrong = await server.ask('POST', '/api/session', { json: { email: marker, passphrase: marker } });
    expect(await wrong.text()).not.toContain(marker);
    expect(JSON.stringify(server.log)).not.toContain(marker);
  });

  it('say nothing of the machine, of the files or of what the server is made with', async () => {
    for (const address of [
      '/api/none',
      '/none.js',
      '/api/cases/x',
      `/api/cases/${hostile}/brief.pdf?template=none`,
    ]) {
      const reply = await get(address);
      const all = JSON.stringify([...reply.headers]) + (await reply.text());
      expect(all).not.toMatch(/x-powered-by|hono|node_modules|\.ts:|\/(?:work|home|tmp|usr)\//i);
      expect(reply.headers.get('server')).toBe(null);
    }
  });
});
