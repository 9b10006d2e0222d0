import { createHash } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { aCaseFile, aCaseIn, aRating } from '../testing/a-case-of.ts';
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

type Asker = Pick<Member, 'ask'>;
interface Told {
  readonly id: string;
  readonly state: string;
  readonly sha256: string;
  readonly head: string;
}

const ORDER = { template: 'alert', language: 'en', level: 'partner', kind: 'html', recipients: ['Desk'] };

const request = (id: string, order: object = {}, by: Asker = team.analyst): Promise<Response> =>
  by.ask('POST', `/api/cases/${id}/releases`, { json: { ...ORDER, ...order } });

const requested = async (id: string, order: object = {}, by: Asker = team.analyst): Promise<Told> => {
  const reply = await request(id, order, by);
  if (reply.status !== 201) throw new Error(`not requested: ${await reply.text()}`);
  return (await reply.json()) as Told;
};

const decide = (id: string, { id: release }: Told, decision: object, by: Asker = team.releaser) =>
  by.ask('POST', `/api/cases/${id}/releases/${release}/decision`, { json: decision });

const withdraw = (id: string, { id: release }: Told, by: Asker = team.analyst) =>
  by.ask('DELETE', `/api/cases/${id}/releases/${release}`);

const fileOf = (id: string, { id: release }: Told, by: Asker = team.releaser) =>
  by.ask('GET', `/api/cases/${id}/releases/${release}/file`);

const listOf = async (id: string, by: Asker = team.owner) =>
  ((await (await by.ask('GET', `/api/cases/${id}/releases`)).json()) as { readonly entries: readonly Told[] })
    .entries;

interface Logged {
  readonly head: string;
  readonly events: readonly { readonly actor: string; readonly event: { readonly type: string } }[];
}
const logOf = async (id: string): Promise<Logged> =>
  (await (await team.owner.ask('GET', `/api/cases/${id}`)).json()) as Logged;

const grow = async (id: string): Promise<void> => {
  const { head } = await logOf(id);
  const reply = await team.analyst.ask('POST', `/api/cases/${id}/events`, {
    json: { expectedHead: head, events: [aRating] },
  });
  expect(reply.status).toBe(201);
};

const aCase = (): Promise<string> => aCaseIn(server, aCaseFile({ defaultLevel: 'public' }));
const digestOf = async (reply: Response): Promise<string> =>
  createHash('sha256')
    .update(Buffer.from(await reply.arrayBuffer()))
    .digest('hex');

