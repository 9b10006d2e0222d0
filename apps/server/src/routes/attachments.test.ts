import { createHash } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { aCaseIn } from '../testing/a-case-of.ts';
import type { TestServer } from '../testing/a-server.ts';
import { aServer, problemOf } from '../testing/a-server.ts';
import type { Member, Team } from '../testing/a-team.ts';
import { aMember, aTeam } from '../testing/a-team.ts';

let server: TestServer;
let team: Team;
beforeAll(async () => {
  server = await aServer();
  team = await aTeam(server);
});
afterAll(() => server.close());

const bytesOf = (text: string) => new TextEncoder().encode(text);
const digestOf = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex');

const keep = (
  id: string,
  bytes: Uint8Array<ArrayBuffer>,
  mediaType = 'image/png',
  by: Member = team.analyst,
) =>
  by.ask('POST', `/api/cases/${id}/attachments?name=photo.png`, {
    bytes,
    headers: { 'content-type': mediaType },
  });

/** Puts evidence into a case that names a document. */
const name = async (
  id: string,
  attachment: object,
  level = 'internal',
  evidence = 'ea',
  by: Member = team.analyst,
): Promise<Response> => {
  const { head } = (await (await by.ask('GET', `/api/cases/${id}`)).json()) as {
    readonly head: string;
  };
  return by.ask('POST', `/api/cases/${id}/events`, {
    json: {
      expectedHead: head,
      events: [
        {
          type: 'evidence.recorded',
          evidence,
          source: 's1',
          credibility: '2',
          summary: 'A photograph.',
          date: '2026-01-05',
          status: 'alleged',
          level,
          attachment,
        },
      ],
    },
  });
};

const UNKNOWN = { status: 404, code: 'unknown-attachment' };

