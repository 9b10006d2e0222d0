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

const headOf = async (id: string, by: Asker = team.owner): Promise<string> =>
  ((await (await by.ask('GET', `/api/cases/${id}`)).json()) as { readonly head: string }).head;

const add = async (id: string, by: Asker, event: object, expectedHead?: string): Promise<Response> =>
  by.ask('POST', `/api/cases/${id}/events`, {
    json: { expectedHead: expectedHead ?? (await headOf(id)), events: [event] },
  });

const added = async (id: string, by: Asker, event: object): Promise<void> => {
  const reply = await add(id, by, event);
  if (reply.status !== 201) throw new Error(`not added: ${await reply.text()}`);
};

const reviewOf = async (id: string, by: Asker = team.owner) =>
  (await (await by.ask('GET', `/api/cases/${id}/review`)).json()) as {
    readonly state: string;
    readonly by: { readonly name: string } | null;
    readonly head: string | null;
    readonly comment: string | null;
    readonly approval: { readonly by: { readonly name: string } } | null;
    readonly changes: {
      readonly total: number;
      readonly events: readonly { readonly event: { readonly type: string } }[];
      readonly next: number | null;
    };
  };

const stepOf = async (id: string, step: 'requested' | 'returned' | 'approved', comment?: string) => ({
  type: `review.${step}`,
  head: await headOf(id),
  ...(comment === undefined ? {} : { comment }),
});

/** A case that the analyst has rated last. */
const aRatedCase = async (by: Asker = team.analyst): Promise<string> => {
  const id = await aCaseIn(server);
  await added(id, by, aRating);
  return id;
};

describe('the review of a case', () => {
  it('goes from none over asking and returning to approval, and says by whom', async () => {
    const id = await aRatedCase();
    expect(await reviewOf(id)).toMatchObject({
      state: 'none',
      by: null,
      approval: null,
      changes: { total: 3 },
    });
    await added(id, team.analyst, await stepOf(id, 'requested'));
    expect(await reviewOf(id)).toMatchObject({ state: 'requested', by: { name: 'Analyst' } });
    await added(id, team.reviewer, await stepOf(id, 'returned', 'Say which broadcasts.'));
    expect(await reviewOf(id)).toMatchObject({
      state: 'returned',
      by: { name: 'Reviewer' },
      comment: 'Say which broadcasts.',
    });
    const head = await headOf(id);
    await added(id, team.reviewer, await stepOf(id, 'approved'));
    expect(await reviewOf(id)).toMatchObject({
      state: 'approved',
      by: { name: 'Reviewer' },
      head,
      changes: { total: 0, events: [] },
    });
  });

  it('lapses with the next event, and tells what was added since', async () => {
    const id = await aRatedCase();
    await added(id, team.reviewer, await stepOf(id, 'approved'));
    await added(id, team.analyst, { ...aRating, rating: 'present' });
    expect(await reviewOf(id)).toMatchObject({
      state: 'lapsed',
      approval: { by: { name: 'Reviewer' } },
      changes: { total: 1, events: [{ event: { type: 'indicator.rated', rating: 'present' } }], next: null },
    });
  });

  it('is not taken over from a case file, whose approvals cannot be checked here', async () => {
    const approved = { at: '2026-01-03', type: 'review.approved' as const, head: 'a'.repeat(64) };
    const id = await aCaseIn(server, aCaseFile({ events: [...aCaseFile().events, approved] }));
    expect(await reviewOf(id)).toMatchObject({ state: 'lapsed', approval: null, changes: { total: 3 } });
  });

  it('tells a reader the review of what they see, page by page', async () => {
    const id = await aRatedCase();
    await added(id, team.analyst, { type: 'note.added', text: 'SECRET', level: 'restricted' });
    const { changes } = await reviewOf(id, team.readers.internal);
    expect(changes.total).toBe(3);
    expect(JSON.stringify(changes)).not.toContain('SECRET');
    const page = await team.readers.restricted.ask('GET', `/api/cases/${id}/review?limit=2&after=1`);
    expect(await page.json()).toMatchObject({
      changes: { total: 4, events: [{ seq: 2 }, { seq: 3 }], next: 3 },
    });
  });
});

describe('a step of a review that is withheld', () => {
  it('is told to nobody below its level, whatever they may do in the case', async () => {
    const id = await aRatedCase();
    await added(id, team.analyst, await stepOf(id, 'requested'));
    await added(id, team.reviewer, { ...(await stepOf(id, 'returned', 'SECRET')), level: 'restricted' });
    expect(await reviewOf(id)).toMatchObject({ state: 'returned', comment: 'SECRET' });
    for (const role of ['reader', 'analyst', 'reviewer', 'releaser'] as const) {
      const low = await aMember(server, `Low ${role}`, [{ role, ceiling: 'internal' }]);
      const told = await reviewOf(id, low);
      expect(JSON.stringify(told)).not.toMatch(/SECRET|Reviewer|returned/);
    }
  });

  it('leaves an approval that is shown lapsed for whoever names the head', async () => {
    const id = await aRatedCase();
    const low = await aMember(server, 'Low', [{ role: 'analyst', ceiling: 'internal' }]);
    await added(id, team.reviewer, await stepOf(id, 'approved', 'Good.'));
    expect(await reviewOf(id, low)).toMatchObject({ state: 'approved', comment: 'Good.' });
    await added(id, team.analyst, { type: 'note.added', text: 'SECRET', level: 'restricted' });
    expect(await reviewOf(id, low)).toMatchObject({
      state: 'lapsed',
      comment: 'Good.',
      changes: { total: 0 },
    });
  });
});