describe('a release above public', () => {
  it('waits, is issued by another person, and stands in the log with what was issued to whom', async () => {
    const id = await aCase();
    const { head } = await logOf(id);
    const waiting = await requested(id);
    expect(waiting).toMatchObject({
      state: 'waiting',
      head,
      requestedBy: { name: 'Analyst' },
      decidedBy: null,
    });
    expect((await logOf(id)).events.length).toBe(2);
    const issued = await decide(id, waiting, { decision: 'approve', comment: 'Good to go.' });
    expect(issued.status).toBe(200);
    expect(await issued.json()).toMatchObject({
      state: 'issued',
      decidedBy: { name: 'Releaser' },
      comment: 'Good to go.',
    });
    const { events } = await logOf(id);
    expect(events.at(-1)).toMatchObject({
      actor: team.releaser.id,
      event: {
        type: 'brief.issued',
        template: 'alert',
        language: 'en',
        level: 'partner',
        sha256: waiting.sha256,
        head,
        recipients: ['Desk'],
      },
    });
  });

  it('is decided neither by its author, nor without the role, nor beyond a ceiling', async () => {
    const both = await aMember(server, 'Author and releaser', [
      { role: 'analyst', ceiling: 'restricted' },
      { role: 'releaser', ceiling: 'restricted' },
    ]);
    const low = await aMember(server, 'Low releaser', [{ role: 'releaser', ceiling: 'public' }]);
    const id = await aCase();
    const waiting = await requested(id, {}, both);
    const refusals = [
      [both, { status: 403, code: 'four-eyes' }],
      [team.analyst, { status: 403, code: 'not-allowed' }],
      [team.reviewer, { status: 403, code: 'not-allowed' }],
      [team.readers.restricted, { status: 403, code: 'not-allowed' }],
      [team.administrator, { status: 404, code: 'unknown-case' }],
      // Of what lies above their ceiling they learn not even that it is there.
      [low, { status: 404, code: 'unknown-release' }],
    ] as const;
    for (const [who, refusal] of refusals) {
      for (const decision of ['approve', 'decline'])
        expect(await problemOf(await decide(id, waiting, { decision }, who))).toEqual(refusal);
    }
    expect((await listOf(id))[0]).toMatchObject({ state: 'waiting' });
    expect((await logOf(id)).events.length).toBe(2);
  });

  it('is asked for by nobody above their own ceiling', async () => {
    const id = await aCase();
    const low = await aMember(server, 'Low analyst', [{ role: 'analyst', ceiling: 'partner' }]);
    expect(await problemOf(await request(id, { level: 'internal' }, low))).toEqual({
      status: 403,
      code: 'above-ceiling',
    });
    const waiting = await requested(id, { level: 'partner' }, low);
    expect(await listOf(id, low)).toMatchObject([{ id: waiting.id, state: 'waiting' }]);
    expect(await listOf(id, team.readers.public)).toEqual([]);
  });

  it('is asked for by nobody who reads alone, and they are told of it once it is issued', async () => {
    const id = await aCase();
    const reader = team.readers.restricted;
    for (const level of ['public', 'partner'])
      expect(await problemOf(await request(id, { level }, reader))).toEqual({
        status: 403,
        code: 'not-allowed',
      });
    const waiting = await requested(id);
    await grow(id);
    expect(await listOf(id)).toMatchObject([{ state: 'lapsed' }]);
    expect(await listOf(id, reader)).toEqual([]);
    expect(await problemOf(await fileOf(id, waiting, reader))).toEqual({
      status: 404,
      code: 'unknown-release',
    });
    const again = await requested(id);
    expect(await listOf(id, reader)).toEqual([]);
    await decide(id, again, { decision: 'approve' });
    expect(await listOf(id, reader)).toMatchObject([{ id: again.id, state: 'issued' }]);
  });

  it('tells of its recipients nobody whom it may not reach', async () => {
    const id = await aCase();
    await decide(id, await requested(id, { recipients: ['A mission of SECRET'] }), { decision: 'approve' });
    for (const address of [`/api/cases/${id}`, `/api/cases/${id}/releases`, `/api/cases/${id}/review`]) {
      expect(await (await team.readers.partner.ask('GET', address)).text()).toContain(
        address.endsWith('review') ? 'brief.issued' : 'SECRET',
      );
      expect(await (await team.readers.public.ask('GET', address)).text()).not.toContain('SECRET');
    }
  });

  it('is asked for with recipients that the log can hold', async () => {
    const id = await aCase();
    for (const recipient of ['a\u202eb', 'a\u0000b', 'a\ud800b', ' '])
      expect(await problemOf(await request(id, { recipients: [recipient] }))).toEqual({
        status: 422,
        code: 'wrong-request',
      });
    expect(await listOf(id)).toEqual([]);
  });

  it('is declined or withdrawn once, and stays so', async () => {
    const id = await aCase();
    const [declined, withdrawn] = [await requested(id), await requested(id)];
    expect(
      await (await decide(id, declined, { decision: 'decline', comment: 'Not yet.' })).json(),
    ).toMatchObject({
      state: 'declined',
      comment: 'Not yet.',
    });
    expect(await problemOf(await withdraw(id, withdrawn, team.secondAnalyst))).toEqual({
      status: 403,
      code: 'not-allowed',
    });
    expect(await (await withdraw(id, withdrawn)).json()).toMatchObject({ state: 'withdrawn' });
    for (const decided of [declined, withdrawn]) {
      expect(await problemOf(await decide(id, decided, { decision: 'approve' }))).toEqual({
        status: 409,
        code: 'release-decided',
      });
      expect(await problemOf(await withdraw(id, decided))).toEqual({ status: 409, code: 'release-decided' });
      expect(await problemOf(await fileOf(id, decided))).toEqual({ status: 409, code: 'not-issued' });
    }
  });

  it('lapses when the case has another head', async () => {
    const id = await aCase();
    const waiting = await requested(id);
    await grow(id);
    expect(await problemOf(await decide(id, waiting, { decision: 'approve' }))).toEqual({
      status: 409,
      code: 'release-lapsed',
    });
    expect((await listOf(id))[0]).toMatchObject({ state: 'lapsed' });
    expect(await problemOf(await request(id, { head: waiting.head }))).toEqual({
      status: 409,
      code: 'head-not-current',
    });
  });

  it('does not lapse because another brief of the same case was issued', async () => {
    const id = await aCase();
    const [english, french] = [await requested(id), await requested(id, { language: 'fr' })];
    for (const each of [english, french])
      expect((await decide(id, each, { decision: 'approve' })).status).toBe(200);
    expect((await listOf(id)).map(({ state }) => state)).toEqual(['issued', 'issued']);
  });

  it('is issued once, however many approve it at once', async () => {
    const id = await aCase();
    const waiting = await requested(id);
    const replies = await Promise.all(
      [team.releaser, team.owner, team.releaser].map((who) =>
        decide(id, waiting, { decision: 'approve' }, who),
      ),
    );
    expect(replies.filter(({ status }) => status === 200).length).toBe(1);
    const issued = (await logOf(id)).events.filter(({ event }) => event.type === 'brief.issued');
    expect(issued.length).toBe(1);
  });
});

