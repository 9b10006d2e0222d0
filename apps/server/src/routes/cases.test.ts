import { checkCaseFile, readCaseFile, replay } from '@forewarn/core';
import { EXAMPLES, readExample } from '@forewarn/examples';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { aCaseFile, aCaseIn, aRating } from '../testing/a-case-of.ts';
import type { TestServer } from '../testing/a-server.ts';
import { aServer, problemOf } from '../testing/a-server.ts';

let server: TestServer;
beforeAll(async () => {
  server = await aServer();
});
afterAll(() => server.close());

const list = async () => {
  const reply = await server.askSignedIn('GET', '/api/cases?limit=1000');
  const { cases } = (await reply.json()) as {
    readonly cases: readonly Readonly<Record<string, unknown>>[];
  };
  return cases;
};
const post = (text: string) => server.askSignedIn('POST', '/api/cases', { text });
const problemsOf = async (reply: Response) => {
  expect(reply.status).toBe(422);
  return (
    (await reply.json()) as { readonly problems: readonly { readonly code: string; readonly path: string }[] }
  ).problems;
};

describe('the examples', () => {
  it('are listed by name and title', async () => {
    const reply = await server.askSignedIn('GET', '/api/examples');
    expect(await reply.json()).toEqual(EXAMPLES);
  });

  it('become cases, and the list says where they stand as a replay does', async () => {
    const created = await server.askSignedIn('POST', '/api/cases', { json: { example: 'kenya-2007-08' } });
    expect(created.status).toBe(201);
    const { id } = (await created.json()) as { readonly id: string };
    const read = readCaseFile(await readExample('kenya-2007-08'));
    if (!read.ok) throw new Error('the example is not a case');
    const { posture, picture, open } = replay(read.value);
    expect((await list()).find((summary) => summary['id'] === id)).toMatchObject({
      damaged: false,
      title: read.value.title,
      framework: 'un-2014',
      ruleset: 'un-r2p/1',
      area: { country: 'KE' },
      events: read.value.events.length,
      posture,
      coverage: picture.coverage,
      open: open.length,
    });
  });

  it('refuses an example that is not there, and says where the list is', async () => {
    const problems = await problemsOf(
      await server.askSignedIn('POST', '/api/cases', { json: { example: '../secrets' } }),
    );
    expect(problems).toEqual([
      expect.objectContaining({
        code: 'unknown-example',
        path: '$.example',
        hint: expect.stringContaining('/api/examples'),
      }),
    ]);
  });
});