describe('a document', () => {
  it('comes back byte by byte once evidence names it, as a file that no browser runs', async () => {
    const id = await aCaseIn(server);
    const bytes = new Uint8Array(70_000).map((_, place) => (place * 7) % 256);
    const kept = await keep(id, bytes);
    expect(kept.status).toBe(201);
    const attachment = (await kept.json()) as { readonly sha256: string };
    expect(attachment).toEqual({
      sha256: digestOf(bytes),
      name: 'photo.png',
      mediaType: 'image/png',
      bytes: 70_000,
    });
    const address = `/api/cases/${id}/attachments/${attachment.sha256}`;
    expect(await problemOf(await team.analyst.ask('GET', address))).toEqual(UNKNOWN);
    await name(id, { ...attachment, name: 'a “photo”.png' });
    const reply = await team.analyst.ask('GET', address);
    expect(new Uint8Array(await reply.arrayBuffer())).toEqual(bytes);
    expect(Object.fromEntries(reply.headers)).toMatchObject({
      'content-type': 'image/png',
      'content-disposition': `attachment; filename="a-photo-.png"; filename*=UTF-8''a%20%E2%80%9Cphoto%E2%80%9D.png`,
      'x-content-type-options': 'nosniff',
      'content-security-policy': "default-src 'none'; sandbox",
      'cache-control': 'no-store',
    });
  });

  it('is given as bytes where its media type could be run', async () => {
    const id = await aCaseIn(server);
    const { sha256 } = (await (await keep(id, bytesOf('<script>alert(1)</script>'))).json()) as {
      readonly sha256: string;
    };
    for (const [place, mediaType] of [
      'text/html',
      'image/svg+xml',
      'application/xhtml+xml',
      'x\r\ny: z',
    ].entries()) {
      await name(id, { sha256, name: 'page', mediaType, bytes: 25 }, 'internal', `e-${place}`);
      const reply = await team.analyst.ask('GET', `/api/cases/${id}/attachments/${sha256}`);
      expect(reply.headers.get('content-type')).toBe('application/octet-stream');
    }
  });

  it('is given to whoever sees evidence that names it, and to nobody else', async () => {
    const id = await aCaseIn(server);
    const attachment = (await (await keep(id, bytesOf('withheld'))).json()) as { readonly sha256: string };
    await name(id, attachment, 'restricted');
    const address = `/api/cases/${id}/attachments/${attachment.sha256}`;
    expect((await team.readers.restricted.ask('GET', address)).status).toBe(200);
    expect(await problemOf(await team.readers.internal.ask('GET', address))).toEqual(UNKNOWN);
    expect(await problemOf(await team.outsider.ask('GET', address))).toEqual({
      status: 404,
      code: 'unknown-case',
    });
  });

  it('is not told to be there by naming its digest in another case', async () => {
    const [id, another] = [await aCaseIn(server), await aCaseIn(server)];
    const attachment = (await (await keep(id, bytesOf('in one case'))).json()) as { readonly sha256: string };
    await name(another, attachment);
    const address = `/api/cases/${another}/attachments/${attachment.sha256}`;
    expect(await problemOf(await team.analyst.ask('GET', address))).toEqual(UNKNOWN);
  });

  it('is not given to whoever names its digest below its level, nor told to be there', async () => {
    const id = await aCaseIn(server);
    const low = await aMember(server, 'Low', [{ role: 'analyst', ceiling: 'internal' }]);
    const there = (await (await keep(id, bytesOf('withheld too'))).json()) as { readonly sha256: string };
    await name(id, there, 'restricted');
    const nowhere = { ...there, sha256: 'a'.repeat(64) };
    const answers = [];
    for (const attachment of [there, nowhere]) {
      const reply = await name(id, attachment, 'internal', 'mine', low);
      answers.push({ status: reply.status, text: await reply.text() });
    }
    expect(answers[0]).toEqual(answers[1]);
    expect(answers[0]).toMatchObject({ status: 422 });
    const address = `/api/cases/${id}/attachments/${there.sha256}`;
    expect(await problemOf(await low.ask('GET', address))).toEqual(UNKNOWN);
  });

  it('is given to whoever brought the same one, and may be named by whoever sees it', async () => {
    const id = await aCaseIn(server);
    const low = await aMember(server, 'Low bringer', [{ role: 'analyst', ceiling: 'internal' }]);
    const other = await aMember(server, 'Low seer', [{ role: 'analyst', ceiling: 'internal' }]);
    const attachment = (await (await keep(id, bytesOf('held twice'))).json()) as { readonly sha256: string };
    await name(id, attachment, 'restricted');
    expect((await keep(id, bytesOf('held twice'), 'image/png', low)).status).toBe(201);
    expect((await name(id, attachment, 'internal', 'mine', low)).status).toBe(201);
    const address = `/api/cases/${id}/attachments/${attachment.sha256}`;
    expect((await low.ask('GET', address)).status).toBe(200);
    expect((await name(id, attachment, 'internal', 'theirs', other)).status).toBe(201);
  });

  it('leaves a line in the register of exports, each time it is given out', async () => {
    const id = await aCaseIn(server);
    const attachment = (await (await keep(id, bytesOf('registered'))).json()) as { readonly sha256: string };
    await name(id, attachment);
    await team.readers.restricted.ask('GET', `/api/cases/${id}/attachments/${attachment.sha256}`);
    await team.readers.restricted.ask('GET', `/api/cases/${id}/case.json`);
    const rows = await server.workspace.database
      .selectFrom('export_entry')
      .select(['what', 'person_id', 'sha256'])
      .where('case_id', '=', id)
      .orderBy('id')
      .execute();
    expect(rows).toMatchObject([
      { what: 'attachment', person_id: team.readers.restricted.id, sha256: attachment.sha256 },
      { what: 'case-file', person_id: team.readers.restricted.id },
    ]);
  });

  it('is refused above 25 MiB, whether or not its length is announced, and from whoever may not write', async () => {
    const id = await aCaseIn(server);
    const large = new Uint8Array(25 * 1024 * 1024 + 1);
    expect(await problemOf(await keep(id, large))).toEqual({ status: 413, code: 'too-large' });
    const announced = await team.analyst.ask('POST', `/api/cases/${id}/attachments?name=x`, {
      bytes: bytesOf('x'),
      headers: { 'content-length': String(large.byteLength), 'content-type': 'image/png' },
    });
    expect(await problemOf(announced)).toEqual({ status: 413, code: 'too-large' });
    const byReader = await team.readers.restricted.ask('POST', `/api/cases/${id}/attachments?name=x`, {
      bytes: bytesOf('x'),
    });
    expect(await problemOf(byReader)).toEqual({ status: 403, code: 'not-allowed' });
    const nowhere = await keep('0197a000-0000-7000-8000-000000000000', bytesOf('x'));
    expect(await problemOf(nowhere)).toEqual({ status: 404, code: 'unknown-case' });
  });

  it.each(['', '?name=', `?name=${'x'.repeat(201)}`])('needs a name (%s)', async (query) => {
    const id = await aCaseIn(server);
    const reply = await team.analyst.ask('POST', `/api/cases/${id}/attachments${query}`, {
      bytes: bytesOf('x'),
    });
    expect(await problemOf(reply)).toEqual({ status: 422, code: 'wrong-request' });
  });
});