describe('a public release', () => {
  it('is issued at once, by whoever takes part in the work, and had by whoever reads', async () => {
    const id = await aCase();
    const issued = await requested(id, { level: 'public', kind: 'pdf' }, team.reviewer);
    expect(issued).toMatchObject({ state: 'issued', decidedBy: { name: 'Reviewer' } });
    const file = await fileOf(id, issued, team.readers.public);
    expect(file.headers.get('content-type')).toBe('application/pdf');
    expect(await digestOf(file)).toBe(issued.sha256);
  });
});

describe('a brief that was issued', () => {
  it.each(['pdf', 'docx', 'html'] as const)(
    'is had again as %s, to the byte, after the case has grown',
    async (kind) => {
      const id = await aCase();
      await server.workspace.signedHeads.signDue();
      const waiting = await requested(id, { kind });
      await decide(id, waiting, { decision: 'approve' });
      await grow(id);
      // A head that was signed since, on another day, is not what the brief printed.
      server.setClock(new Date('2026-02-04T04:05:06.789Z'));
      await server.workspace.signedHeads.signDue();
      server.setClock(new Date('2026-02-03T04:05:06.789Z'));
      const file = await fileOf(id, waiting);
      expect(file.status).toBe(200);
      expect(await digestOf(file)).toBe(waiting.sha256);
      expect(await problemOf(await fileOf(id, waiting, team.readers.public))).toEqual({
        status: 404,
        code: 'unknown-release',
      });
    },
  );

  it('is no draft, while the brief of the same case above public is one', async () => {
    const id = await aCase();
    const waiting = await requested(id);
    await decide(id, waiting, { decision: 'approve' });
    expect(await (await fileOf(id, waiting)).text()).not.toContain('Draft, not released');
    const brief = (level: string) =>
      team.analyst.ask('GET', `/api/cases/${id}/brief.html?template=alert&level=${level}`);
    expect(await (await brief('partner')).text()).toContain('Draft, not released');
    expect(await (await brief('public')).text()).not.toContain('Draft, not released');
  });

  it('is refused, with both digests, when it can no longer be made as it was', async () => {
    const id = await aCase();
    const waiting = await requested(id);
    await decide(id, waiting, { decision: 'approve' });
    await server.workspace.database
      .updateTable('release')
      .set({ sha256: 'b'.repeat(64) })
      .where('id', '=', waiting.id)
      .execute();
    const reply = await fileOf(id, waiting);
    expect(reply.status).toBe(409);
    expect(await reply.json()).toMatchObject({
      code: 'brief-differs',
      sha256: 'b'.repeat(64),
      found: waiting.sha256,
    });
  });
});

/** A release that a server had begun to decide when it ended. */
const claimed = async (id: string, at: string): Promise<Told> => {
  const waiting = await requested(id);
  await server.workspace.database
    .updateTable('release')
    .set({ decided_by: team.releaser.id, decided_at: at })
    .where('id', '=', waiting.id)
    .execute();
  return waiting;
};

describe('a server that ended half way through an approval', () => {
  it('has issued the brief when the log says so', async () => {
    const id = await aCase();
    const at = '2026-02-03T04:05:06.000Z';
    const waiting = await claimed(id, at);
    const { sha256, head } = waiting;
    await server.store.append(
      id,
      head,
      [{ type: 'brief.issued', at, template: 'alert', language: 'en', level: 'partner', sha256, head }],
      team.releaser.id,
    );
    expect((await listOf(id))[0]).toMatchObject({ state: 'issued', decidedBy: { name: 'Releaser' } });
    expect(await digestOf(await fileOf(id, waiting))).toBe(sha256);
  });

  it('has not when the log does not: then it waits again, once the other cannot be under way', async () => {
    const id = await aCase();
    const waiting = await claimed(id, '2026-02-03T04:05:00.000Z');
    expect(await problemOf(await decide(id, waiting, { decision: 'approve' }))).toEqual({
      status: 409,
      code: 'still-working',
    });
    server.setClock(new Date('2026-02-03T04:06:30.000Z'));
    expect((await decide(id, waiting, { decision: 'approve' })).status).toBe(200);
    server.setClock(new Date('2026-02-03T04:05:06.789Z'));
  });
});