describe('a new case', () => {
  it('comes back as it was sent, as a case and as a file', async () => {
    const caseFile = aCaseFile();
    const id = await aCaseIn(server, caseFile);
    const { events, ...header } = caseFile;
    const stored = (await (await server.askSignedIn('GET', `/api/cases/${id}`)).json()) as {
      readonly events: readonly { readonly event: unknown }[];
    };
    expect(stored).toMatchObject({ id, header, head: expect.any(String) });
    expect(stored.events.map(({ event }) => event)).toEqual(events);
    const file: unknown = await (await server.askSignedIn('GET', `/api/cases/${id}/case.json`)).json();
    expect(file).toEqual(caseFile);
    expect(checkCaseFile(file).ok).toBe(true);
  });

  it('is refused whole, with each fault, its place and what to do', async () => {
    const reply = await server.askSignedIn('POST', '/api/cases', {
      json: {
        case: {
          ...aCaseFile(),
          colour: 'red',
          events: [{ at: '2026-02-30', type: 'note.added', text: 'x' }],
        },
      },
    });
    expect(await problemsOf(reply)).toEqual([
      { code: 'unknown-key', path: '$.colour', message: expect.any(String), hint: expect.any(String) },
      {
        code: 'wrong-date',
        path: '$.events[0].at',
        message: expect.stringContaining('2026-02-30'),
        hint: expect.any(String),
      },
    ]);
  });

  it('is refused when a key stands twice, which a parser would hide', async () => {
    const problems = await problemsOf(await post('{"case": {"title": "one", "title": "two"}}'));
    expect(problems).toEqual([expect.objectContaining({ code: 'duplicate-key' })]);
  });

  it('is refused when it nests too deep, however deep', async () => {
    const problems = await problemsOf(await post(`{"case": ${'['.repeat(500_000)}${']'.repeat(500_000)}}`));
    expect(problems).toEqual([expect.objectContaining({ code: 'too-deep' })]);
  });

  it.each([
    '{"case": {"title": "x"',
    '{"case": {}}}',
    '{"case": {}} {"case": {}}',
    '{"case": {}, "example": "kenya-2007-08"}',
  ])('is refused as broken when it is %s', async (text) => {
    expect(await problemsOf(await post(text))).toEqual([expect.objectContaining({ code: 'not-json' })]);
  });

  it.each(['', '{', 'nonsense'])('is refused when the body is “%s”', async (text) => {
    expect(await problemOf(await post(text))).toEqual({ status: 400, code: 'not-json' });
  });

  it.each([
    '{}',
    '[]',
    'null',
    '"case"',
    '{"other": 1, "case": {}}',
    '{"example": 7}',
    '{"example": "x", "__proto__": {}}',
    '{"example": "kenya-2007-08", "example": "kenya-2007-08"}',
  ])('is refused when the body names neither an example nor a case (%#)', async (text) => {
    expect(await problemOf(await post(text))).toEqual({ status: 422, code: 'wrong-request' });
  });

  it('is refused when it nests deeper than a case may', async () => {
    const text = `{"example": ${'['.repeat(200_000)}${']'.repeat(200_000)}}`;
    expect(await problemOf(await post(text))).toEqual({ status: 422, code: 'too-deep' });
  });

  it('is refused when it is not UTF-8, and nothing of it is kept', async () => {
    const before = await list();
    const text = JSON.stringify({ case: aCaseFile({ title: 'X~Z' }) });
    const bytes = Buffer.from(text);
    bytes[text.indexOf('~')] = 0xff;
    const reply = await server.askSignedIn('POST', '/api/cases', { bytes });
    expect(await problemOf(reply)).toEqual({ status: 400, code: 'wrong-encoding' });
    expect(await list()).toHaveLength(before.length);
  });

  it.each(['', '"events": [{"at": "2026-01-01", "type": "note.added", "text": "x", "__proto__": {}}], '])(
    'is refused for a key that a parser would take for the prototype (%#)',
    async (events) => {
      const text = JSON.stringify(aCaseFile({ events: [] })).replace(
        '"events":[]',
        `${events}"__proto__": {}`,
      );
      expect(await problemOf(await post(`{"case": ${text}}`))).toEqual({ status: 422, code: 'not-a-case' });
    },
  );

  it('keeps markup as the text that it is, and only ever replies with JSON', async () => {
    const title = '<script>alert(1)</script>"\'&';
    const id = await aCaseIn(server, aCaseFile({ title }));
    for (const address of ['/api/cases', `/api/cases/${id}`, `/api/cases/${id}/case.json`]) {
      const reply = await server.askSignedIn('GET', address);
      expect(reply.headers.get('content-type')).toBe('application/json');
      expect(reply.headers.get('x-content-type-options')).toBe('nosniff');
      expect(await reply.text()).toContain(JSON.stringify(title).slice(1, -1));
    }
  });
});

describe('a case that is not there', () => {
  it.each(['', '/case.json', '/brief.pdf', '/brief.html'])(
    'is not found at /api/cases/ID%s',
    async (rest) => {
      const reply = await server.askSignedIn('GET', `/api/cases/0197a000-0000-7000-8000-000000000000${rest}`);
      expect(await problemOf(reply)).toEqual({ status: 404, code: 'unknown-case' });
    },
  );
});

describe('the summary of a case', () => {
  it('follows the case when events are added', async () => {
    const id = await aCaseIn(server);
    const summary = async () => (await list()).find((entry) => entry['id'] === id);
    const before = await summary();
    expect(before).toMatchObject({ coverage: { assessed: 0 }, open: 0, oldestOpen: null });
    await server.askSignedIn('POST', `/api/cases/${id}/events`, {
      json: { expectedHead: before?.['head'], events: [{ ...aRating, at: '2026-01-03' }] },
    });
    const after = await summary();
    expect(after).toMatchObject({
      coverage: { assessed: 1 },
      open: 1,
      oldestOpen: { question: 'incitement', days: 31 },
      lastAt: '2026-01-03',
    });
    expect(after?.['head']).not.toBe(before?.['head']);
  });
});
