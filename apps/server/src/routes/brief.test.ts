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

const brief = (kind: 'pdf' | 'html', query = '', id = kenya) =>
  server.askSignedIn('GET', `/api/cases/${id}/brief.${kind}${query}`);

const digestOfBrief = async () =>
  createHash('sha256')
    .update(Buffer.from(await (await brief('pdf')).arrayBuffer()))
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

describe('the brief as PDF', () => {
  it('is a file to be kept, named after its level, its date and the case', async () => {
    const reply = await brief('pdf');
    expect(reply.headers.get('content-type')).toBe('application/pdf');
    expect(reply.headers.get('content-disposition')).toMatch(
      /^attachment; filename="internal-2013-04-30-Kenya[\w.-]+\.pdf"; filename\*=UTF-8''internal%202013-04-30%20Kenya/,
    );
    expect(
      Buffer.from(await reply.arrayBuffer())
        .subarray(0, 5)
        .toString('latin1'),
    ).toBe('%PDF-');
  });

  it('is the same, byte for byte, for the same case', async () => {
    expect(await digestOfBrief()).toBe(await digestOfBrief());
  });

  it('has a name that no title can break out of', async () => {
    const id = await aCaseIn(
      server,
      aCaseFile({ title: `a"; filename="evil.exe\r\nSet-Cookie: x=y/../é\u202e${'x'.repeat(55)}🕊` }),
    );
    const reply = await brief('pdf', '', id);
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
    ['?at=2007-02-30', '$.at'],
    ['?at=yesterday', '$.at'],
  ])('names the fault of %s and what to give instead', async (query, path) => {
    for (const kind of ['pdf', 'html'] as const) {
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
    expect(await problemOf(await brief('pdf', '?level=public', id))).toEqual({
      status: 422,
      code: 'nothing-at-level',
    });
  });
});