describe('four eyes on an approval', () => {
  it('refuses whoever made the last change, although they review', async () => {
    const both = await aMember(server, 'Both', [
      { role: 'analyst', ceiling: 'restricted' },
      { role: 'reviewer', ceiling: 'restricted' },
    ]);
    const id = await aRatedCase(both);
    const refusal = { status: 403, code: 'four-eyes' };
    expect(await problemOf(await add(id, both, await stepOf(id, 'approved')))).toEqual(refusal);
    // Neither asking for a review nor a comment of another hides whose change it was.
    await added(id, team.analyst, await stepOf(id, 'requested'));
    await added(id, team.secondAnalyst, { type: 'note.added', text: 'Seen.', on: '8.7' });
    expect(await problemOf(await add(id, both, await stepOf(id, 'approved')))).toEqual(refusal);
    await added(id, team.secondAnalyst, { ...aRating, rating: 'present' });
    await added(id, both, await stepOf(id, 'approved'));
  });

  it('is not in the way of a reviewer who has commented', async () => {
    const id = await aRatedCase();
    await added(id, team.reviewer, { type: 'note.added', text: 'Which monitors?', on: '8.7' });
    await added(id, team.reviewer, await stepOf(id, 'approved'));
    expect(await reviewOf(id)).toMatchObject({ state: 'approved' });
  });

  it('is not given by whoever does not see the whole case', async () => {
    const half = await aMember(server, 'Half', [{ role: 'reviewer', ceiling: 'internal' }]);
    const id = await aRatedCase();
    await added(id, team.analyst, { type: 'note.added', text: 'For few.', level: 'restricted' });
    expect(await problemOf(await add(id, half, await stepOf(id, 'approved')))).toEqual({
      status: 403,
      code: 'above-ceiling',
    });
    await added(id, team.reviewer, await stepOf(id, 'approved'));
  });
});

describe('what somebody may add by their roles', () => {
  it('is a review by reviewers only, and a change by analysts only', async () => {
    const id = await aRatedCase();
    const refusal = { status: 403, code: 'not-allowed' };
    for (const step of ['returned', 'approved'] as const)
      expect(await problemOf(await add(id, team.analyst, await stepOf(id, step)))).toEqual(refusal);
    expect(await problemOf(await add(id, team.reviewer, aRating))).toEqual(refusal);
    expect(await problemOf(await add(id, team.reviewer, await stepOf(id, 'requested')))).toEqual(refusal);
    for (const who of [team.readers.restricted, team.releaser])
      expect(await problemOf(await add(id, who, { type: 'note.added', text: 'x' }))).toEqual(refusal);
    await added(id, team.reviewer, {
      type: 'dissent.recorded',
      on: '8.7',
      view: 'Less grave.',
      rationale: 'One of the broadcasts was older.',
    });
  });

  it('is an issued brief by nobody: that comes of a release', async () => {
    const id = await aRatedCase();
    const issued = {
      type: 'brief.issued',
      template: 'alert',
      language: 'en',
      level: 'public',
      sha256: 'a'.repeat(64),
      head: await headOf(id),
    };
    for (const who of [team.owner, team.analyst, team.reviewer])
      expect(await problemOf(await add(id, who, issued))).toEqual({ status: 403, code: 'issued-by-release' });
  });
});

describe('a step of a review', () => {
  it('speaks of the head that the case has', async () => {
    const id = await aRatedCase();
    const before = await headOf(id);
    await added(id, team.analyst, { ...aRating, rating: 'present' });
    const stale = { type: 'review.approved', head: before };
    expect(await problemOf(await add(id, team.reviewer, stale))).toEqual({
      status: 409,
      code: 'head-not-current',
    });
    // With the head that it speaks of it is not put after what it has not seen.
    expect(await problemOf(await add(id, team.reviewer, stale, before))).toEqual({
      status: 409,
      code: 'conflict',
    });
  });

  it('comes first among what is added with it', async () => {
    const id = await aRatedCase();
    const head = await headOf(id);
    const note = { type: 'note.added', text: 'Good.' };
    const approved = { type: 'review.approved', head };
    const send = (events: readonly object[]) =>
      team.reviewer.ask('POST', `/api/cases/${id}/events`, { json: { expectedHead: head, events } });
    expect(await problemOf(await send([note, approved]))).toEqual({ status: 409, code: 'head-not-current' });
    expect((await send([approved, note])).status).toBe(201);
    expect(await reviewOf(id)).toMatchObject({ state: 'lapsed', changes: { total: 1 } });
  });

  it('is one of two that were sent at once', async () => {
    const id = await aRatedCase();
    const [head, step] = [await headOf(id), await stepOf(id, 'approved')];
    const replies = await Promise.all([
      add(id, team.reviewer, step, head),
      add(id, team.analyst, { ...aRating, rating: 'present' }, head),
    ]);
    const { state } = await reviewOf(id);
    expect(replies[0].status === 201 ? ['approved', 'lapsed'] : ['none']).toContain(state);
  });
});
