import { createHash } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { aCaseFile, aCaseIn } from '../testing/a-case-of.ts';
import type { TestServer } from '../testing/a-server.ts';
import { aServer, problemOf } from '../testing/a-server.ts';

let server: TestServer;
let kenya: string;
beforeAll(async () => {
  server = await aServer();
  const created = await server.askSignedIn('POST', '/api/cases', { json: { example: 'kenya-2007-08' } });
  kenya = ((await created.json()) as { readonly id: string }).id;
});
afterAll(() => server.close());

const KINDS = ['pdf', 'docx', 'html'] as const;
type Kind = (typeof KINDS)[number];

const brief = (kind: Kind, query = '', id = kenya) =>
  server.askSignedIn('GET', `/api/cases/${id}/brief.${kind}${query}`);

const bytesOf = async (reply: Response) => Buffer.from(await reply.arrayBuffer());

const digestOf = async (kind: Kind, query = '') =>
  createHash('sha256')
    .update(await bytesOf(await brief(kind, query)))
    .digest('hex');

describe('the brief as HTML', () => {
  it('is a document that can run nothing and reach nothing, in a frame of the application only', async () => {
    const reply = await brief('html');
    expect(reply.status).toBe(200);
    expect(reply.headers.get('content-type')).toBe('text/html; charset=utf-8');
    const policy = reply.headers.get('content-security-policy') ?? '';
    expect(policy).toContain("default-src 'none'");
    expect(policy).toMatch(/; sandbox$/);
    expect(policy).not.toContain('script');
    expect(reply.headers.get('cache-control')).toBe('no-store');
    expect(await reply.text()).toContain('Kenya');
  });

  it('shows markup in a title as text', async () => {
    const id = await aCaseIn(server, aCaseFile({ title: '<script>alert(1)</script>' }));
    const html = await (await brief('html', '', id)).text();
    expect(html).not.toContain('<script>alert');
    expect(html).toContain('&lt;script&gt;alert');
  });

  it('never names who entered the events', async () => {
    const { person } = (await (await server.askSignedIn('GET', '/api/session')).json()) as {
      readonly person: { readonly id: string; readonly name: string };
    };
    const html = await (await brief('html')).text();
    expect(html).not.toContain(person.id);
    expect(html).not.toContain(person.name);
  });

  it('stands at the date that was asked for', async () => {
    const early = await (await brief('html', '?at=2007-12-31')).text();
    expect(early).not.toBe(await (await brief('html')).text());
  });

  it('bears the head of the case in the store', async () => {
    const { head } = (await (await server.askSignedIn('GET', `/api/cases/${kenya}`)).json()) as {
      readonly head: string;
    };
    expect(await (await brief('html')).text()).toContain(head);
  });
});

const FILES = [
  { kind: 'pdf', mediaType: 'application/pdf', begins: '%PDF-' },
  {
    kind: 'docx',
    mediaType: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
    begins: 'PK\u0003\u0004',
  },
] as const;

describe.each(FILES)('the brief as $kind', ({ kind, mediaType, begins }) => {
  it('is a file to be kept, named after its level, its date, the case, its template and its language', async () => {
    const reply = await brief(kind, '?at=2008-01-28');
    expect(reply.status).toBe(200);
    expect(reply.headers.get('content-type')).toBe(mediaType);
    const disposition = reply.headers.get('content-disposition') ?? '';
    expect(disposition).toMatch(
      /^attachment; filename="internal-2008-01-28-Kenya[\w.-]+-country-brief-en\.\w+"; /,
    );
    expect(disposition).toContain(`-en.${kind}"; filename*=UTF-8''internal%202008-01-28%20Kenya`);
    expect(disposition).toMatch(new RegExp(`%20country-brief%20en\\.${kind}$`));
    const bytes = await bytesOf(reply);
    expect(bytes.subarray(0, begins.length).toString('latin1')).toBe(begins);
  });

  it('is kept in no cache, and is never taken for another kind of file', async () => {
    const { headers } = await brief(kind);
    expect(headers.get('cache-control')).toBe('no-store');
    expect(headers.get('x-content-type-options')).toBe('nosniff');
  });

  it('is the same, byte for byte, for the same case', async () => {
    expect(await digestOf(kind)).toBe(await digestOf(kind));
  });

  it('is laid out for the paper that was asked for, A4 where none was', async () => {
    const [none, a4, letter] = await Promise.all(
      ['', '?paper=a4', '?paper=letter'].map((query) => digestOf(kind, query)),
    );
    expect(a4).toBe(none);
    expect(letter).not.toBe(none);
  });

  it('has a name that no title can break out of', async () => {
    const id = await aCaseIn(
      server,
      aCaseFile({ title: `a"; filename="evil.exe\r\nSet-Cookie: x=y/../é\u202e${'x'.repeat(55)}🕊` }),
    );
    const reply = await brief(kind, '', id);
    expect(reply.status).toBe(200);
    expect(reply.headers.get('content-disposition')).toMatch(
      /^attachment; filename="[\w.-]+"; filename\*=UTF-8''[\w.~%!-]+$/,
    );
    expect(reply.headers.get('content-disposition')).not.toContain('%E2%80%AE');
    expect(reply.headers.get('set-cookie')).toBeNull();
  });
});

describe('a brief that cannot be made', () => {
  it.each([
    ['?template=unknown', '$.template'],
    ['?template=..%2f..%2fpackage', '$.template'],
    ['?language=tlh', '$.language'],
    ['?level=secret', '$.level'],
    ['?paper=a3', '$.paper'],
    ['?paper=A4%0d%0aX:1', '$.paper'],
    ['?at=2007-02-30', '$.at'],
    ['?at=yesterday', '$.at'],
  ])('names the fault of %s and what to give instead', async (query, path) => {
    for (const kind of KINDS) {
      const reply = await brief(kind, query);
      expect(reply.status).toBe(422);
      expect(await reply.json()).toMatchObject({
        code: 'wrong-request',
        problems: [{ path, message: expect.any(String), hint: expect.any(String) }],
      });
    }
  });

  it('is said when nothing may be released at the level', async () => {
    const id = await aCaseIn(server, aCaseFile({ defaultLevel: 'restricted' }));
    for (const kind of KINDS) {
      expect(await problemOf(await brief(kind, '?level=public', id))).toEqual({
        status: 422,
        code: 'nothing-at-level',
      });
    }
  });

  it.each([
    ['?template=unknown', /country-brief/],
    ['?language=tlh', /\ben\b/],
    ['?paper=a3', /a4, letter/],
  ])('names what there is instead of %s', async (query, known) => {
    expect(await (await brief('docx', query)).json()).toMatchObject({
      problems: [{ hint: expect.stringMatching(known) }],
    });
  });

  it('is said when there is no such case', async () => {
    for (const kind of KINDS) {
      expect(await problemOf(await brief(kind, '', 'no-case'))).toEqual({
        status: 404,
        code: 'unknown-case',
      });
    }
  });
});
